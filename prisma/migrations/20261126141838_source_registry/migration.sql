-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "ownReporting" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publisherId" UUID;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "homepage" TEXT,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pseudonym" INTEGER;

-- CreateTable
CREATE TABLE "SourceDistinction" (
    "projectId" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceDistinction_pkey" PRIMARY KEY ("projectId","firstId","secondId")
);

-- CreateIndex
CREATE INDEX "Article_projectId_publisherId_idx" ON "Article"("projectId", "publisherId");

-- CreateIndex
CREATE INDEX "Source_projectId_mergedIntoId_idx" ON "Source"("projectId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Source_projectId_affiliationId_idx" ON "Source"("projectId", "affiliationId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_projectId_pseudonym_key" ON "Source"("projectId", "pseudonym");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_projectId_publisherId_fkey" FOREIGN KEY ("projectId", "publisherId") REFERENCES "Source"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDistinction" ADD CONSTRAINT "SourceDistinction_projectId_firstId_fkey" FOREIGN KEY ("projectId", "firstId") REFERENCES "Source"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDistinction" ADD CONSTRAINT "SourceDistinction_projectId_secondId_fkey" FOREIGN KEY ("projectId", "secondId") REFERENCES "Source"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDistinction" ADD CONSTRAINT "SourceDistinction_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema language cannot say, written by hand from here on.

ALTER TABLE "Source" ADD CONSTRAINT "Source_confidential_has_pseudonym" CHECK ("pseudonym" > 0 OR ("pseudonym" IS NULL AND NOT "confidential"));
ALTER TABLE "Source" ADD CONSTRAINT "Source_belongs_to_another" CHECK ("affiliationId" IS DISTINCT FROM "id");
ALTER TABLE "SourceDistinction" ADD CONSTRAINT "SourceDistinction_in_order" CHECK ("firstId" < "secondId");

-- One redirect leads to where a source stands: neither chains nor circles.
CREATE FUNCTION refuse_chained_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Source" source JOIN "Source" standing
      ON standing."projectId" = source."projectId" AND standing."id" = source."mergedIntoId"
     WHERE source."projectId" = NEW."projectId" AND standing."mergedIntoId" IS NOT NULL
       AND (source."id" = NEW."id" OR source."mergedIntoId" = NEW."id"))
  THEN
    RAISE EXCEPTION 'a source was merged into one that is itself merged' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Source_merges_are_not_chained" AFTER INSERT OR UPDATE OF "mergedIntoId" ON "Source"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL)
  EXECUTE FUNCTION refuse_chained_merge();

-- What happened to a source, told on its page.
CREATE INDEX "History_of_source" ON "History" ("projectId", ("command"->>'source'), "at") WHERE "command" ? 'source';
CREATE INDEX "History_of_sources" ON "History" USING gin (("command"->'sources')) WHERE "command" ? 'sources';

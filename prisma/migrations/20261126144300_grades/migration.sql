-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN     "relayEnds" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "gradeScale" TEXT NOT NULL DEFAULT 'admiralty';

-- CreateTable
CREATE TABLE "Grade" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID,
    "annotationId" UUID,
    "claimId" UUID,
    "graderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "value" TEXT,
    "scale" TEXT,
    "wording" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',
    "proposed" BOOLEAN NOT NULL DEFAULT false,
    "proposerId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Grade_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Grade_projectId_sourceId_graderId_number_key" ON "Grade"("projectId", "sourceId", "graderId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Grade_projectId_annotationId_graderId_number_key" ON "Grade"("projectId", "annotationId", "graderId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Grade_projectId_claimId_graderId_number_key" ON "Grade"("projectId", "claimId", "graderId", "number");

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_projectId_sourceId_fkey" FOREIGN KEY ("projectId", "sourceId") REFERENCES "Source"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_graderId_fkey" FOREIGN KEY ("graderId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "Project" ADD CONSTRAINT "Project_grade_scale_known" CHECK ("gradeScale" IN ('admiralty', 'misp', 'fm-2-22-3'));
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_has_one_subject" CHECK (num_nonnulls("sourceId", "annotationId", "claimId") = 1);
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_value_is_of_its_axis" CHECK (
  "value" IS NULL OR "value" ~ CASE WHEN "sourceId" IS NULL THEN '^[1-6]$' ELSE '^[A-F]$' END);
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_keeps_its_wording" CHECK (
  num_nonnulls("value", "scale", "wording") IN (0, 3));
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_number_from_one" CHECK ("number" >= 1);
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_only_of_sources_are_proposed" CHECK (
  "sourceId" IS NOT NULL OR (NOT "proposed" AND "proposerId" IS NULL));

-- A grade is withdrawn by another word of the same grader, and never altered, whichever role asks.
CREATE TRIGGER "Grade_is_append_only" BEFORE UPDATE ON "Grade"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

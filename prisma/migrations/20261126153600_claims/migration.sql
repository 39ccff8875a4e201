-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('asserts', 'repeats', 'confirms', 'denies', 'contradicts', 'corrects', 'could-not-verify');

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "verdictScale" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Claim" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "verdict" TEXT,
    "verdictScale" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "verdictReason" TEXT NOT NULL DEFAULT '',
    "verdictById" UUID,
    "verdictAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "ClaimMention" (
    "projectId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "aspect" "Aspect" NOT NULL,
    "stance" "Stance",
    "joinedById" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimMention_pkey" PRIMARY KEY ("projectId","claimId","annotationId")
);

-- CreateTable
CREATE TABLE "VersionFingerprint" (
    "projectId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "hashes" INTEGER[],

    CONSTRAINT "VersionFingerprint_pkey" PRIMARY KEY ("projectId","versionId")
);

-- CreateTable
CREATE TABLE "CopyDecision" (
    "projectId" UUID NOT NULL,
    "fromVersionId" UUID NOT NULL,
    "toVersionId" UUID NOT NULL,
    "repeats" BOOLEAN NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CopyDecision_pkey" PRIMARY KEY ("projectId","fromVersionId","toVersionId")
);

-- CreateIndex
CREATE INDEX "Claim_projectId_mergedIntoId_idx" ON "Claim"("projectId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Claim_projectId_createdAt_id_idx" ON "Claim"("projectId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Claim_text_trigrams" ON "Claim" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ClaimMention_projectId_annotationId_idx" ON "ClaimMention"("projectId", "annotationId");

-- CreateIndex
CREATE INDEX "VersionFingerprint_hashes_idx" ON "VersionFingerprint" USING GIN ("hashes");

-- CreateIndex
CREATE INDEX "CopyDecision_projectId_toVersionId_idx" ON "CopyDecision"("projectId", "toVersionId");

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_verdictById_fkey" FOREIGN KEY ("verdictById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_mergedIntoId_fkey" FOREIGN KEY ("projectId", "mergedIntoId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_joinedById_fkey" FOREIGN KEY ("joinedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionFingerprint" ADD CONSTRAINT "VersionFingerprint_projectId_versionId_fkey" FOREIGN KEY ("projectId", "versionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyDecision" ADD CONSTRAINT "CopyDecision_projectId_fromVersionId_fkey" FOREIGN KEY ("projectId", "fromVersionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyDecision" ADD CONSTRAINT "CopyDecision_projectId_toVersionId_fkey" FOREIGN KEY ("projectId", "toVersionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CopyDecision" ADD CONSTRAINT "CopyDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say, written by hand from here on.

ALTER TABLE "Claim" ADD CONSTRAINT "Claim_is_not_merged_into_itself" CHECK ("mergedIntoId" IS DISTINCT FROM "id");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_verdict_is_on_its_scale" CHECK (
  ("verdict" IS NULL AND "verdictById" IS NULL) OR ("verdict" = ANY ("verdictScale") AND "verdictById" IS NOT NULL AND "verdictAt" IS NOT NULL));
ALTER TABLE "CopyDecision" ADD CONSTRAINT "CopyDecision_is_of_two_texts" CHECK ("fromVersionId" <> "toVersionId");

-- One word on each pair of texts, whichever way round.
CREATE UNIQUE INDEX "CopyDecision_one_per_pair" ON "CopyDecision"
  ("projectId", LEAST("fromVersionId", "toVersionId"), GREATEST("fromVersionId", "toVersionId"));

-- What happened to a claim is asked for by the claim.
CREATE INDEX "History_of_claim" ON "History" ("projectId", ("command"->>'claim')) WHERE "command" ? 'claim';

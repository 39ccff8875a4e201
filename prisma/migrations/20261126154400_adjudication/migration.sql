-- CreateEnum
CREATE TYPE "VerdictError" AS ENUM ('label', 'span', 'speaker', 'relay', 'link', 'missed', 'other');

-- CreateEnum
CREATE TYPE "MergeRule" AS ENUM ('none', 'exact', 'overlap', 'majority');

-- CreateEnum
CREATE TYPE "DecisionChoice" AS ENUM ('take', 'own', 'none');

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "resolvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "resolvedById" UUID,
ADD COLUMN     "threadId" UUID;

-- AlterTable
ALTER TABLE "Layer" ADD COLUMN     "mergeRule" "MergeRule";

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "mergeRule" "MergeRule" NOT NULL DEFAULT 'exact';

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "error" "VerdictError",
ADD COLUMN     "rule" INTEGER;

-- CreateTable
CREATE TABLE "Mention" (
    "projectId" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("projectId","commentId","accountId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "choice" "DecisionChoice" NOT NULL,
    "rule" "MergeRule",
    "decidedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "refused" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "DecisionBasis" (
    "projectId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "links" INTEGER NOT NULL,
    "taken" BOOLEAN NOT NULL,

    CONSTRAINT "DecisionBasis_pkey" PRIMARY KEY ("projectId","decisionId","annotationId")
);

-- CreateTable
CREATE TABLE "DecisionMark" (
    "projectId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "sourceId" UUID,

    CONSTRAINT "DecisionMark_pkey" PRIMARY KEY ("projectId","annotationId")
);

-- CreateIndex
CREATE INDEX "Mention_projectId_accountId_idx" ON "Mention"("projectId", "accountId");

-- CreateIndex
CREATE INDEX "Decision_projectId_layerId_idx" ON "Decision"("projectId", "layerId");

-- CreateIndex
CREATE INDEX "DecisionBasis_projectId_annotationId_idx" ON "DecisionBasis"("projectId", "annotationId");

-- CreateIndex
CREATE INDEX "DecisionMark_projectId_decisionId_idx" ON "DecisionMark"("projectId", "decisionId");

-- CreateIndex
CREATE INDEX "DecisionMark_projectId_sourceId_idx" ON "DecisionMark"("projectId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_projectId_annotationId_id_key" ON "Comment"("projectId", "annotationId", "id");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_projectId_annotationId_threadId_fkey" FOREIGN KEY ("projectId", "annotationId", "threadId") REFERENCES "Comment"("projectId", "annotationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_projectId_commentId_fkey" FOREIGN KEY ("projectId", "commentId") REFERENCES "Comment"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_projectId_versionId_layerId_fkey" FOREIGN KEY ("projectId", "versionId", "layerId") REFERENCES "Layer"("projectId", "versionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBasis" ADD CONSTRAINT "DecisionBasis_projectId_decisionId_fkey" FOREIGN KEY ("projectId", "decisionId") REFERENCES "Decision"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBasis" ADD CONSTRAINT "DecisionBasis_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMark" ADD CONSTRAINT "DecisionMark_projectId_decisionId_fkey" FOREIGN KEY ("projectId", "decisionId") REFERENCES "Decision"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMark" ADD CONSTRAINT "DecisionMark_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMark" ADD CONSTRAINT "DecisionMark_projectId_sourceId_fkey" FOREIGN KEY ("projectId", "sourceId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say, written by hand from here on.

ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolved_where_it_began" CHECK (
  ("resolvedAt" IS NULL) = ("resolvedById" IS NULL) AND ("threadId" IS NULL OR "resolvedAt" IS NULL));
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_does_not_answer_itself" CHECK ("threadId" IS DISTINCT FROM "id");
ALTER TABLE "Layer" ADD CONSTRAINT "Layer_merges_where_it_is_final" CHECK ("authorId" IS NULL OR "mergeRule" IS NULL);

-- CreateEnum
CREATE TYPE "Purpose" AS ENUM ('annotate', 'review', 'training');

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('open', 'in-progress', 'submitted', 'returned', 'adjudicated');

-- CreateEnum
CREATE TYPE "UnlabelledRule" AS ENUM ('allow', 'warn', 'refuse');

-- AlterTable
ALTER TABLE "LayerRound" ADD COLUMN     "openedUnder" JSONB,
ADD COLUMN     "seq" INTEGER,
ADD COLUMN     "submittedUnder" JSONB;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "lapseDays" INTEGER,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "outletHidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unlabelled" "UnlabelledRule" NOT NULL DEFAULT 'warn';

-- CreateTable
CREATE TABLE "Assignment" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "assigneeId" UUID NOT NULL,
    "purpose" "Purpose" NOT NULL,
    "state" "AssignmentState" NOT NULL DEFAULT 'open',
    "dueOn" TEXT,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateIndex
CREATE INDEX "Assignment_projectId_articleId_idx" ON "Assignment"("projectId", "articleId");

-- CreateIndex
CREATE INDEX "Assignment_projectId_assigneeId_idx" ON "Assignment"("projectId", "assigneeId");

-- CreateIndex
CREATE INDEX "Assignment_assigneeId_idx" ON "Assignment"("assigneeId");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_projectId_articleId_fkey" FOREIGN KEY ("projectId", "articleId") REFERENCES "Article"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Nobody is given an article twice: once to work on it, and once to review it.
CREATE UNIQUE INDEX "Assignment_standing_once" ON "Assignment" ("projectId", "articleId", "assigneeId", ("purpose" = 'review'))
  WHERE "withdrawnAt" IS NULL;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_due_is_a_day" CHECK ("dueOn" ~ '^\d{4}-\d\d-\d\d$');
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_review_is_not_returned" CHECK ("purpose" <> 'review' OR "state" IN ('open', 'in-progress', 'submitted'));
ALTER TABLE "Project" ADD CONSTRAINT "Project_lapse_takes_days" CHECK ("lapseDays" BETWEEN 1 AND 365);
ALTER TABLE "LayerRound" ADD CONSTRAINT "LayerRound_numbered_when_submitted" CHECK ("seq" IS NULL OR "submittedAt" IS NOT NULL);

-- CreateEnum
CREATE TYPE "EvidenceState" AS ENUM ('waiting', 'fetching', 'kept', 'failed');

-- CreateEnum
CREATE TYPE "EvidenceOrigin" AS ENUM ('fetched', 'pasted', 'uploaded');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "finalAddress" TEXT,
ADD COLUMN     "mediaType" TEXT,
ADD COLUMN     "origin" "EvidenceOrigin",
ADD COLUMN     "retrievedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sha256" TEXT,
ADD COLUMN     "size" INTEGER,
ADD COLUMN     "state" "EvidenceState" NOT NULL DEFAULT 'waiting',
ADD COLUMN     "text" TEXT,
ADD COLUMN     "title" TEXT,
ADD COLUMN     "triedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "EvidenceContent" (
    "projectId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "EvidenceContent_pkey" PRIMARY KEY ("projectId","evidenceId")
);

-- AddForeignKey
ALTER TABLE "EvidenceContent" ADD CONSTRAINT "EvidenceContent_projectId_evidenceId_fkey" FOREIGN KEY ("projectId", "evidenceId") REFERENCES "Evidence"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was kept says what it is, and its bytes never change.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_kept_is_described" CHECK (
  "state" <> 'kept' OR ("origin" IS NOT NULL AND "mediaType" IS NOT NULL AND "size" IS NOT NULL
    AND "sha256" IS NOT NULL AND "retrievedAt" IS NOT NULL)
);
CREATE TRIGGER "EvidenceContent_never_changes" BEFORE UPDATE ON "EvidenceContent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

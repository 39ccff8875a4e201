-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'reviewer', 'annotator', 'viewer');

-- CreateEnum
CREATE TYPE "LayerState" AS ENUM ('open', 'submitted', 'returned', 'adjudicated');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('person', 'office', 'agency', 'outlet', 'account', 'document', 'unnamed');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('corroborates', 'contradicts', 'denies', 'repeats', 'could-not-verify');

-- CreateEnum
CREATE TYPE "Aspect" AS ENUM ('content', 'utterance');

-- CreateEnum
CREATE TYPE "TargetKind" AS ENUM ('annotation', 'span', 'evidence', 'text');

-- CreateEnum
CREATE TYPE "VerdictKind" AS ENUM ('accept', 'change', 'reject');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "signInEpoch" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "projectId" UUID,
    "role" "Role",
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "projectId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("projectId","accountId")
);

-- CreateTable
CREATE TABLE "Label" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "Label_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "CodebookVersion" (
    "projectId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CodebookVersion_pkey" PRIMARY KEY ("projectId","number")
);

-- CreateTable
CREATE TABLE "Article" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT,
    "publisher" TEXT,
    "byline" TEXT,
    "language" TEXT NOT NULL,
    "publishedAt" TEXT,
    "retrievedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rights" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "textSha256" TEXT NOT NULL,
    "bytesSha256" TEXT,
    "encoding" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "VersionLayout" (
    "projectId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "regions" INTEGER[],
    "sentences" INTEGER[],
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VersionLayout_pkey" PRIMARY KEY ("projectId","versionId")
);

-- CreateTable
CREATE TABLE "Layer" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "authorId" UUID,
    "state" "LayerState" NOT NULL DEFAULT 'open',
    "round" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Layer_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "LayerRound" (
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "returnedById" UUID,
    "reason" TEXT,

    CONSTRAINT "LayerRound_pkey" PRIMARY KEY ("projectId","layerId","round")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "labelId" UUID,
    "codebook" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "speakerId" UUID,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "directness" TEXT,
    "saidAt" TEXT,
    "saidWhere" TEXT,
    "polarity" TEXT,
    "certainty" TEXT,
    "content" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Relay" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "annotationId" UUID,
    "articleId" UUID,
    "versionId" UUID,
    "embedStart" INTEGER,
    "position" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,

    CONSTRAINT "Relay_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Link" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "relation" "Relation" NOT NULL,
    "aspect" "Aspect" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "targetKind" "TargetKind" NOT NULL,
    "targetAnnotationId" UUID,
    "targetVersionId" UUID,
    "targetStart" INTEGER,
    "targetEnd" INTEGER,
    "targetExact" TEXT,
    "targetPrefix" TEXT,
    "targetSuffix" TEXT,
    "evidenceId" UUID,
    "targetText" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Link_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Source" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "affiliationId" UUID,
    "country" TEXT,
    "mergedIntoId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "SourceAlias" (
    "projectId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "SourceAlias_pkey" PRIMARY KEY ("projectId","sourceId","name")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "projectId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "verdict" "VerdictKind" NOT NULL,
    "change" JSONB,
    "comment" TEXT NOT NULL DEFAULT '',
    "annotationRevision" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("projectId","annotationId","reviewerId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "HistoryStream" (
    "projectId" UUID NOT NULL,
    "stream" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "HistoryStream_pkey" PRIMARY KEY ("projectId","stream")
);

-- CreateTable
CREATE TABLE "History" (
    "projectId" UUID NOT NULL,
    "stream" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "commandId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "layerId" UUID,
    "annotationId" UUID,
    "command" JSONB NOT NULL,
    "inverse" JSONB,

    CONSTRAINT "History_pkey" PRIMARY KEY ("projectId","stream","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_projectId_idx" ON "Invitation"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_accountId_idx" ON "PasswordReset"("accountId");

-- CreateIndex
CREATE INDEX "Member_accountId_idx" ON "Member"("accountId");

-- CreateIndex
CREATE INDEX "Article_projectId_createdAt_id_idx" ON "Article"("projectId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Article_projectId_publishedAt_id_idx" ON "Article"("projectId", "publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_projectId_title_id_idx" ON "Article"("projectId", "title", "id");

-- CreateIndex
CREATE INDEX "ArticleVersion_projectId_textSha256_idx" ON "ArticleVersion"("projectId", "textSha256");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_projectId_articleId_number_key" ON "ArticleVersion"("projectId", "articleId", "number");

-- CreateIndex
CREATE INDEX "Layer_projectId_authorId_idx" ON "Layer"("projectId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Layer_projectId_versionId_id_key" ON "Layer"("projectId", "versionId", "id");

-- CreateIndex
CREATE INDEX "Annotation_projectId_versionId_start_end_id_idx" ON "Annotation"("projectId", "versionId", "start", "end" DESC, "id");

-- CreateIndex
CREATE INDEX "Annotation_projectId_layerId_idx" ON "Annotation"("projectId", "layerId");

-- CreateIndex
CREATE INDEX "Annotation_projectId_speakerId_idx" ON "Annotation"("projectId", "speakerId");

-- CreateIndex
CREATE INDEX "Relay_projectId_annotationId_idx" ON "Relay"("projectId", "annotationId");

-- CreateIndex
CREATE INDEX "Relay_projectId_articleId_idx" ON "Relay"("projectId", "articleId");

-- CreateIndex
CREATE INDEX "Relay_projectId_sourceId_idx" ON "Relay"("projectId", "sourceId");

-- CreateIndex
CREATE INDEX "Link_projectId_annotationId_idx" ON "Link"("projectId", "annotationId");

-- CreateIndex
CREATE INDEX "Link_projectId_targetAnnotationId_idx" ON "Link"("projectId", "targetAnnotationId");

-- CreateIndex
CREATE INDEX "Link_projectId_targetVersionId_targetStart_idx" ON "Link"("projectId", "targetVersionId", "targetStart");

-- CreateIndex
CREATE INDEX "Source_projectId_name_id_idx" ON "Source"("projectId", "name", "id");

-- CreateIndex
CREATE INDEX "Comment_projectId_annotationId_createdAt_id_idx" ON "Comment"("projectId", "annotationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "History_projectId_annotationId_seq_idx" ON "History"("projectId", "annotationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "History_projectId_commandId_key" ON "History"("projectId", "commandId");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Label" ADD CONSTRAINT "Label_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodebookVersion" ADD CONSTRAINT "CodebookVersion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodebookVersion" ADD CONSTRAINT "CodebookVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_projectId_articleId_fkey" FOREIGN KEY ("projectId", "articleId") REFERENCES "Article"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionLayout" ADD CONSTRAINT "VersionLayout_projectId_versionId_fkey" FOREIGN KEY ("projectId", "versionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Layer" ADD CONSTRAINT "Layer_projectId_versionId_fkey" FOREIGN KEY ("projectId", "versionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Layer" ADD CONSTRAINT "Layer_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LayerRound" ADD CONSTRAINT "LayerRound_projectId_layerId_fkey" FOREIGN KEY ("projectId", "layerId") REFERENCES "Layer"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LayerRound" ADD CONSTRAINT "LayerRound_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_projectId_versionId_fkey" FOREIGN KEY ("projectId", "versionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_projectId_versionId_layerId_fkey" FOREIGN KEY ("projectId", "versionId", "layerId") REFERENCES "Layer"("projectId", "versionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_projectId_labelId_fkey" FOREIGN KEY ("projectId", "labelId") REFERENCES "Label"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_projectId_codebook_fkey" FOREIGN KEY ("projectId", "codebook") REFERENCES "CodebookVersion"("projectId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_projectId_speakerId_fkey" FOREIGN KEY ("projectId", "speakerId") REFERENCES "Source"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_projectId_articleId_fkey" FOREIGN KEY ("projectId", "articleId") REFERENCES "Article"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_projectId_versionId_fkey" FOREIGN KEY ("projectId", "versionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_projectId_sourceId_fkey" FOREIGN KEY ("projectId", "sourceId") REFERENCES "Source"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_projectId_targetAnnotationId_fkey" FOREIGN KEY ("projectId", "targetAnnotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_projectId_targetVersionId_fkey" FOREIGN KEY ("projectId", "targetVersionId") REFERENCES "ArticleVersion"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_projectId_evidenceId_fkey" FOREIGN KEY ("projectId", "evidenceId") REFERENCES "Evidence"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_projectId_affiliationId_fkey" FOREIGN KEY ("projectId", "affiliationId") REFERENCES "Source"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_projectId_mergedIntoId_fkey" FOREIGN KEY ("projectId", "mergedIntoId") REFERENCES "Source"("projectId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceAlias" ADD CONSTRAINT "SourceAlias_projectId_sourceId_fkey" FOREIGN KEY ("projectId", "sourceId") REFERENCES "Source"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_projectId_annotationId_fkey" FOREIGN KEY ("projectId", "annotationId") REFERENCES "Annotation"("projectId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistoryStream" ADD CONSTRAINT "HistoryStream_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "History" ADD CONSTRAINT "History_projectId_stream_fkey" FOREIGN KEY ("projectId", "stream") REFERENCES "HistoryStream"("projectId", "stream") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "History" ADD CONSTRAINT "History_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema language cannot say, written by hand from here on.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Search in Japanese has no words to index: trigrams serve titles and texts.
CREATE INDEX "ArticleVersion_text_trigrams" ON "ArticleVersion" USING gin ("text" gin_trgm_ops);
CREATE INDEX "Article_title_trigrams" ON "Article" USING gin ("title" gin_trgm_ops);
CREATE INDEX "Source_name_trigrams" ON "Source" USING gin ("name" gin_trgm_ops);

-- One layer for each analyst on a version, and one final layer.
CREATE UNIQUE INDEX "Layer_one_per_author" ON "Layer" ("projectId", "versionId", "authorId") WHERE "authorId" IS NOT NULL;
CREATE UNIQUE INDEX "Layer_one_final" ON "Layer" ("projectId", "versionId") WHERE "authorId" IS NULL;

-- One position once, within whatever carries the relay.
CREATE UNIQUE INDEX "Relay_of_annotation" ON "Relay" ("projectId", "annotationId", "position") WHERE "annotationId" IS NOT NULL;
CREATE UNIQUE INDEX "Relay_of_article" ON "Relay" ("projectId", "articleId", "position") WHERE "articleId" IS NOT NULL;
CREATE UNIQUE INDEX "Relay_of_embed" ON "Relay" ("projectId", "versionId", "embedStart", "position") WHERE "versionId" IS NOT NULL;

ALTER TABLE "Account" ADD CONSTRAINT "Account_email_folded" CHECK ("email" = lower("email"));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_with_project" CHECK (("projectId" IS NULL) = ("role" IS NULL));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_span_in_order" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_cue_in_order" CHECK (
  ("cueStart" IS NULL AND "cueEnd" IS NULL) OR (0 <= "cueStart" AND "cueStart" < "cueEnd"));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_no_statement_has_no_speaker" CHECK ("labelId" IS NOT NULL OR "speakerId" IS NULL);
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_has_one_carrier" CHECK (
  num_nonnulls("annotationId", "articleId", "versionId") = 1
  AND ("versionId" IS NULL) = ("embedStart" IS NULL) AND "position" >= 0);
ALTER TABLE "Link" ADD CONSTRAINT "Link_target_is_of_its_kind" CHECK (
  CASE "targetKind"
    WHEN 'annotation' THEN "targetAnnotationId" IS NOT NULL AND num_nonnulls("targetVersionId", "targetStart", "targetEnd", "targetExact", "evidenceId", "targetText") = 0
    WHEN 'span' THEN num_nonnulls("targetVersionId", "targetStart", "targetEnd", "targetExact", "targetPrefix", "targetSuffix") = 6
      AND 0 <= "targetStart" AND "targetStart" < "targetEnd" AND num_nonnulls("targetAnnotationId", "evidenceId", "targetText") = 0
    WHEN 'evidence' THEN "evidenceId" IS NOT NULL AND num_nonnulls("targetAnnotationId", "targetVersionId", "targetStart", "targetText") = 0
    WHEN 'text' THEN "targetText" IS NOT NULL AND num_nonnulls("targetAnnotationId", "targetVersionId", "targetStart", "evidenceId") = 0
  END);
ALTER TABLE "Source" ADD CONSTRAINT "Source_is_not_merged_into_itself" CHECK ("mergedIntoId" IS DISTINCT FROM "id");

-- History is appended to and never altered, whichever role asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: it is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "History_is_append_only" BEFORE UPDATE OR DELETE ON "History"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "History_is_not_truncated" BEFORE TRUNCATE ON "History"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A version's text never changes.
CREATE TRIGGER "ArticleVersion_text_never_changes" BEFORE UPDATE OF "text", "length", "textSha256", "bytesSha256" ON "ArticleVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

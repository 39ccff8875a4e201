-- CreateIndex
CREATE INDEX "History_projectId_at_stream_seq_idx" ON "History"("projectId", "at" DESC, "stream" DESC, "seq" DESC);

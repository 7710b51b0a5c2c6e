-- CreateTable
CREATE TABLE "KeptImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "KeptImport_ownerId_createdAt_idx" ON "KeptImport"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "KeptImport_expiresAt_idx" ON "KeptImport"("expiresAt");

-- CreateIndex
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry"("action", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_at_idx" ON "AuditEntry"("subjectType", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_organisationId_at_idx" ON "AuditEntry"("organisationId", "at");

-- CreateIndex
CREATE INDEX "LookupEntry_purpose_at_idx" ON "LookupEntry"("purpose", "at");



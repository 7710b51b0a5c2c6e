-- CreateTable
CREATE TABLE "OpportunitySource" (
    "opportunityId" TEXT NOT NULL PRIMARY KEY,
    "source" TEXT NOT NULL,
    "claimedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "OpportunitySource_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StagedImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StagedLine" (
    "importId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "recordVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("importId", "line"),
    CONSTRAINT "StagedLine_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StagedImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OpportunitySource_source_idx" ON "OpportunitySource"("source");

-- CreateIndex
CREATE INDEX "StagedImport_createdAt_idx" ON "StagedImport"("createdAt");



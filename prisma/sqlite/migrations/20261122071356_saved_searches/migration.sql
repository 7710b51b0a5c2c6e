-- CreateTable
CREATE TABLE "CalendarLink" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "secretHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CalendarLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "criteria" TEXT NOT NULL,
    "frequency" TEXT NOT NULL,
    "savedOn" TEXT NOT NULL,
    "ranOn" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SavedSearch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedSearchFind" (
    "searchId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("searchId", "opportunityId"),
    CONSTRAINT "SavedSearchFind_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SavedSearchFind_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarLink_secretHash_key" ON "CalendarLink"("secretHash");

-- CreateIndex
CREATE INDEX "SavedSearch_frequency_id_idx" ON "SavedSearch"("frequency", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_personId_address_key" ON "SavedSearch"("personId", "address");

-- CreateIndex
CREATE INDEX "SavedSearchFind_messageId_position_idx" ON "SavedSearchFind"("messageId", "position");

-- CreateIndex
CREATE INDEX "SavedSearchFind_opportunityId_idx" ON "SavedSearchFind"("opportunityId");



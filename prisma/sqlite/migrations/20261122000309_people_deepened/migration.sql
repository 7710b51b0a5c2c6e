-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Employment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "workplaceId" TEXT,
    "title" TEXT NOT NULL,
    "leadershipLevel" TEXT NOT NULL,
    "managerId" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "Employment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Employment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Employment_workplaceId_fkey" FOREIGN KEY ("workplaceId") REFERENCES "Workplace" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Employment_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Employment" ("id", "leadershipLevel", "managerId", "organisationId", "personId", "title", "validFrom", "validTo", "workplaceId") SELECT "id", "leadershipLevel", "managerId", "organisationId", "personId", "title", "validFrom", "validTo", "workplaceId" FROM "Employment";
DROP TABLE "Employment";
ALTER TABLE "new_Employment" RENAME TO "Employment";
CREATE INDEX "Employment_personId_idx" ON "Employment"("personId");
CREATE INDEX "Employment_managerId_idx" ON "Employment"("managerId");
CREATE INDEX "Employment_organisationId_idx" ON "Employment"("organisationId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Added, not rebuilt: other tables' rows hang on these two, and a dropped table would take them along.
ALTER TABLE "Person" ADD COLUMN "minWeeks" INTEGER;
ALTER TABLE "Person" ADD COLUMN "maxWeeks" INTEGER;
ALTER TABLE "Person" ADD COLUMN "startsFrom" TEXT;
ALTER TABLE "Person" ADD COLUMN "formats" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Person" ADD COLUMN "externalId" TEXT;
ALTER TABLE "Person" ADD COLUMN "closedAt" DATETIME;
CREATE UNIQUE INDEX "Person_externalId_key" ON "Person"("externalId");
ALTER TABLE "Workplace" ADD COLUMN "validFrom" TEXT;
ALTER TABLE "Workplace" ADD COLUMN "validTo" TEXT;
ALTER TABLE "Workplace" ADD COLUMN "successorId" TEXT REFERENCES "Workplace" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

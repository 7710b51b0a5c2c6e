-- CreateTable
CREATE TABLE "DismissedOpportunity" (
    "personId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "reason" TEXT,
    "sector" TEXT,
    "dismissedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "opportunityId"),
    CONSTRAINT "DismissedOpportunity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DismissedOpportunity_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompetencyProfile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "labelDa" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "summaryDa" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CompetencyProfileCompetence" (
    "profileId" TEXT NOT NULL,
    "competenceId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("profileId", "competenceId"),
    CONSTRAINT "CompetencyProfileCompetence_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CompetencyProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CompetencyProfileCompetence_competenceId_fkey" FOREIGN KEY ("competenceId") REFERENCES "Competence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonTarget" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "profileId" TEXT NOT NULL,
    "chosenAt" DATETIME NOT NULL,
    CONSTRAINT "PersonTarget_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PersonTarget_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CompetencyProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublishedDismissals" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "count" INTEGER,
    CONSTRAINT "PublishedDismissals_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DismissedOpportunity_dismissedAt_idx" ON "DismissedOpportunity"("dismissedAt");

-- CreateIndex
CREATE INDEX "CompetencyProfileCompetence_competenceId_idx" ON "CompetencyProfileCompetence"("competenceId");

-- CreateIndex
CREATE INDEX "PersonTarget_profileId_idx" ON "PersonTarget"("profileId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedDismissals_publicationId_sector_reason_key" ON "PublishedDismissals"("publicationId", "sector", "reason");

-- What is published is frozen, as the other tables of a publication are.
CREATE TRIGGER "PublishedDismissals_no_update" BEFORE UPDATE ON "PublishedDismissals"
BEGIN SELECT RAISE(ABORT, 'PublishedDismissals is frozen'); END;
CREATE TRIGGER "PublishedDismissals_no_delete" BEFORE DELETE ON "PublishedDismissals"
BEGIN SELECT RAISE(ABORT, 'PublishedDismissals is frozen'); END;

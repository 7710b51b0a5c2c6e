-- CreateTable
CREATE TABLE "AdministrationStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PersonNameWord" (
    "word" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("word", "personId"),
    CONSTRAINT "PersonNameWord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrganisationChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "effectiveOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "plannedById" TEXT,
    "plannedAt" DATETIME NOT NULL,
    "carriedOutAt" DATETIME,
    "cancelledAt" DATETIME,
    "cancelReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("kind" IN ('merge', 'split')),
    CHECK ("state" IN ('planned', 'carried_out', 'cancelled'))
);

-- CreateTable
CREATE TABLE "OrganisationChangePart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "changeId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "unitId" TEXT,
    "toId" TEXT,
    "toName" TEXT,
    CONSTRAINT "OrganisationChangePart_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "OrganisationChange" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrganisationChangePart_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrganisationChangePart_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Workplace" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "OrganisationChangePart_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CHECK (("toId" IS NULL) <> ("toName" IS NULL))
);

-- CreateIndex
CREATE INDEX "AdministrationStep_subjectType_subjectId_at_idx" ON "AdministrationStep"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "PersonNameWord_personId_idx" ON "PersonNameWord"("personId");

-- CreateIndex
CREATE INDEX "OrganisationChange_state_effectiveOn_idx" ON "OrganisationChange"("state", "effectiveOn");

-- CreateIndex
CREATE INDEX "OrganisationChangePart_changeId_idx" ON "OrganisationChangePart"("changeId");

-- CreateIndex
CREATE INDEX "OrganisationChangePart_fromId_idx" ON "OrganisationChangePart"("fromId");

-- CreateIndex
CREATE INDEX "OrganisationChangePart_toId_idx" ON "OrganisationChangePart"("toId");

-- Whoever writes a person, the words of the name follow: form, import and seed alike. Folded names hold letters,
-- digits and signs; a space or a hyphen divides two words.
CREATE TRIGGER "Person_name_words_insert" AFTER INSERT ON "Person"
BEGIN
  INSERT OR IGNORE INTO "PersonNameWord" ("word", "personId")
  SELECT "value", NEW."id"
  FROM json_each('[' || replace(replace(json_quote(NEW."folded"), ' ', '","'), '-', '","') || ']')
  WHERE "value" <> '';
END;
CREATE TRIGGER "Person_name_words_update" AFTER UPDATE OF "folded" ON "Person"
BEGIN
  DELETE FROM "PersonNameWord" WHERE "personId" = NEW."id";
  INSERT OR IGNORE INTO "PersonNameWord" ("word", "personId")
  SELECT "value", NEW."id"
  FROM json_each('[' || replace(replace(json_quote(NEW."folded"), ' ', '","'), '-', '","') || ']')
  WHERE "value" <> '';
END;
INSERT OR IGNORE INTO "PersonNameWord" ("word", "personId")
SELECT "parts"."value", "Person"."id"
FROM "Person", json_each('[' || replace(replace(json_quote("Person"."folded"), ' ', '","'), '-', '","') || ']') AS "parts"
WHERE "parts"."value" <> '';

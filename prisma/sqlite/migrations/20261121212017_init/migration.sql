-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "opportunityId" TEXT NOT NULL,
    "applicantId" TEXT NOT NULL,
    "homeOrganisationId" TEXT NOT NULL,
    "hostOrganisationId" TEXT NOT NULL,
    "leaderId" TEXT,
    "state" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "benefit" TEXT NOT NULL DEFAULT '',
    "startsOn" TEXT,
    "endsOn" TEXT,
    "flexibility" TEXT NOT NULL DEFAULT '',
    "release" TEXT NOT NULL DEFAULT 'not_asked',
    "releaseAskedAt" DATETIME,
    "releaseDueOn" TEXT,
    "releaseReason" TEXT,
    "releaseStartsOn" TEXT,
    "releaseEndsOn" TEXT,
    "offerDueOn" TEXT,
    "declineReason" TEXT,
    "withdrawReason" TEXT,
    "learned" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "Application_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Application_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApplicationStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "step" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "ApplicationStep_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "organisationId" TEXT,
    "details" TEXT NOT NULL DEFAULT '{}',
    "requestId" TEXT
);

-- CreateTable
CREATE TABLE "LookupEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "viewerId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "criterion" TEXT
);

-- CreateTable
CREATE TABLE "RotationModel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "labelDa" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "learningShare" REAL NOT NULL,
    "releaseAsked" TEXT NOT NULL,
    "decisionKind" TEXT NOT NULL,
    "releaseDays" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "externalId" TEXT,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "tasks" TEXT NOT NULL DEFAULT '',
    "learning" TEXT NOT NULL DEFAULT '',
    "requirements" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'da',
    "organisationId" TEXT NOT NULL,
    "workplaceId" TEXT,
    "hostId" TEXT NOT NULL,
    "contactRole" TEXT NOT NULL DEFAULT '',
    "municipalityCode" TEXT,
    "format" TEXT NOT NULL,
    "workload" TEXT NOT NULL,
    "hoursPerWeek" REAL NOT NULL,
    "weeks" INTEGER NOT NULL,
    "hours" REAL,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "deadline" TEXT,
    "seats" INTEGER NOT NULL,
    "priceDkk" INTEGER NOT NULL DEFAULT 0,
    "transition" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'public',
    "modelId" TEXT,
    "ltiToolId" TEXT,
    "ltiTargetUri" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Opportunity_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_workplaceId_fkey" FOREIGN KEY ("workplaceId") REFERENCES "Workplace" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "RotationModel" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_ltiToolId_fkey" FOREIGN KEY ("ltiToolId") REFERENCES "LtiTool" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityCompetence" (
    "opportunityId" TEXT NOT NULL,
    "competenceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("opportunityId", "competenceId"),
    CONSTRAINT "OpportunityCompetence_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpportunityCompetence_competenceId_fkey" FOREIGN KEY ("competenceId") REFERENCES "Competence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityLevel" (
    "opportunityId" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    PRIMARY KEY ("opportunityId", "level"),
    CONSTRAINT "OpportunityLevel_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedOpportunity" (
    "personId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "opportunityId"),
    CONSTRAINT "SavedOpportunity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SavedOpportunity_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompetenceGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "labelDa" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Competence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "labelDa" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "descriptionDa" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'rokade',
    "escoUri" TEXT,
    CONSTRAINT "Competence_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "CompetenceGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompetenceSynonym" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "competenceId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "CompetenceSynonym_competenceId_fkey" FOREIGN KEY ("competenceId") REFERENCES "Competence" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "asOf" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PublishedCell" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sector" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "hours" REAL,
    "amountDkk" INTEGER,
    CONSTRAINT "PublishedCell_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublishedCoverage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sector" TEXT NOT NULL,
    "organisations" INTEGER NOT NULL,
    "reportingOrganisations" INTEGER NOT NULL,
    "people" INTEGER NOT NULL,
    "coveredPeople" INTEGER NOT NULL,
    CONSTRAINT "PublishedCoverage_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "dedupeKey" TEXT,
    "createdAt" DATETIME NOT NULL,
    "availableAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "doneAt" DATETIME,
    "failedAt" DATETIME,
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "ScheduledJob" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "nextRunAt" DATETIME NOT NULL,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "lastRunAt" DATETIME,
    "lastResult" TEXT,
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "OnceToken" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "outcome" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LtiTool" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "deploymentIds" TEXT NOT NULL,
    "loginUrl" TEXT NOT NULL,
    "redirectUris" TEXT NOT NULL,
    "jwksUrl" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "privacy" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "LtiSubject" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "LtiSubject_toolId_fkey" FOREIGN KEY ("toolId") REFERENCES "LtiTool" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiKey" (
    "kid" TEXT NOT NULL PRIMARY KEY,
    "privateJwk" TEXT NOT NULL,
    "publicJwk" TEXT NOT NULL,
    "signFrom" DATETIME NOT NULL,
    "publishUntil" DATETIME
);

-- CreateTable
CREATE TABLE "LtiLineItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toolId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "resourceLinkId" TEXT,
    "label" TEXT NOT NULL,
    "scoreMaximum" REAL NOT NULL,
    "resourceId" TEXT,
    "tag" TEXT,
    CONSTRAINT "LtiLineItem_toolId_fkey" FOREIGN KEY ("toolId") REFERENCES "LtiTool" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LtiLineItem_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiOnce" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CourseLaunch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toolId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "activityProgress" TEXT NOT NULL DEFAULT 'Initialized',
    "gradingProgress" TEXT NOT NULL DEFAULT 'NotReady',
    "scoreGiven" REAL,
    "scoreMaximum" REAL,
    "scoreComment" TEXT,
    "scoreAt" DATETIME,
    "firstLaunchedAt" DATETIME NOT NULL,
    "lastLaunchedAt" DATETIME NOT NULL,
    "completedAt" DATETIME,
    CONSTRAINT "CourseLaunch_toolId_fkey" FOREIGN KEY ("toolId") REFERENCES "LtiTool" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseLaunch_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseLaunch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "params" TEXT NOT NULL DEFAULT '{}',
    "href" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "readAt" DATETIME,
    CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "code" TEXT,
    "parentId" TEXT,
    "regionCode" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "successorId" TEXT,
    CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Organisation_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Workplace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "municipalityCode" TEXT,
    CONSTRAINT "Workplace_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "interests" TEXT NOT NULL DEFAULT '[]',
    "maxDistanceKm" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Employment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "workplaceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "leadershipLevel" TEXT NOT NULL,
    "managerId" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "Employment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Employment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Employment_workplaceId_fkey" FOREIGN KEY ("workplaceId") REFERENCES "Workplace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Employment_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisationId" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoleGrant_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonCompetence" (
    "personId" TEXT NOT NULL,
    "competenceId" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "competenceId", "relation"),
    CONSTRAINT "PersonCompetence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PersonCompetence_competenceId_fkey" FOREIGN KEY ("competenceId") REFERENCES "Competence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "opportunityId" TEXT NOT NULL,
    "nominatorId" TEXT NOT NULL,
    "nomineeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "strengths" TEXT NOT NULL,
    "potential" TEXT NOT NULL,
    "coreTask" TEXT NOT NULL,
    "answerDueOn" TEXT NOT NULL,
    "declineReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "answeredAt" DATETIME,
    CONSTRAINT "Nomination_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Nomination_nominatorId_fkey" FOREIGN KEY ("nominatorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Nomination_nomineeId_fkey" FOREIGN KEY ("nomineeId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NominationStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nominationId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "step" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "NominationStep_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UptakeEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "idempotencyKey" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "regionCode" TEXT,
    "occurredOn" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hours" REAL NOT NULL,
    "amountDkk" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "opportunityId" TEXT,
    "reversesId" TEXT,
    CONSTRAINT "UptakeEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UptakeEntry_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "UptakeEntry_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "UptakeEntry" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Application_applicantId_state_idx" ON "Application"("applicantId", "state");

-- CreateIndex
CREATE INDEX "Application_leaderId_release_idx" ON "Application"("leaderId", "release");

-- CreateIndex
CREATE INDEX "Application_state_startsOn_idx" ON "Application"("state", "startsOn");

-- CreateIndex
CREATE INDEX "Application_state_endsOn_idx" ON "Application"("state", "endsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Application_opportunityId_applicantId_key" ON "Application"("opportunityId", "applicantId");

-- CreateIndex
CREATE INDEX "ApplicationStep_applicationId_at_idx" ON "ApplicationStep"("applicationId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_at_idx" ON "AuditEntry"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "LookupEntry_subjectId_at_idx" ON "LookupEntry"("subjectId", "at");

-- CreateIndex
CREATE INDEX "LookupEntry_viewerId_at_idx" ON "LookupEntry"("viewerId", "at");

-- CreateIndex
CREATE INDEX "LookupEntry_at_idx" ON "LookupEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Opportunity_externalId_key" ON "Opportunity"("externalId");

-- CreateIndex
CREATE INDEX "Opportunity_state_deadline_idx" ON "Opportunity"("state", "deadline");

-- CreateIndex
CREATE INDEX "Opportunity_hostId_state_idx" ON "Opportunity"("hostId", "state");

-- CreateIndex
CREATE INDEX "Opportunity_organisationId_state_idx" ON "Opportunity"("organisationId", "state");

-- CreateIndex
CREATE INDEX "OpportunityCompetence_competenceId_idx" ON "OpportunityCompetence"("competenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Competence_escoUri_key" ON "Competence"("escoUri");

-- CreateIndex
CREATE INDEX "Competence_groupId_idx" ON "Competence"("groupId");

-- CreateIndex
CREATE INDEX "CompetenceSynonym_competenceId_idx" ON "CompetenceSynonym"("competenceId");

-- CreateIndex
CREATE INDEX "CompetenceSynonym_folded_idx" ON "CompetenceSynonym"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_version_key" ON "Publication"("version");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedCell_publicationId_year_sector_channel_key" ON "PublishedCell"("publicationId", "year", "sector", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedCoverage_publicationId_year_sector_key" ON "PublishedCoverage"("publicationId", "year", "sector");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_doneAt_failedAt_availableAt_idx" ON "OutboxMessage"("doneAt", "failedAt", "availableAt");

-- CreateIndex
CREATE INDEX "OnceToken_createdAt_idx" ON "OnceToken"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "LtiTool_clientId_key" ON "LtiTool"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiSubject_toolId_personId_key" ON "LtiSubject"("toolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiLineItem_toolId_opportunityId_key" ON "LtiLineItem"("toolId", "opportunityId");

-- CreateIndex
CREATE INDEX "LtiOnce_expiresAt_idx" ON "LtiOnce"("expiresAt");

-- CreateIndex
CREATE INDEX "CourseLaunch_personId_completedAt_idx" ON "CourseLaunch"("personId", "completedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CourseLaunch_toolId_opportunityId_personId_key" ON "CourseLaunch"("toolId", "opportunityId", "personId");

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_createdAt_idx" ON "Notification"("personId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_eventKey_key" ON "Notification"("personId", "eventKey");

-- CreateIndex
CREATE INDEX "Organisation_sector_idx" ON "Organisation"("sector");

-- CreateIndex
CREATE INDEX "Organisation_parentId_idx" ON "Organisation"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_kind_code_key" ON "Organisation"("kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Workplace_organisationId_name_key" ON "Workplace"("organisationId", "name");

-- CreateIndex
CREATE INDEX "Person_folded_idx" ON "Person"("folded");

-- CreateIndex
CREATE INDEX "Employment_personId_idx" ON "Employment"("personId");

-- CreateIndex
CREATE INDEX "Employment_managerId_idx" ON "Employment"("managerId");

-- CreateIndex
CREATE INDEX "Employment_organisationId_idx" ON "Employment"("organisationId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "PersonCompetence_competenceId_relation_idx" ON "PersonCompetence"("competenceId", "relation");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_endsAt_idx" ON "Session"("endsAt");

-- CreateIndex
CREATE INDEX "Nomination_nominatorId_state_idx" ON "Nomination"("nominatorId", "state");

-- CreateIndex
CREATE INDEX "Nomination_nomineeId_state_idx" ON "Nomination"("nomineeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_opportunityId_nomineeId_key" ON "Nomination"("opportunityId", "nomineeId");

-- CreateIndex
CREATE INDEX "NominationStep_nominationId_at_idx" ON "NominationStep"("nominationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "UptakeEntry_idempotencyKey_key" ON "UptakeEntry"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "UptakeEntry_reversesId_key" ON "UptakeEntry"("reversesId");

-- CreateIndex
CREATE INDEX "UptakeEntry_occurredOn_sector_channel_idx" ON "UptakeEntry"("occurredOn", "sector", "channel");

-- CreateIndex
CREATE INDEX "UptakeEntry_personId_occurredOn_idx" ON "UptakeEntry"("personId", "occurredOn");



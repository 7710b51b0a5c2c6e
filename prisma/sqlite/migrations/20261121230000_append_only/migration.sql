-- The ledger and the audit log are only ever added to: the database itself refuses a change, whoever asks.
-- A correction of the ledger is a new entry that reverses the old one.
CREATE TRIGGER "UptakeEntry_no_update" BEFORE UPDATE ON "UptakeEntry"
BEGIN SELECT RAISE(ABORT, 'UptakeEntry is append-only'); END;
CREATE TRIGGER "UptakeEntry_no_delete" BEFORE DELETE ON "UptakeEntry"
BEGIN SELECT RAISE(ABORT, 'UptakeEntry is append-only'); END;
CREATE TRIGGER "AuditEntry_no_update" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
CREATE TRIGGER "AuditEntry_no_delete" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
CREATE TRIGGER "LookupEntry_no_update" BEFORE UPDATE ON "LookupEntry"
BEGIN SELECT RAISE(ABORT, 'LookupEntry is never changed'); END;

-- Hours are whole quarters and money whole kroner; the three channels and three sectors are all there are.
CREATE TRIGGER "UptakeEntry_checked" BEFORE INSERT ON "UptakeEntry"
WHEN NEW."hours" * 4 <> round(NEW."hours" * 4)
  OR NEW."channel" NOT IN ('on_the_job', 'relational', 'formal')
  OR NEW."sector" NOT IN ('state', 'region', 'municipality')
  OR NEW."occurredOn" NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
BEGIN SELECT RAISE(ABORT, 'UptakeEntry: hours, channel, sector or day is wrong'); END;

-- What is published is frozen: a new figure is a new publication. A hidden figure is NULL and so carries no number.
CREATE TRIGGER "Publication_no_update" BEFORE UPDATE ON "Publication"
BEGIN SELECT RAISE(ABORT, 'Publication is frozen'); END;
CREATE TRIGGER "Publication_no_delete" BEFORE DELETE ON "Publication"
BEGIN SELECT RAISE(ABORT, 'Publication is frozen'); END;
CREATE TRIGGER "PublishedCell_no_update" BEFORE UPDATE ON "PublishedCell"
BEGIN SELECT RAISE(ABORT, 'PublishedCell is frozen'); END;
CREATE TRIGGER "PublishedCell_no_delete" BEFORE DELETE ON "PublishedCell"
BEGIN SELECT RAISE(ABORT, 'PublishedCell is frozen'); END;
CREATE TRIGGER "PublishedCoverage_no_update" BEFORE UPDATE ON "PublishedCoverage"
BEGIN SELECT RAISE(ABORT, 'PublishedCoverage is frozen'); END;
CREATE TRIGGER "PublishedCoverage_no_delete" BEFORE DELETE ON "PublishedCoverage"
BEGIN SELECT RAISE(ABORT, 'PublishedCoverage is frozen'); END;

-- Added, not rebuilt: other tables' rows hang on this one.
ALTER TABLE "Person" ADD COLUMN "sortKey" TEXT NOT NULL DEFAULT '';
-- As app/shared/danish/sort-key.ts has it, but for letters of other alphabets: an import of the person sets those right.
UPDATE "Person" SET "sortKey" =
  replace(replace(replace(replace(replace(replace(replace(lower("name"), 'Æ', '{'), 'æ', '{'), 'Ø', '|'), 'ø', '|'), 'Å', '}'), 'å', '}'), 'aa', '}')
  || char(1) || "name";
CREATE INDEX "Person_sortKey_idx" ON "Person"("sortKey");

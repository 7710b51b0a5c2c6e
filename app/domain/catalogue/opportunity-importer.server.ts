import { z } from "zod";
import type { Clock } from "../../ports/clock.ts";
import type { ReadClient } from "../../ports/database.ts";
import type { Ids } from "../../ports/ids.ts";
import { isDay } from "../../shared/days.ts";
import { writtenLanguage } from "../../shared/written-language.ts";
import {
  optionalAddress,
  optionalId,
  optionalList,
  optionalText,
  requiredChoice,
  requiredId,
  requiredText,
  type StagedImporter,
  type StagedPlan,
} from "../imports/index.server.ts";
import { tidy } from "./description-rules.ts";
import { indexStaged } from "./index-staged.server.ts";
import { FORMATS, KINDS, LEVELS, OPPORTUNITY_COLUMNS, OPPORTUNITY_KEY_COLUMNS } from "./labels.ts";
import {
  claimStaged,
  idsOfSource,
  isStageCurrent,
  readImportWorld,
  readKnownOpportunities,
  withdraw,
  writeStagedOpportunities,
} from "./opportunity-import-queries.server.ts";
import {
  changesOfOpportunity,
  type ImportWorld,
  judgeOpportunity,
  type KnownOpportunity,
  lastDayOf,
  type OpportunityLine,
  stateAfterImport,
  targetOf,
  workloadOf,
} from "./opportunity-import-rules.ts";

const LONGEST = { title: 200, summary: 500, description: 20_000 };

const text = (longest: number) =>
  z.string().transform(tidy).pipe(z.string().max(longest, "too_long")).optional();

/** Whole or with a comma or a point; empty says nothing is known. */
const number = (most: number, pattern: RegExp) =>
  z
    .string()
    .refine((value) => value === "" || pattern.test(value), "not_a_number")
    .transform((value) => (value === "" ? null : Number(value.replace(",", "."))))
    .refine((value) => value === null || value <= most, "not_a_number")
    .optional();
const whole = (most: number) => number(most, /^\d{1,7}$/);

/** As a day is written in a file (2027-02-01) or by a Dane (1.2.2027, 1/2-2027, 01-02-2027). */
const day = z
  .string()
  .transform((value) => {
    if (value === "") return null;
    const [, date = "", month = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./ -](\d{4})$/.exec(value) ?? [];
    return year === "" ? value : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  })
  .refine((value) => value === null || (isDay(value) && value >= "1900" && value < "2200"), "not_a_day")
  .optional();

const row = z.object({
  externalId: requiredId,
  kind: requiredChoice(KINDS),
  title: requiredText(LONGEST.title),
  summary: text(LONGEST.summary),
  description: text(LONGEST.description),
  organisationId: optionalId,
  competences: optionalList(120),
  leadershipLevels: optionalList(40).refine(
    (levels) => levels === undefined || levels.every((level) => LEVELS.some((one) => one === level)),
    "not_a_choice",
  ),
  weeks: whole(1_000),
  startsOn: day,
  deadline: day,
  seats: whole(1_000_000).refine((seats) => seats !== 0, "not_a_number"),
  format: z
    .string()
    .transform((value) => (value === "" ? null : value))
    .pipe(z.enum(FORMATS, { error: "not_a_choice" }).nullable())
    .optional(),
  // Spreadsheets take the first zero away.
  municipalityCode: optionalText(4).transform((code) => (code ? code.padStart(4, "0") : code)),
  priceDkk: whole(10_000_000),
  hours: number(10_000, /^\d{1,5}([.,]\d{1,2})?$/),
  ltiToolId: optionalId,
  ltiTargetUri: optionalAddress,
});

export type OpportunityImport = {
  clock: Clock;
  ids: Ids;
  actorId: string | null;
  /** The file is the whole catalogue of this source: what it leaves out is closed. */
  catalogueOf?: string | null;
};

export function opportunityImporter({
  clock,
  ids,
  actorId,
  catalogueOf = null,
}: OpportunityImport): StagedImporter<OpportunityLine, ImportWorld, KnownOpportunity> {
  const today = clock.today();
  return {
    kind: "opportunities",
    columns: {
      required: OPPORTUNITY_KEY_COLUMNS,
      optional: OPPORTUNITY_COLUMNS.filter((name) => !OPPORTUNITY_KEY_COLUMNS.includes(name)),
    },
    row,
    keyField: "externalId",
    keyOf: ({ externalId }) => externalId,
    readWorld: (read) => readImportWorld(read, { today, actorId, source: catalogueOf }),
    readKnown: readKnownOpportunities,
    judge: judgeOpportunity,
    plan: planLine,
    findWithdrawn: (read, seen) => notSeen(read, catalogueOf, seen),
    async apply(tx, importId, withdrawn) {
      if (!(await isStageCurrent(tx, importId))) return false;
      const at = clock.now();
      await writeStagedOpportunities(tx, importId, at);
      if (catalogueOf !== null) await claimStaged(tx, { importId, source: catalogueOf, at });
      if (withdrawn.length > 0) await withdraw(tx, withdrawn, at);
      await indexStaged(tx, { importId, withdrawn, at, ids });
      return true;
    },
  };
}

async function notSeen(
  read: ReadClient,
  source: string | null,
  seen: ReadonlySet<string>,
): Promise<string[]> {
  if (source === null) return [];
  return (await idsOfSource(read, source)).filter((id) => !seen.has(id));
}

/** What nobody may change any more is left alone. */
const OVER = ["archived", "cancelled"];

function planLine(
  line: OpportunityLine,
  known: KnownOpportunity | undefined,
  world: ImportWorld,
  newId: () => string,
): StagedPlan {
  const name = line.title;
  if (known && OVER.includes(known.state)) return { what: "unchanged", id: known.id, name };
  const target = targetOf(line, known, world);
  const state = stateAfterImport(known, target.deadline, world.today);
  const texts = [target.summary, target.purpose, target.tasks, target.learning, target.requirements];
  const language = writtenLanguage([target.title, ...texts].join("\n")) === "en" ? "en" : "da";
  if (!known) {
    const { externalId, kind } = line;
    const hostId = world.hostOf(target.organisationId);
    const content = { externalId, hostId, state, language, endsOn: lastDayOf(target), ...workloadOf(kind) };
    return {
      ...{ what: "added", id: newId(), name, version: 0, changes: [] },
      content: { ...target, ...content },
    };
  }
  const changes = changesOfOpportunity(known, target, { state, source: world.source });
  if (changes.length === 0) return { what: "unchanged", id: known.id, name };
  const isMoved = changes.some(({ field }) => field === "startsOn" || field === "weeks");
  const endsOn = isMoved ? lastDayOf(target) : known.endsOn;
  const { id, version } = known;
  return { what: "changed", id, name, version, changes, content: { ...target, state, language, endsOn } };
}

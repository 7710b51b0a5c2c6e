import { Cron } from "croner";
import type { Logger } from "../integrations/log/logger.ts";
import { remindLeaders, runCalendar } from "./domain/applications/index.server.ts";
import { purgeLookups } from "./domain/audit/index.server.ts";
import {
  checkIndex,
  closePastDeadlines,
  ensureIndex,
  INDEX_MANY_MESSAGE,
  INDEX_MESSAGE,
  indexCompetence,
  indexOpportunities,
  indexOpportunity,
  indexOrganisation,
  REINDEX_MESSAGE,
} from "./domain/catalogue/index.server.ts";
import { COMPETENCE_MESSAGE } from "./domain/competences/index.server.ts";
import { publishFigures } from "./domain/council/index.server.ts";
import { carryOutDueChanges } from "./domain/home/index.server.ts";
import { purgeKept } from "./domain/imports/index.server.ts";
import {
  type OutboxHandlers,
  purgeFinished,
  type RunJobsOptions,
  type Schedule,
} from "./domain/jobs/index.server.ts";
import type { JobName } from "./domain/jobs/labels.ts";
import { type PlatformStoreOptions, purgeOnce } from "./domain/learning/index.server.ts";
import { ORGANISATION_MESSAGE, purgeSessions } from "./domain/people/index.server.ts";
import { announce, ROUND_MESSAGE, runRound, startRound } from "./domain/searches/index.server.ts";
import { isSearchError, type SearchEngine } from "./ports/search-engine.ts";
import type { VerbContext } from "./ports/verb-context.ts";
import { ACCESSIBILITY_STATEMENT, accessibilityStatementIsDue } from "./shared/accessibility-statement.ts";

export type JobsOptions = VerbContext &
  Pick<PlatformStoreOptions, "wallClock"> & { search: SearchEngine; log: Logger; owner: string };

/** Every job there is: what the calendar starts, and what the outbox may carry. Times are Danish. */
export function jobsOf(options: JobsOptions): RunJobsOptions {
  const { log, owner, search, ...world } = options;
  const schedule = {
    // First: what else the night does is done in the organisations of the day.
    "organisations.carry-out-changes": {
      nextAfter: danish("1 * * * *"),
      run: () => carryOutDueChanges(world),
    },
    "catalogue.close-past-deadlines": {
      nextAfter: danish("2 * * * *"),
      run: () => closePastDeadlines(world),
    },
    "applications.run-calendar": { nextAfter: danish("5 * * * *"), run: () => runCalendar(world) },
    "applications.remind-leaders": { nextAfter: danish("10 6 * * *"), run: () => remindLeaders(world) },
    "sessions.purge": { nextAfter: danish("15 * * * *"), run: () => purgeSessions(world) },
    "jobs.purge": { nextAfter: danish("30 3 * * *"), run: () => purgeFinished(world) },
    "imports.purge": { nextAfter: danish("25 * * * *"), run: () => purgeKept(world) },
    "audit.purge-lookups": { nextAfter: danish("45 3 * * *"), run: () => purgeLookups(world) },
    "accessibility.check-statement": {
      nextAfter: danish("0 7 * * *"),
      run: async () => {
        if (!accessibilityStatementIsDue(world.clock.today())) return "the statement holds";
        const { reviewedOn } = ACCESSIBILITY_STATEMENT;
        log.warn({ reviewedOn }, "the accessibility statement must be reviewed again");
        return `the statement was reviewed on ${reviewedOn} and must be reviewed again`;
      },
    },
    "search.check": {
      nextAfter: danish("*/5 * * * *"),
      run: () => checkIndex({ ...world, search }),
    },
    "searches.tell-daily": {
      nextAfter: danish("0 7 * * *"),
      run: async () => {
        await startRound(world, "daily");
        return null;
      },
    },
    "searches.tell-weekly": {
      nextAfter: danish("0 7 * * 1"),
      run: async () => {
        await startRound(world, "weekly");
        return null;
      },
    },
    "lti.purge-once": { nextAfter: danish("20 * * * *"), run: () => purgeOnce(world) },
    "council.publish": {
      nextAfter: danish("0 3 1 * *"),
      run: async () => {
        const { version, isNew } = await publishFigures(world);
        return isNew ? `version ${version} published` : `nothing changed since version ${version}`;
      },
    },
  } satisfies Readonly<Record<JobName, Schedule[string]>>;
  const handlers: OutboxHandlers = {
    [INDEX_MESSAGE]: async ({ opportunityId }) => {
      await indexOpportunity({ db: world.db, search, opportunityId: String(opportunityId) });
      await announce({ ...world, opportunityIds: [String(opportunityId)] });
    },
    [INDEX_MANY_MESSAGE]: async (payload) => {
      const opportunityIds = String(payload["opportunityIds"]).split(" ");
      await indexOpportunities({ db: world.db, search, opportunityIds });
      await announce({ ...world, opportunityIds });
    },
    [REINDEX_MESSAGE]: async () => {
      await ensureIndex({ db: world.db, search, say: () => {}, force: true });
      await announce({ ...world, opportunityIds: null });
    },
    [ROUND_MESSAGE]: (payload) => runRound({ ...world, search, payload }),
    [ORGANISATION_MESSAGE]: ({ organisationId }) =>
      indexOrganisation({ db: world.db, search, organisationId: String(organisationId) }),
    [COMPETENCE_MESSAGE]: ({ competenceId }) =>
      indexCompetence({ db: world.db, search, competenceId: String(competenceId) }),
  };
  return {
    ...world,
    owner,
    schedule,
    handlers,
    isPeerAway: (thrown) => isSearchError(thrown) && thrown.code === "search_unavailable",
    report: ({ job, outcome, error }) =>
      log[outcome === "failed" ? "error" : "info"]({ job, outcome, error }, "job"),
  };
}

/** The next time after an instant by a cron pattern in Danish time. */
function danish(pattern: string): (instant: Date) => Date {
  const cron = new Cron(pattern, { timezone: "Europe/Copenhagen", paused: true });
  return (instant) => {
    const next = cron.nextRun(instant);
    if (!next) throw new Error(`The schedule ${pattern} has no next time`);
    return next;
  };
}

import type { Rokade } from "../app/composition.server.ts";
import { publishFigures } from "../app/domain/council/index.server.ts";
import type { Tx } from "../app/ports/database.ts";
import { writeUnfinished } from "./administration/unfinished.ts";
import { buildCases } from "./applications/cases.ts";
import { writeCases } from "./applications/write-cases.ts";
import type { Day } from "./calendar.ts";
import { buildDismissed } from "./catalogue/dismissed.ts";
import { buildSaved } from "./catalogue/saved.ts";
import {
  demoOpportunities,
  writeCatalogue,
  writeDismissed,
  writeSaved,
} from "./catalogue/write-catalogue.ts";
import { writeCompetences } from "./competences/write-competences.ts";
import { registerCampusSandbox } from "./learning/campus-sandbox.ts";
import { buildLaunches } from "./learning/launches.ts";
import { writeLaunches } from "./learning/write-launches.ts";
import { buildNotifications } from "./notifications/notifications.ts";
import { writeNotifications } from "./notifications/write-notifications.ts";
import { writeOrganisationChanges } from "./people/organisation-changes.ts";
import { buildPeople } from "./people/people.ts";
import { writeTargets } from "./people/targets.ts";
import { writeOrganisations, writePeople } from "./people/write-people.ts";
import { buildNominations } from "./programmes/nominations.ts";
import { writeNominations } from "./programmes/write-nominations.ts";
import { buildSearches } from "./searches/searches.ts";
import { writeSearches } from "./searches/write-searches.ts";
import { buildUptakeHistory } from "./uptake/history.ts";
import { writeUptake } from "./uptake/write-uptake.ts";

const SEED = "rokade";

/** Everything that the demo world holds on that day, `now` being a moment of it. The same day gives the same world. */
export function buildWorld(today: Day, now: Date) {
  const people = buildPeople({ today, seed: SEED });
  const opportunities = demoOpportunities(people, today);
  const known = { people, opportunities, today };
  const applications = buildCases(known);
  const nominations = buildNominations(known);
  const launches = buildLaunches(known);
  const notifications = buildNotifications({
    people,
    cases: applications.cases,
    nominations,
    launches,
    opportunities: [...opportunities, ...applications.earlierRounds],
    now,
  });
  return {
    people,
    opportunities,
    applications,
    nominations,
    launches,
    notifications,
    saved: buildSaved(known),
    searches: buildSearches({ opportunities, today, now }),
    dismissed: buildDismissed(known),
    history: buildUptakeHistory({ people, today, seed: SEED }),
  };
}

/**
 * Writes reference data and the demo world into a database that has no people: all of it or, if the process dies
 * meanwhile, nothing. A database with people in it is left alone. Days are counted from today, so that the world
 * never goes stale. Answers whether it wrote anything.
 */
export async function ensureWorld(rokade: Rokade, say: (line: string) => void): Promise<boolean> {
  const { db, clock } = rokade;
  if ((await db.read.person.count()) > 0) return false;
  say("Demo world: building it (a few seconds)");
  const today = clock.today();
  const now = clock.now();
  const world = buildWorld(today, now);
  const written = await db.write(async (tx: Tx) => {
    // Another process may have begun at the same time: one of the two writes, and the other finds people here.
    if ((await tx.person.count()) > 0) return false;
    await writeCompetences(tx);
    await writeOrganisations(tx, today);
    await writePeople(tx, world.people, now);
    await writeOrganisationChanges(tx, today, now);
    await writeCatalogue(tx, world.opportunities);
    await writeSaved(tx, world.saved);
    await writeSearches(tx, world.searches, today);
    await writeDismissed(tx, world.dismissed);
    await writeTargets(tx, now);
    await writeUptake(tx, world.history);
    await writeCases(tx, world.applications);
    await writeNominations(tx, world.nominations);
    await writeLaunches(tx, world.launches, now);
    await writeNotifications(tx, world.notifications);
    await writeUnfinished(tx, now);
    return true;
  });
  if (!written) return false;
  await registerCampusSandbox(rokade);
  await rokade.refreshSearch({ say });
  await publishFigures(rokade);
  const { people, opportunities, history } = world;
  say(
    `Demo world: ${people.length} people, ${opportunities.length} opportunities, ${history.length} entries of learning`,
  );
  return true;
}

import type { Rokade } from "../app/composition.server.ts";
import { publishFigures } from "../app/domain/council/index.server.ts";
import type { Tx } from "../app/ports/database.ts";
import { writeUnfinished } from "./administration/unfinished.ts";
import { buildCases } from "./applications/cases.ts";
import { writeCases } from "./applications/write-cases.ts";
import { demoOpportunities, writeCatalogue } from "./catalogue/write-catalogue.ts";
import { writeCompetences } from "./competences/write-competences.ts";
import { registerCampusSandbox } from "./learning/campus-sandbox.ts";
import { buildPeople } from "./people/people.ts";
import { writeOrganisations, writePeople } from "./people/write-people.ts";
import { buildNominations } from "./programmes/nominations.ts";
import { writeNominations } from "./programmes/write-nominations.ts";
import { buildUptakeHistory } from "./uptake/history.ts";
import { writeUptake } from "./uptake/write-uptake.ts";

const SEED = "rokade";

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
  const people = buildPeople({ today, seed: SEED });
  const history = buildUptakeHistory({ people, today, seed: SEED });
  const opportunities = demoOpportunities(people, today);
  const cases = buildCases({ people, opportunities, today });
  const nominations = buildNominations({ people, opportunities, today });
  const written = await db.write(async (tx: Tx) => {
    // Another process may have begun at the same time: one of the two writes, and the other finds people here.
    if ((await tx.person.count()) > 0) return false;
    await writeCompetences(tx);
    await writeOrganisations(tx);
    await writePeople(tx, people, clock.now());
    await writeCatalogue(tx, opportunities);
    await writeUptake(tx, history);
    await writeCases(tx, cases);
    await writeNominations(tx, nominations);
    await writeUnfinished(tx, clock.now());
    return true;
  });
  if (!written) return false;
  await registerCampusSandbox(rokade);
  await rokade.refreshSearch({ say });
  await publishFigures(rokade);
  say(
    `Demo world: ${people.length} people, ${opportunities.length} opportunities, ${history.length} entries of learning`,
  );
  return true;
}

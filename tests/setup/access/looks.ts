import type { ReadClient } from "../../../app/ports/database.ts";
import { expectations } from "./expectations.ts";
import { ADMINISTRATORS, COUNCIL, LEADERS, personIdOf } from "./personas.ts";
import { recordsOf } from "./records.ts";
import { pathTo, type Route } from "./tour.ts";

/** A page as one person sees it. `personId` null: nobody is signed in. */
export type Look = { route: Route; path: string; personId: string | null; name: string };

/** Who stands for all that may see a page without records: somebody with much there, and somebody with nothing. */
const VIEWERS = {
  public: [null, "medarbejder"],
  demo: [null],
  signed_in: ["medarbejder", "systemadministrator"],
  leader: LEADERS,
  council: COUNCIL,
  admin: ADMINISTRATORS,
  protocol: [],
} as const satisfies Record<Route["access"], readonly (string | null)[]>;

const FIRST_OF_MARCH = "dag.day=1&dag.month=3&dag.year=2027";

/** Pages that are several, told apart by their query. */
const QUERIES: Partial<Record<Route["id"], readonly string[]>> = {
  "application.write": ["?trin=1", "?trin=2", "?trin=3"],
  "organisation.change": [
    "?slags=merge",
    "?slags=split",
    `?slags=merge&trin=2&${FIRST_OF_MARCH}&til=org-municipality-0751`,
    `?slags=merge&trin=3&${FIRST_OF_MARCH}&til=org-municipality-0751`,
    `?slags=split&trin=2&${FIRST_OF_MARCH}&til1=ny&navn1=Nyt+hus&til2=org-municipality-0751`,
  ],
};

/** Every page in each of its looks: for each state of its record, as each of those whose affair it is. */
export async function looksOf(read: ReadClient, routes: readonly Route[]): Promise<Look[]> {
  const looks: Look[] = [];
  for (const route of routes) {
    const { access, records: rule } = expectations[route.id];
    if (rule === undefined) {
      for (const persona of VIEWERS[access])
        looks.push({
          route,
          path: pathTo(route),
          personId: persona === null ? null : personIdOf(persona),
          name: `${route.id} as ${persona ?? "signed out"}`,
        });
      continue;
    }
    const firstOfLook = new Map(
      (await recordsOf[rule](read)).toReversed().map((record) => [record.look, record]),
    );
    for (const [look, { id, openers }] of firstOfLook)
      for (const personId of openers ?? [
        access === "public" ? null : access === "admin" ? "person-systemadministrator" : "person-medarbejder",
      ])
        for (const query of QUERIES[route.id] ?? [""])
          looks.push({
            route,
            path: pathTo(route, id) + query,
            personId,
            name: `${route.id} (${look})${query} as ${personId ?? "signed out"}`,
          });
  }
  return looks;
}

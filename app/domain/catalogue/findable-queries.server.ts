import { kept, type ReadClient } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { publishedOpportunities, type Shielded } from "./matchable-queries.server.ts";

/** After every day: what has no deadline. */
const NEVER = "9999-12-31";

/** The last day on which something is open, by who may find it: see `audienceOf`. */
type LastDays = ReadonlyMap<string, string>;
type Published = Record<"organisations" | "competences", ReadonlyMap<string, LastDays>>;

/** Ids of what somebody can be led to: organisations and competences for which they may find something that is open. */
export type Findable = Record<keyof Published, ReadonlySet<string>>;

export async function findableBy(
  read: ReadClient,
  { viewer, today }: { viewer: Actor | null; today: string },
): Promise<Findable> {
  const { organisations, competences } = await kept(read, "last days", () => readLastDays(read));
  const audiences = audiencesOf(viewer);
  const open = (by: ReadonlyMap<string, LastDays>) =>
    new Set(
      [...by].flatMap(([id, last]) =>
        audiences.some((audience) => (last.get(audience) ?? "") >= today) ? [id] : [],
      ),
    );
  return { organisations: open(organisations), competences: open(competences) };
}

/** The organisations with anything published, whoever may find it: a name alone tells nobody that there is something. */
export async function publishingOrganisations(
  read: ReadClient,
): Promise<readonly { id: string; name: string }[]> {
  return kept(read, "publishing organisations", () =>
    read.organisation.findMany({
      where: { opportunities: { some: { state: "published" } } },
      orderBy: { id: "asc" },
      select: { id: true, name: true },
    }),
  );
}

/** The same rule as `isVisibleTo`, as a name: so that who may find what is kept once for everybody. */
function audienceOf({ visibility, organisationId, opportunity }: Shielded): string {
  if (visibility === "public") return "public";
  return visibility === "sector" ? `sector ${opportunity.sector}` : `organisation ${organisationId}`;
}

function audiencesOf(viewer: Actor | null): string[] {
  if (!viewer?.employment) return ["public"];
  const { sector, organisationId } = viewer.employment;
  return ["public", `sector ${sector}`, `organisation ${organisationId}`];
}

async function readLastDays(read: ReadClient): Promise<Published> {
  const organisations = new Map<string, Map<string, string>>();
  const competences = new Map<string, Map<string, string>>();
  const note = (by: Map<string, Map<string, string>>, id: string, one: Shielded) => {
    const days = by.get(id) ?? new Map<string, string>();
    by.set(id, days);
    const audience = audienceOf(one);
    const last = one.opportunity.deadline ?? NEVER;
    if (last > (days.get(audience) ?? "")) days.set(audience, last);
  };
  for (const one of await publishedOpportunities(read)) {
    note(organisations, one.organisationId, one);
    for (const { id } of one.opportunity.competences) note(competences, id, one);
  }
  return { organisations, competences };
}

import type { ReadClient } from "../../../app/ports/database.ts";
import type { Expectation } from "./expectations.ts";
import { ADMINISTRATORS, COUNCIL, LEADERS, type PersonaKey, personIdOf } from "./personas.ts";
import type { Viewer } from "./records.ts";

const NOBODY: Viewer = { personId: null, organisationId: null, roles: [] };

/** The persona as the tables know them. */
export async function viewerOf(read: ReadClient, persona: PersonaKey | null): Promise<Viewer> {
  if (persona === null) return NOBODY;
  const person = await read.person.findUniqueOrThrow({
    where: { id: personIdOf(persona) },
    include: { employments: true, roles: true },
  });
  return {
    personId: person.id,
    organisationId: person.employments.find(({ validTo }) => validTo === null)?.organisationId ?? null,
    roles: person.roles.map(({ role }) => role),
  };
}

/** Whether the viewer gets past a route's door; the records behind it are another question. */
export function atTheDoor(
  access: Expectation["access"],
  persona: PersonaKey | null,
): "open" | "sign in" | "forbidden" {
  if (access === "public" || access === "demo" || access === "protocol") return "open";
  if (persona === null) return "sign in";
  if (access === "leader") return LEADERS.includes(persona) ? "open" : "forbidden";
  if (access === "admin") return ADMINISTRATORS.includes(persona) ? "open" : "forbidden";
  if (access === "council") return COUNCIL.includes(persona) ? "open" : "forbidden";
  return "open";
}

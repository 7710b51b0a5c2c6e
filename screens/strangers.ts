import { createCookie } from "@remix-run/node";
import type { Rokade } from "../app/composition.server.ts";
import { openSession } from "../app/domain/people/index.server.ts";

/** People of the world who are no personas, by what is special about them. */
export type Stranger = "newcomer" | "new leader" | "long name" | "blank profile";

/** The `Cookie` header of a stranger's session; null when the world has nobody like that. */
export async function strangersCookie(rokade: Rokade, stranger: Stranger): Promise<string | null> {
  const personId = await findStranger(rokade, stranger);
  if (personId === null) return null;
  const secret = await openSession({ ...rokade, personId, requestId: "screens" });
  if (secret === null) return null;
  const cookie = createCookie("rokade", { secrets: [rokade.sessionSecret] });
  return (await cookie.serialize(secret)).split(";")[0] ?? null;
}

async function findStranger({ db }: Rokade, stranger: Stranger): Promise<string | null> {
  if (stranger === "long name") {
    const people = await db.read.person.findMany({ select: { id: true, name: true } });
    return people.toSorted((one, other) => other.name.length - one.name.length)[0]?.id ?? null;
  }
  if (stranger === "blank profile") {
    // Everybody in the world has a profile: the last one's is wiped, in a world that is thrown away.
    const last = await db.read.person.findFirst({
      where: { applications: { none: {} }, roles: { none: {} }, team: { none: {} }, closedAt: null },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    if (last === null) return null;
    await db.write(async (tx) => {
      await tx.personCompetence.deleteMany({ where: { personId: { equals: last.id } } });
      await tx.person.update({
        where: { id: last.id },
        data: { interests: "[]", formats: "[]", maxDistanceKm: null, minWeeks: null, maxWeeks: null },
      });
    });
    return last.id;
  }
  const found = await db.read.person.findFirst({
    where: {
      applications: { none: {} },
      nominations: { none: {} },
      nominationsMade: { none: {} },
      launches: { none: {} },
      saved: { none: {} },
      hosted: { none: {} },
      roles: { none: {} },
      notifications: { none: {} },
      team:
        stranger === "newcomer"
          ? { none: {} }
          : { some: {}, every: { person: { applications: { none: {} } } } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

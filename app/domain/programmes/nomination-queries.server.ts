import type { ReadClient } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import type { NominationState } from "./states.ts";

type Reader = Pick<ReadClient, "nomination">;
type Me = Pick<Actor, "personId">;

const line = {
  id: true,
  state: true,
  answerDueOn: true,
  answeredAt: true,
  createdAt: true,
  nominator: { select: { id: true, name: true } },
  nominee: { select: { id: true, name: true } },
  opportunity: {
    select: {
      id: true,
      kind: true,
      title: true,
      startsOn: true,
      endsOn: true,
      deadline: true,
      organisation: { select: { name: true } },
    },
  },
} as const;

/** A nomination as a line of a list. Days are YYYY-MM-DD. */
export type NominationLine = NonNullable<Awaited<ReturnType<typeof firstLine>>> & { state: NominationState };
const firstLine = (read: Reader) => read.nomination.findFirst({ select: line });

async function lines(
  read: Reader,
  where: NonNullable<Parameters<Reader["nomination"]["findMany"]>[0]>["where"] & object,
): Promise<NominationLine[]> {
  const rows = await read.nomination.findMany({
    where,
    orderBy: [{ answerDueOn: "asc" }, { createdAt: "desc" }, { id: "asc" }],
    select: line,
  });
  return rows.map((row) => ({ ...row, state: row.state as NominationState }));
}

/** The nominations that this leader has made. */
export function nominationsMade(read: Reader, actor: Me): Promise<NominationLine[]> {
  return lines(read, { nominatorId: { equals: actor.personId } });
}

/** The nominations of this person. */
export function nominationsOfMe(read: Reader, actor: Me): Promise<NominationLine[]> {
  return lines(read, { nomineeId: { equals: actor.personId } });
}

/** What a programme secretariat may see: the nominations to its programmes that the nominee has accepted. */
export async function acceptedNominations(
  read: Reader,
  actor: Pick<Actor, "roles">,
): Promise<NominationLine[]> {
  const scope = secretariatScope(actor);
  return scope ? lines(read, scope) : [];
}

export type WaitingNomination = {
  id: string;
  nominatorName: string;
  opportunity: { id: string; title: string; kind: string };
  answerDueOn: string;
};

/** The nominations that wait for this person's own answer, the nearest day first. */
export async function waitingNominations(read: Reader, actor: Me): Promise<WaitingNomination[]> {
  const waiting = await lines(read, { nomineeId: { equals: actor.personId }, state: "awaiting_nominee" });
  return waiting.map(({ id, nominator, opportunity, answerDueOn }) => ({
    id,
    nominatorName: nominator.name,
    opportunity: { id: opportunity.id, title: opportunity.title, kind: opportunity.kind },
    answerDueOn,
  }));
}

export type NominationReader = "nominee" | "nominator" | "secretariat";

/** A whole nomination for one who may read it, and as what they read it; for anybody else it does not exist. */
export async function findNomination(read: Reader, actor: Pick<Actor, "personId" | "roles">, id: string) {
  const scope = secretariatScope(actor);
  const row = await read.nomination.findFirst({
    where: {
      id: { equals: id },
      OR: [
        { nomineeId: { equals: actor.personId } },
        { nominatorId: { equals: actor.personId } },
        ...(scope ? [scope] : []),
      ],
    },
    select: {
      ...line,
      version: true,
      strengths: true,
      potential: true,
      coreTask: true,
      declineReason: true,
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { at: true, step: true } },
    },
  });
  if (!row) return null;
  const as: NominationReader =
    row.nominee.id === actor.personId
      ? "nominee"
      : row.nominator.id === actor.personId
        ? "nominator"
        : "secretariat";
  return { ...row, state: row.state as NominationState, as };
}

/** Null for whoever is not of a secretariat. */
function secretariatScope({ roles }: Pick<Actor, "roles">) {
  const grants = roles.filter(({ role }) => role === "programme_secretariat");
  if (grants.length === 0) return null;
  const organisationIds = grants.flatMap(({ organisationId }) => organisationId ?? []);
  const isWholeCountry = grants.some(({ organisationId }) => organisationId === null);
  return {
    state: "nominee_accepted",
    ...(isWholeCountry ? {} : { opportunity: { organisationId: { in: organisationIds } } }),
  };
}

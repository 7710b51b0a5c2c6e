import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { Channel } from "../../../app/domain/uptake/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import type { TestContext } from "../../setup/verb-context.ts";

const SECTORS = ["state", "region", "municipality"] as const;
const CHANNELS = ["on_the_job", "relational", "formal"] as const;
type Sector = (typeof SECTORS)[number];

/** Twelve people in each sector, and an organisation of four that registers nothing. */
export async function givenWorkforce(context: TestContext): Promise<Record<Sector, Actor[]>> {
  const staff: Record<Sector, Actor[]> = { state: [], region: [], municipality: [] };
  for (const sector of SECTORS) {
    const place = await givenOrganisation(context, { name: `Organisation ${sector}`, sector });
    for (let count = 0; count < 12; count += 1) staff[sector].push(await givenPerson(context, place));
  }
  const silent = await givenOrganisation(context, { name: "Tavs Kommune" });
  for (let count = 0; count < 4; count += 1) await givenPerson(context, silent);
  return staff;
}

export type Given = {
  person: Actor;
  channel: Channel;
  hours: number;
  amountDkk?: number;
  occurredOn?: string;
  reversesId?: string;
};

/** Writes entries as the ledger holds them. Answers their ids. */
export async function givenEntries(context: TestContext, entries: readonly Given[]): Promise<string[]> {
  const rows = entries.map((entry) => {
    const { person, channel, hours, amountDkk = 0, occurredOn = "2026-03-02", reversesId = null } = entry;
    if (!person.employment) throw new Error("The person has no employment");
    const id = context.ids.next();
    return {
      id,
      idempotencyKey: `test:${id}`,
      personId: person.personId,
      organisationId: person.employment.organisationId,
      sector: person.employment.sector,
      occurredOn,
      recordedAt: context.clock.now(),
      channel,
      activity: "feedback",
      title: "Læring",
      hours,
      amountDkk,
      source: "self_reported",
      confidence: "low",
      reversesId,
    };
  });
  await context.db.write((tx) => tx.uptakeEntry.createMany({ data: rows }));
  return rows.map(({ id }) => id);
}

/** Everybody learns ten hours in every channel, and formal learning costs a thousand kroner each. */
export function everybody(staff: Record<Sector, Actor[]>): Given[] {
  return SECTORS.flatMap((sector) =>
    CHANNELS.flatMap((channel) =>
      staff[sector].map((person) => ({
        person,
        channel,
        hours: 10,
        amountDkk: channel === "formal" ? 1_000 : 0,
      })),
    ),
  );
}

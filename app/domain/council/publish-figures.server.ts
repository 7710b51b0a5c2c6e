import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { readDismissalFigures } from "../matching/index.server.ts";
import { readFigures } from "../uptake/index.server.ts";
import { findPublication, insertPublication, type Publication } from "./queries.server.ts";

const YEARS = 3;

export type Published = { version: number; isNew: boolean };

/**
 * Freezes the ledger as it stands today into the next numbered publication: the last three calendar years, and what has
 * held people back, after the disclosure rule. When no published figure would differ from the newest publication, that one stands.
 */
export async function publishFigures({ db, clock, ids }: VerbContext): Promise<Published> {
  const asOf = clock.today();
  const thisYear = Number(asOf.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => thisYear - YEARS + 1 + index);
  const { last, ...read } = await db.snapshot(async (snapshot) => ({
    ...(await readFigures(snapshot, { years, asOf })),
    dismissals: await readDismissalFigures(snapshot, { asOf }),
    last: await findPublication(snapshot, "newest"),
  }));
  if (last && isSame(last, read)) return { version: last.version, isNew: false };
  const version = (last?.version ?? 0) + 1;
  const id = ids.next();
  const publishedAt = clock.now();
  await db.write(async (tx) => {
    await insertPublication(tx, { ...read, id, version, asOf, publishedAt, newId: ids.next });
    await recordAudit(tx, {
      id: ids.next(),
      at: publishedAt,
      actorId: null,
      action: "council.publish",
      subject: { type: "publication", id },
      details: { version, asOf },
    });
  });
  return { version, isNew: true };
}

type Figures = Pick<Publication, "figures" | "coverage" | "dismissals">;

/** Both sides come in the same order: year, sector, channel. */
function isSame(one: Figures, other: Figures): boolean {
  const flat = ({ figures, coverage, dismissals }: Figures) => [
    ...figures.map((cell) => [cell.year, cell.sector, cell.channel, cell.hours, cell.amountDkk]),
    ...coverage.map((row) => [
      row.year,
      row.sector,
      row.organisations,
      row.reportingOrganisations,
      row.people,
      row.coveredPeople,
    ]),
    ...dismissals.map(({ sector, reason, count }) => [sector, reason, count]),
  ];
  return JSON.stringify(flat(one)) === JSON.stringify(flat(other));
}

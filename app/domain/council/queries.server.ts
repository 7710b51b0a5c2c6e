import type { ReadClient, Tx } from "../../ports/database.ts";
import { DISMISSAL_COLUMNS, type DismissalFigure } from "../matching/index.server.ts";
import { type Coverage, FIGURE_CHANNELS, FIGURE_SECTORS, type Figure } from "../uptake/index.server.ts";

type Reader = Pick<ReadClient, "publication">;

/** A frozen, numbered set of figures: the one thing of the ledger that the council sees. */
export type Publication = {
  version: number;
  /** YYYY-MM-DD: nothing later is in it. */
  asOf: string;
  figures: Figure[];
  coverage: Coverage[];
  /** What holds people back. Empty in a publication from before it was asked for. */
  dismissals: DismissalFigure[];
};

/** That version, or the newest. A publication is never changed, so that its parts agree without a snapshot. */
export async function findPublication(read: Reader, version: number | "newest"): Promise<Publication | null> {
  const found = await read.publication.findFirst({
    ...(version === "newest" ? {} : { where: { version: { equals: version } } }),
    orderBy: { version: "desc" },
    select: {
      version: true,
      asOf: true,
      cells: { select: { year: true, sector: true, channel: true, hours: true, amountDkk: true } },
      coverage: {
        select: {
          year: true,
          sector: true,
          organisations: true,
          reportingOrganisations: true,
          people: true,
          coveredPeople: true,
        },
      },
      dismissals: { select: { sector: true, reason: true, count: true } },
    },
  });
  if (!found) return null;
  const years = [...new Set(found.coverage.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    version: found.version,
    asOf: found.asOf,
    figures: years.flatMap((year) =>
      FIGURE_SECTORS.flatMap((sector) =>
        FIGURE_CHANNELS.flatMap((channel) =>
          found.cells
            .filter((cell) => cell.year === year && cell.sector === sector && cell.channel === channel)
            .map(({ hours, amountDkk }) => ({ year, sector, channel, hours, amountDkk })),
        ),
      ),
    ),
    dismissals: FIGURE_SECTORS.flatMap((sector) =>
      DISMISSAL_COLUMNS.flatMap((reason) =>
        found.dismissals
          .filter((one) => one.sector === sector && one.reason === reason)
          .map(({ count }) => ({ sector, reason, count })),
      ),
    ),
    coverage: years.flatMap((year) =>
      FIGURE_SECTORS.flatMap((sector) =>
        found.coverage
          .filter((row) => row.year === year && row.sector === sector)
          .map((row) => ({ ...row, sector })),
      ),
    ),
  };
}

/** The publications there are, newest first. */
export async function publicationVersions(
  read: Reader,
  limit: number,
): Promise<{ version: number; asOf: string }[]> {
  return read.publication.findMany({
    orderBy: { version: "desc" },
    take: limit,
    select: { version: true, asOf: true },
  });
}

export async function insertPublication(
  tx: Tx,
  {
    id,
    publishedAt,
    newId,
    ...publication
  }: Publication & { id: string; publishedAt: Date; newId: () => string },
): Promise<void> {
  const { version, asOf, figures, coverage, dismissals } = publication;
  await tx.publication.create({ data: { id, version, asOf, publishedAt } });
  await tx.publishedCell.createMany({
    data: figures.map((figure) => ({ ...figure, id: newId(), publicationId: id })),
  });
  await tx.publishedCoverage.createMany({
    data: coverage.map((row) => ({ ...row, id: newId(), publicationId: id })),
  });
  await tx.publishedDismissals.createMany({
    data: dismissals.map((figure) => ({ ...figure, id: newId(), publicationId: id })),
  });
}

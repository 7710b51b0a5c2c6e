import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublication } from "../../domain/council/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { csvFile } from "../csv.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireCouncil } from "../session.server.ts";
import { readOverviewQuery } from "./addresses.server.ts";

/** Every figure of a publication, one a line, totals included. Codes and whole numbers, so that a machine can read it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireCouncil(args);
  const { version } = readOverviewQuery(args.request);
  const publication = await findPublication(args.context.rokade.db.read, version ?? "newest");
  if (!publication) throw notFound();
  const { t } = wordsOf(languageOf(args.request));
  const hidden = t("components.hidden");
  const lines = publication.figures.map(({ sector, channel, year, hours, amountDkk }) => [
    sector,
    channel,
    year,
    hours ?? hidden,
    amountDkk ?? hidden,
  ]);
  return csvFile(t("council.csv.fileName", { version: publication.version }), [
    ["sector", "channel", "year", "hours", "amountDkk"],
    ...lines,
  ]);
}

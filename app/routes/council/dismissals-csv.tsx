import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublication } from "../../domain/council/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { csvFile } from "../csv.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireCouncil } from "../session.server.ts";
import { readOverviewQuery } from "./addresses.server.ts";

/** What a publication holds of why people did not want a place, one a line, totals included; codes for a machine. */
export async function loader(args: LoaderFunctionArgs) {
  await requireCouncil(args);
  const { version } = readOverviewQuery(args.request);
  const publication = await findPublication(args.context.rokade.db.read, version ?? "newest");
  if (!publication) throw notFound();
  const { t } = wordsOf(languageOf(args.request));
  const hidden = t("components.hidden");
  return csvFile(t("council.dismissals.fileName", { version: publication.version }), [
    ["sector", "reason", "count"],
    ...publication.dismissals.map(({ sector, reason, count }) => [sector, reason, count ?? hidden]),
  ]);
}

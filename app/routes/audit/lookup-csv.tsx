import type { LoaderFunctionArgs } from "@remix-run/node";
import { wordsOf } from "../../locales/words.server.ts";
import { csvFile } from "../csv.ts";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";
import { LOG_FILE_ROWS } from "./log-address.ts";
import { readLookupPage } from "./lookup-page.server.ts";

const HEAD = ["at", "viewer", "subject", "purpose", "kind", "criterion"];

/** What the filters find, the newest first, codes as they are. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { entries } = await readLookupPage(args, actor, { limit: LOG_FILE_ROWS, kind: "extract" });
  const { t } = wordsOf(languageOf(args.request));
  const lines = entries.map((entry) => [
    entry.at,
    entry.viewer ?? "",
    entry.subject ?? "",
    entry.purpose,
    entry.kind,
    entry.criterion ?? "",
  ]);
  return csvFile(t("operations.lookups.csvName"), [HEAD, ...lines]);
}

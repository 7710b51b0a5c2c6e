import type { LoaderFunctionArgs } from "@remix-run/node";
import { wordsOf } from "../../locales/words.server.ts";
import { csvFile } from "../csv.ts";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";
import { readAuditPage } from "./audit-page.server.ts";
import { LOG_FILE_ROWS } from "./log-address.ts";

const HEAD = ["at", "action", "actor", "subjectType", "subjectId", "details", "requestId"];

/** What the filters find, the newest first, codes as they are; the filters narrow what is too much for one file. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { entries } = await readAuditPage(args, actor, { limit: LOG_FILE_ROWS, kind: "extract" });
  const { t } = wordsOf(languageOf(args.request));
  const lines = entries.map((entry) => [
    entry.at,
    entry.action,
    entry.actor ?? "",
    entry.subjectType,
    entry.subjectId,
    entry.details.map(({ name, value }) => `${name}=${value}`).join(" "),
    entry.requestId ?? "",
  ]);
  return csvFile(t("operations.audit.csvName"), [HEAD, ...lines]);
}

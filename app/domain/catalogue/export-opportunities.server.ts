import type { ReadClient } from "../../ports/database.ts";
import { CSV_MARK, toCsvLine } from "../../shared/csv.ts";
import { descriptionOf, tidy } from "./description-rules.ts";
import { type ExportedOpportunity, publishedOpportunities } from "./export-queries.server.ts";
import { OPPORTUNITY_COLUMNS } from "./labels.ts";

export type ExportFormat = "csv" | "json" | "jsonl";

type Value = string | number | readonly string[] | null;
type Column = (typeof OPPORTUNITY_COLUMNS)[number];

/**
 * What everybody may find of the catalogue, as a file that an import takes: the same columns, and a file that is
 * imported again changes nothing. What only some may see is left out: a file says nothing of who may read it.
 */
export async function* exportOpportunities(
  read: Pick<ReadClient, "opportunity" | "$queryRaw">,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === "csv") yield CSV_MARK + toCsvLine(OPPORTUNITY_COLUMNS);
  let count = 0;
  for await (const opportunity of publishedOpportunities(read)) {
    const values = valuesOf(opportunity);
    const text =
      format === "csv"
        ? toCsvLine(OPPORTUNITY_COLUMNS.map((name) => asField(values[name])))
        : JSON.stringify(values);
    if (format === "csv") yield text;
    else if (format === "jsonl") yield `${text}\n`;
    else yield `${count === 0 ? "[" : ","}\n${text}`;
    count += 1;
  }
  if (format === "json") yield count === 0 ? "[]\n" : "\n]\n";
}

function asField(value: Value): string | number {
  if (value === null) return "";
  return typeof value === "object" ? value.join(";") : value;
}

/** What has no number from elsewhere goes by ours. Weeks that are not known are empty. */
function valuesOf(opportunity: ExportedOpportunity): Readonly<Record<Column, Value>> {
  const { id, externalId, kind, title, summary, organisationId, competences, levels, weeks } = opportunity;
  const { startsOn, deadline, seats, format, municipalityCode, priceDkk, hours } = opportunity;
  return {
    externalId: externalId ?? id,
    kind,
    title: tidy(title),
    summary: tidy(summary),
    description: descriptionOf(opportunity),
    organisationId,
    competences,
    leadershipLevels: levels,
    weeks: weeks === 0 ? null : weeks,
    startsOn,
    deadline,
    seats,
    format,
    municipalityCode,
    priceDkk,
    hours,
    ltiToolId: opportunity.ltiToolId,
    ltiTargetUri: opportunity.ltiTargetUri,
  };
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { organisationsAt } from "../../domain/people/index.server.ts";
import { FILE_ROWS } from "../../domain/people/labels.ts";
import { csvFile } from "../csv.ts";
import { requireAdmin } from "../session.server.ts";
import { readOrganisationsQuery } from "./organisations-address.ts";

const HEAD = ["id", "name", "kind", "sector", "units", "employees", "validFrom", "validTo", "successor"];

/** The organisations that the list's filters find, one a line: codes, so that a machine can read it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const { filter, sort } = readOrganisationsQuery(new URL(args.request.url));
  const rows = await organisationsAt(db.read, filter, {
    day: clock.today(),
    sort,
    skip: 0,
    take: FILE_ROWS,
  });
  const lines = rows.map((row) => [
    row.id,
    row.name,
    row.kind,
    row.sector,
    row.units,
    row.employees,
    row.validFrom,
    row.validTo ?? "",
    row.successorName ?? "",
  ]);
  return csvFile("rokade-organisationer.csv", [HEAD, ...lines]);
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { logLookup } from "../../domain/audit/index.server.ts";
import { listUsers } from "../../domain/people/index.server.ts";
import { FILE_ROWS } from "../../domain/people/labels.ts";
import { csvFile } from "../csv.ts";
import { verbContext } from "../form.server.ts";
import { requireAdmin } from "../session.server.ts";
import { readUsersQuery } from "./users-address.ts";

const HEAD = ["id", "name", "title", "level", "organisation", "workplace", "roles", "signIn"];

/** The people that the list's filters find, one a line: codes, so that a machine can read it. Each is a look-up. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const query = readUsersQuery(new URL(args.request.url));
  const lines: string[][] = [];
  for await (const rows of listUsers(db.read, query.filter, {
    day: clock.today(),
    sort: query.sort,
    most: FILE_ROWS,
  })) {
    await logLookup({
      ...verbContext(args),
      viewerId: actor.personId,
      subjectIds: rows.map(({ id }) => id),
      purpose: "administration",
      kind: "extract",
      ...(query.filter.name !== "" && { criterion: query.filter.name }),
    });
    for (const row of rows)
      lines.push([
        row.id,
        row.name,
        row.title ?? "",
        row.level ?? "",
        row.organisationName ?? "",
        row.workplaceName ?? "",
        row.roles.map(({ role, organisationName }) => `${role}: ${organisationName ?? "*"}`).join(", "),
        row.closed ? "closed" : "open",
      ]);
  }
  return csvFile("rokade-brugere.csv", [HEAD, ...lines]);
}

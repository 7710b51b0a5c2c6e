import { logLookup } from "../../domain/audit/index.server.ts";
import { nameOfPerson, versionOfSubject } from "../../domain/people/index.server.ts";
import { verbContext } from "../form.server.ts";
import type { RequestArgs } from "../request-args.ts";
import { notFound, requireAdmin } from "../session.server.ts";

/** For a page about one person: who they are, the version that its form is filled in from, and the look-up. */
export async function readUserHead(args: RequestArgs) {
  const actor = await requireAdmin(args);
  const { db } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const [name, version] = await Promise.all([
    nameOfPerson(db.read, id),
    versionOfSubject(db.read, { type: "person", id }),
  ]);
  if (name === null) throw notFound();
  await logUserLookup(args, actor.personId, id);
  return { actor, id, name, version };
}

export async function logUserLookup(args: RequestArgs, viewerId: string, subjectId: string): Promise<void> {
  await logLookup({
    ...verbContext(args),
    viewerId,
    subjectIds: [subjectId],
    purpose: "administration",
    kind: "read",
  });
}

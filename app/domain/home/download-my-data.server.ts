import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { readMyData } from "./my-data.server.ts";
import { writeMyData } from "./write-my-data.ts";

/** Notes that a person takes out their own data, and answers it as JSON in pieces. */
export async function downloadMyData(
  options: VerbContext & { actor: Actor },
): Promise<AsyncGenerator<string>> {
  const { db, clock, ids, requestId, actor } = options;
  const { personId } = actor;
  const at = clock.now();
  await db.write((tx) =>
    recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: personId,
      action: "profile.download",
      subject: { type: "person", id: personId },
      organisationId: actor.employment?.organisationId ?? null,
      requestId,
    }),
  );
  return writeMyData(readMyData({ db, clock, personId }), { madeAt: at });
}

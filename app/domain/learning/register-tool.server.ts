import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { updateCourseTarget } from "./queries.server.ts";
import { type ToolRegistration, upsertTool } from "./tool-queries.server.ts";

export type RegisterToolOptions = VerbContext & {
  tool: ToolRegistration;
  /** Courses that the tool plays, by the opportunity's external id, with the page each opens at. */
  courses?: readonly { externalId: string; targetUri: string }[];
};

export type RegisterToolOutcome = { id: string; outcome: "registered" | "changed" | "unchanged" };

/**
 * Registers a tool, or brings it up to date, and points its courses at it. Run again with the same it changes
 * nothing. The caller has checked the addresses.
 */
export function registerTool(options: RegisterToolOptions): Promise<RegisterToolOutcome> {
  const { db, clock, ids, tool, courses = [], requestId } = options;
  return db.write(async (tx) => {
    const at = clock.now();
    const registered = await upsertTool(tx, tool, { id: ids.next(), createdAt: at });
    let pointed = 0;
    for (const course of courses)
      if (await updateCourseTarget(tx, { ...course, toolId: registered.id })) pointed += 1;
    if (registered.outcome !== "unchanged" || pointed > 0)
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: null,
        action: "lti.register-tool",
        subject: { type: "lti_tool", id: registered.id },
        details: { outcome: registered.outcome, privacy: tool.privacy, courses: pointed },
        requestId,
      });
    return registered;
  });
}

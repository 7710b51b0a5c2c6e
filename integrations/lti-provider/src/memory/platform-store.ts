import type { SigningKey } from "../keys/key.ts";
import type { LineItem, PendingLaunch, RegisteredTool, Subject } from "../platform/model.ts";
import type { PlatformStore } from "../platform/store.ts";
import { isSameScore } from "../same-score.ts";
import type { Score } from "../score.ts";

/** What stands in the store; change it to set a scene. */
export type MemoryPlatform = {
  tools: RegisteredTool[];
  keys: SigningKey[];
  /** One row per person and tool that knows them. */
  subjects: { clientId: string; userId: string; subject: Subject }[];
  lineItems: LineItem[];
  scores: { lineItemId: string; score: Score }[];
};

/**
 * A platform store in memory, for tests and trials: everything is gone with the process. Each method does its work
 * without awaiting anything, so it is one act.
 */
export function createMemoryPlatformStore(data: MemoryPlatform): PlatformStore {
  const launches = new Map<string, PendingLaunch>();
  const jtis = new Set<string>();
  return {
    toolByClientId: async (clientId) => data.tools.find((tool) => tool.clientId === clientId) ?? null,
    keys: async () => data.keys,
    subject: async ({ clientId, userId }) =>
      data.subjects.find((row) => row.clientId === clientId && row.userId === userId)?.subject ?? null,
    saveMessageHint: async (launch) => {
      launches.set(launch.hint, launch);
    },
    takeMessageHint: async ({ hint, clientId, userId, now }) => {
      const launch = launches.get(hint);
      if (launch?.clientId !== clientId || launch.userId !== userId || launch.expiresAt <= now) return null;
      launches.delete(hint);
      return launch;
    },
    rememberJti: async ({ clientId, jti }) => {
      const key = JSON.stringify([clientId, jti]);
      if (jtis.has(key)) return false;
      jtis.add(key);
      return true;
    },
    lineItems: async ({ clientId, contextId }) =>
      data.lineItems.filter((item) => item.clientId === clientId && item.contextId === contextId),
    lineItem: async ({ clientId, contextId, lineItemId }) =>
      data.lineItems.find(
        (item) => item.id === lineItemId && item.clientId === clientId && item.contextId === contextId,
      ) ?? null,
    saveScore: async ({ lineItem, score }) => {
      const known = data.subjects.some(
        (row) => row.clientId === lineItem.clientId && row.subject.sub === score.userId,
      );
      if (!known) return "user_unknown";
      const at = data.scores.findIndex(
        (row) => row.lineItemId === lineItem.id && row.score.userId === score.userId,
      );
      const before = data.scores[at]?.score;
      if (before && before.timestamp > score.timestamp) return "older";
      if (before && isSameScore(before, score)) return "unchanged";
      data.scores.splice(before ? at : data.scores.length, before ? 1 : 0, {
        lineItemId: lineItem.id,
        score,
      });
      return "stored";
    },
    scores: async ({ lineItem, userId }) =>
      data.scores
        .filter((row) => row.lineItemId === lineItem.id && (userId === null || row.score.userId === userId))
        .map((row) => row.score),
  };
}

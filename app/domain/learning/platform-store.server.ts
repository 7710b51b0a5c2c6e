import type { Clock } from "lti-provider";
import type { PlatformStore } from "lti-provider/platform";
import type { VerbContext } from "../../ports/verb-context.ts";
import { signingKeys } from "./key-queries.server.ts";
import { findHint, insertHint, insertJti, spendHint } from "./once-queries.server.ts";
import { saveScore } from "./save-score.server.ts";
import { findLineItems, findScores } from "./score-queries.server.ts";
import { findSubject, findTool } from "./tool-queries.server.ts";

/** `wallClock` is the protocol's time, also where a demo world's own clock is moved: the other side's clock is not. */
export type PlatformStoreOptions = VerbContext & { wallClock: Clock };

/** What the platform role keeps, in Rokade's own database. Each method is one transaction or one read. */
export function platformStore(context: PlatformStoreOptions): PlatformStore {
  const { db, clock } = context;
  return {
    toolByClientId: (clientId) => findTool(db.read, clientId),
    keys: () => signingKeys(db.read),
    subject: ({ clientId, userId }) => findSubject(db.read, clientId, userId),
    saveMessageHint: (launch) => db.write((tx) => insertHint(tx, launch, clock.now())),
    takeMessageHint: ({ hint, clientId, userId, now }) =>
      db.write(async (tx) => {
        const launch = await findHint(tx, hint, now);
        if (launch?.clientId !== clientId || launch.userId !== userId) return null;
        return (await spendHint(tx, hint, now)) ? launch : null;
      }),
    rememberJti: ({ clientId, jti, expiresAt }) =>
      db.write((tx) =>
        insertJti(tx, { key: JSON.stringify([clientId, jti]), createdAt: clock.now(), expiresAt }),
      ),
    lineItems: (asked) => findLineItems(db.read, asked),
    lineItem: async (asked) => (await findLineItems(db.read, asked))[0] ?? null,
    saveScore: ({ lineItem, score }) => saveScore({ ...context, lineItem, score }),
    scores: ({ lineItem, userId }) => findScores(db.read, lineItem, userId),
  };
}

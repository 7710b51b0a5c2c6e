import type { VerbContext } from "../../app/ports/verb-context.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export type TestContext = VerbContext & {
  db: TestDatabase;
  clock: ReturnType<typeof fixedClock>;
  wallClock: () => Date;
};

/** A world for one test: an empty migrated database, a clock that stands still, ids that count. Remove it after. */
export async function testContext(now = "2026-11-21T09:00:00Z"): Promise<TestContext> {
  let count = 0;
  const next = () => {
    count += 1;
    return `id-${String(count).padStart(6, "0")}`;
  };
  const clock = fixedClock(now);
  return {
    db: await testDatabase(),
    clock,
    wallClock: clock.now,
    ids: { next, secret: next },
    requestId: "test-request",
  };
}

/** A form's token for a verb, a new one each time unless the token is given. */
export function onceKey(personId: string, action: string, token = `token-${Math.random()}`) {
  return { personId, action, token };
}

import { randomUUID } from "node:crypto";
import type { LineItem } from "lti-provider/platform";
import { platformStore } from "../../../app/domain/learning/index.server.ts";
import { fixedClock } from "../../../integrations/clock/system-clock.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { aScore } from "../../fixtures/courses.ts";
import { testClock } from "../../setup/database.ts";

/** Another process that is told of the same completion five times. Its one argument says where and whose. */
type Order = { file: string; lineItem: LineItem; sub: string };

const { file, lineItem, sub } = JSON.parse(process.argv[2] ?? "{}") as Order;
const db = await openSqlite({ ...testClock(), file });
const clock = fixedClock("2026-11-21T09:00:00Z");
const store = platformStore({
  db,
  clock,
  wallClock: clock.now,
  ids: { next: randomUUID, secret: randomUUID },
});
await Promise.all([1, 2, 3, 4, 5].map(() => store.saveScore({ lineItem, score: aScore(sub) })));
await db.close();

import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../../../app/route-table.js";
import { PREFETCH_SAFE } from "../../../app/routes/prefetch-safe.ts";
import { personIdOf } from "../../setup/access/personas.ts";
import { dataPath, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp, type Visitor } from "../../setup/app.ts";
import { changesIn } from "../../setup/changes.ts";

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app?.close());

it("a page whose data may be fetched ahead leaves no trace when it is, whoever does it", async () => {
  const safe = routes.filter(({ id }) => PREFETCH_SAFE.some((name) => name === id));
  const stops = await tourOf({ read: app.rokade.db.read, routes: safe });
  const visitors = new Map<string | null, Visitor>();
  for (const { persona } of stops)
    if (!visitors.has(persona))
      visitors.set(persona, persona === null ? app.visitor() : await app.signedIn(persona));
  // A message that leads to such a page is not read by it.
  await app.rokade.db.write(async (tx) => {
    for (const [place, { persona, path }] of stops.entries())
      if (persona !== null)
        await tx.notification.create({
          data: {
            id: `unread-${place}`,
            personId: personIdOf(persona),
            kind: "course_completed",
            eventKey: `unread-${place}`,
            href: path,
            createdAt: app.clock.now(),
          },
        });
  });
  const before = changesIn(app);
  const traces: string[] = [];
  for (const { persona, route, path } of stops) {
    const looks = await app.rokade.db.read.lookupEntry.count();
    const response = await visitors.get(persona)?.get(dataPath(path));
    await response?.arrayBuffer();
    expect(response?.status, path).toBeLessThan(400);
    if ((await app.rokade.db.read.lookupEntry.count()) > looks) traces.push(`${route.id} as ${persona}`);
  }
  expect(traces).toEqual([]);
  expect(changesIn(app)).toEqual(before);
});

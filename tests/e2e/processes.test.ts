import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openSqlite } from "../../integrations/database/sqlite/open.ts";
import { testClock } from "../setup/database.ts";
import { freePort, type Running, runCommand, runFile, serverEnv, startServer } from "../setup/processes.ts";
import { worldDatabaseFile } from "../setup/world.ts";

let file: string;
let remove: () => void;

beforeAll(async () => {
  ({ file, remove } = await worldDatabaseFile("today"));
});

afterAll(() => remove?.());

const ended = <T extends Running>(running: T): T => {
  onTestFinished(() => running.signal("SIGKILL"));
  return running;
};

async function withDatabase<T>(use: (db: Awaited<ReturnType<typeof openSqlite>>) => Promise<T>): Promise<T> {
  const db = await openSqlite({ ...testClock(), file });
  try {
    return await use(db);
  } finally {
    await db.close();
  }
}

describe("a start that cannot succeed", () => {
  const WRONG: Record<string, [Record<string, string>, RegExp]> = {
    "an identity provider that is not built": [{ IDENTITY: "oidc" }, /^IDENTITY=oidc .*choose demo$/],
    "another one": [{ IDENTITY: "saml" }, /^IDENTITY=saml .*choose demo$/],
    "an identity provider that nobody knows": [{ IDENTITY: "nemid" }, /^IDENTITY=nemid .*choose demo$/],
    "a search engine that nobody knows": [
      { SEARCH_ENGINE: "elastic" },
      /^SEARCH_ENGINE=elastic .*choose embedded or meilisearch$/,
    ],
    "a search server without an address": [
      { SEARCH_ENGINE: "meilisearch" },
      /^SEARCH_ENGINE=meilisearch needs MEILI_URL, for example/,
    ],
    "a search server whose address is none": [
      { SEARCH_ENGINE: "meilisearch", MEILI_URL: "localhost:7700" },
      /^MEILI_URL must be an address such as/,
    ],
    "a database that is not built": [
      { DATABASE_URL: "postgresql://x" },
      /^DATABASE_URL: PostgreSQL is not built yet/,
    ],
    "a database that is no address": [{ DATABASE_URL: "rokade.db" }, /^DATABASE_URL must start with file:/],
    "a database where there is no folder to make it in": [
      { DATABASE_URL: "file:/dev/null/x/rokade.db" },
      /\/dev\/null\/x/,
    ],
    "production without a demo's permission": [
      { ROKADE_DEMO: "" },
      /^IDENTITY=demo lets anybody in; set ROKADE_DEMO=1/,
    ],
    "a port that is no number": [{ PORT: "http" }, /^PORT must be/],
    "a port that no machine has": [{ PORT: "99999" }, /^PORT must be/],
    "a session secret that is too short": [
      { SESSION_SECRET: "short" },
      /^SESSION_SECRET must have at least 32/,
    ],
    "an address that is none": [{ BASE_URL: "rokade" }, /^BASE_URL must be an address/],
    "a clock that is moved outside the demo": [
      { NODE_ENV: "development", ROKADE_DEMO: "0", CLOCK_SHIFT_DAYS: "3" },
      /^CLOCK_SHIFT_DAYS/,
    ],
    "a log level that nobody knows": [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL must be/],
  };

  for (const [what, [env, line]] of Object.entries(WRONG))
    it(`says in one line what is wrong: ${what}`, async () => {
      const running = ended(runFile("server/main.ts", [], { ...serverEnv({ file, port: 1 }), ...env }));
      expect(await running.ended).toEqual({ code: 1, signal: null });
      expect(running.stderr().trimEnd().split("\n")).toEqual([expect.stringMatching(line)]);
    });

  it("says in one line that the port is taken, and touches nobody's server", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    try {
      const running = ended(runFile("server/main.ts", [], serverEnv({ file, port })));
      expect(await running.ended).toEqual({ code: 1, signal: null });
      expect(running.stderr()).toBe(`Port ${port} is in use. Stop the other program or set PORT.\n`);
      expect(other.listening).toBe(true);
    } finally {
      other.close();
    }
  });
});

describe("the end of a process", () => {
  it("lets the request in hand finish, takes no other, says so to whoever spreads the load, and exits 0", async () => {
    const server = ended(await startServer({ file }));
    const body = "sprog=en";
    const slow = request(`${server.baseUrl}/sprog`, {
      method: "POST",
      agent: new Agent({ keepAlive: true }),
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": body.length,
        Origin: server.baseUrl,
      },
    });
    const answered = once(slow, "response");
    slow.write(body.slice(0, 4));
    // The other half of the body is yet to come: the request is in hand once another one has been answered.
    await fetch(`${server.baseUrl}/healthz`);
    server.signal("SIGTERM");
    await untilNotReady(server.baseUrl);
    const late = await fetch(`${server.baseUrl}/hjaelp`);
    expect(late.status).toBe(503);
    expect(late.headers.get("retry-after")).toBe("5");
    expect((await fetch(`${server.baseUrl}/healthz`)).status).toBe(200);
    slow.end(body.slice(4));
    const [response] = await answered;
    expect(response.statusCode).toBe(303);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(server.stderr()).toBe("");
  });

  it("comes at once when nothing is in hand, by Ctrl-C too, although connections are kept open", async () => {
    const server = ended(await startServer({ file }));
    await (await fetch(`${server.baseUrl}/hjaelp`)).text();
    server.signal("SIGINT");
    server.signal("SIGINT");
    expect(await server.ended).toEqual({ code: 0, signal: null });
    await withDatabase(async (db) => expect(await db.check()).toMatchObject({ ok: true }));
  });
});

describe("two processes on one database", () => {
  it("do each scheduled job and each message once between them", async () => {
    await runCommand({ file }, "jobs");
    const messages = Array.from({ length: 40 }, (_, index) => `message-${index}`);
    const jobs = await withDatabase(async (db) => {
      const { id: opportunityId } = await db.read.opportunity.findFirstOrThrow();
      await db.write(async (tx) => {
        await tx.scheduledJob.updateMany({ data: { nextRunAt: new Date(0), lastRunAt: null } });
        await tx.outboxMessage.createMany({
          data: messages.map((id) => ({
            id,
            kind: "search.index",
            payload: JSON.stringify({ opportunityId }),
            createdAt: new Date(0),
            availableAt: new Date(0),
          })),
        });
      });
      return (await db.read.scheduledJob.findMany()).map(({ name }) => name);
    });
    expect(jobs.length).toBeGreaterThan(3);
    const servers = await Promise.all([startServer({ file }), startServer({ file })]);
    servers.map(ended);
    await untilDone(jobs);
    for (const server of servers) expect(await server.stop()).toEqual({ code: 0, signal: null });
    const done = servers.flatMap((server) => server.log()).filter(({ message }) => message === "job");
    expect(done.filter(({ outcome }) => outcome !== "done")).toEqual([]);
    const counted = Object.groupBy(done, ({ job }) => String(job));
    for (const job of jobs) expect(counted[job], job).toHaveLength(1);
    expect(counted["search.index"]).toHaveLength(messages.length);
  });

  it("can both be the first, on a machine that has no database yet", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rokade-first-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const own = { file: join(folder, "rokade.db") };
    const servers = await Promise.all([startServer(own), startServer(own)]);
    for (const server of servers.map(ended)) {
      expect((await (await server.signedIn("medarbejder")).get("/profil")).status).toBe(200);
      expect(server.stderr()).toBe("");
      expect(await server.stop()).toEqual({ code: 0, signal: null });
    }
  });
});

describe("kill -9 under posts", () => {
  it("loses nothing that was acknowledged, and the process is back with all of it", async () => {
    const opportunities = await withDatabase((db) =>
      db.read.opportunity.findMany({ where: { state: "published" }, select: { id: true } }),
    );
    const port = await freePort();
    for (const [round, killAfter] of [3, 11, 24].entries()) {
      const server = ended(await startServer({ file, port }));
      const visitor = await server.signedIn("medarbejder");
      const wanted = round % 2 === 0;
      const acknowledged: string[] = [];
      await Promise.allSettled(
        opportunities.map(async ({ id }) => {
          const fields = { gem: wanted ? "1" : "0", _once: `kill-in-round-${round}-${id}`.slice(0, 64) };
          const response = await visitor.post(`/muligheder/${id}/gem`, fields);
          if (response.status !== 303) return;
          if (acknowledged.push(id) === killAfter) server.signal("SIGKILL");
        }),
      );
      expect((await server.ended).signal).toBe("SIGKILL");
      expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
      await withDatabase(async (db) => {
        expect(await db.check()).toMatchObject({ ok: true });
        const rows = await db.read.savedOpportunity.findMany({ where: { personId: "person-medarbejder" } });
        const saved = new Set(rows.map(({ opportunityId }) => opportunityId));
        expect(
          acknowledged.filter((id) => saved.has(id) !== wanted),
          `round ${round}`,
        ).toEqual([]);
      });
    }
    const server = ended(await startServer({ file, port }));
    expect((await (await server.signedIn("medarbejder")).get("/gemte")).status).toBe(200);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  });
});

/** Asks until the process says that it is leaving; it is asked again as soon as it has answered. */
async function untilNotReady(baseUrl: string): Promise<void> {
  while ((await fetch(`${baseUrl}/readyz`)).status !== 503);
}

/** Looks at the database until every job has run and no message waits. */
async function untilDone(jobs: readonly string[]): Promise<void> {
  await withDatabase(async (db) => {
    for (;;) {
      const waiting = await db.read.outboxMessage.count({ where: { doneAt: null, failedAt: null } });
      const run = await db.read.scheduledJob.count({ where: { lastRunAt: { not: null } } });
      if (waiting === 0 && run === jobs.length) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

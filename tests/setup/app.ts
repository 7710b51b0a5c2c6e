import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { runDueJobs } from "../../app/domain/jobs/index.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import type { Logger } from "../../integrations/log/logger.ts";
import { createServer } from "../../server/app.ts";
import type { Limits } from "../../server/limits.ts";
import { KEEP_ALIVE } from "../../server/listen.ts";
import { BUILD_FOLDER, serverBuild } from "./build.ts";
import { SESSION_SECRET } from "./session-cookie.ts";
import { createVisitor, type Visitor } from "./visitor.ts";
import { TEST_NOW, worldDatabaseFile } from "./world.ts";

export type { Visitor };

export type LogLine = { level: string; message: string } & Record<string, unknown>;

export type TestApp = {
  rokade: Rokade;
  build: ServerBuild;
  clock: ReturnType<typeof fixedClock>;
  baseUrl: string;
  databaseFile: string;
  /** The demo world as it was before the application was opened. Not to be written. */
  worldFile: string;
  /** What the application logged, in order. */
  log: LogLine[];
  visitor(): Visitor;
  /** A visitor signed in as a persona. */
  signedIn(persona: string): Promise<Visitor>;
  /** Does all that is due by the clock, as a running process would. */
  runJobs(): Promise<number>;
  close(): Promise<void>;
};

export type TestAppOptions = {
  /** Tests send more in a minute than a person does: no limits unless given. */
  limits?: Partial<Limits>;
  /** Takes the place of the application's world, or parts of it, before the first request. */
  change?: (rokade: Rokade) => Rokade;
};

const NO_LIMITS: Limits = {
  inFlight: 1e6,
  uploads: 1e6,
  changesPerMinute: 1e6,
  signInsPerMinute: 1e6,
  apiPerMinute: 1e6,
};

/** The whole application on a database of its own with the demo world in it, on a free port. Needs the built pages. */
export async function testApp(
  overrides: Record<string, string> = {},
  options: TestAppOptions = {},
): Promise<TestApp> {
  const { file, template, remove } = await worldDatabaseFile();
  const clock = fixedClock(TEST_NOW);
  const log: LogLine[] = [];
  let app: ReturnType<typeof createServer> | null = null;
  const server: Server = createHttpServer(KEEP_ALIVE, (request, response) => app?.(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = readEnv({
    ROKADE_DEMO: "1",
    DATABASE_URL: `file:${file}`,
    SESSION_SECRET,
    BASE_URL: baseUrl,
    ...overrides,
  });
  const opened = await openRokade(env, {
    say: () => {},
    clock,
    log: recordingLogger(log),
    indexThread: false,
  });
  const rokade = options.change?.(opened) ?? opened;
  const build = await serverBuild();
  const limits = { ...NO_LIMITS, ...options.limits };
  app = createServer({ rokade, build, clientFolder: join(BUILD_FOLDER, "client"), limits });
  const visitor = () => createVisitor(baseUrl);
  return {
    rokade,
    build,
    clock,
    baseUrl,
    databaseFile: file,
    worldFile: template,
    log,
    visitor,
    async signedIn(persona) {
      const person = visitor();
      const response = await person.post("/demo/login", { persona });
      if (response.status !== 303) throw new Error(`Signing in as ${persona} answered ${response.status}`);
      return person;
    },
    runJobs: () => runDueJobs(rokade.jobs),
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await rokade.close();
      remove();
    },
  };
}

function recordingLogger(lines: LogLine[]): Logger {
  const record =
    (level: string): Logger["info"] =>
    (fields, message) => {
      lines.push({ level, message, ...fields });
    };
  return { debug: record("debug"), info: record("info"), warn: record("warn"), error: record("error") };
}

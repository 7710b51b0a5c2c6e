import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { runDueJobs } from "../../app/domain/jobs/index.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { createServer } from "../../server/app.ts";
import { worldDatabaseFile } from "./world.ts";

/** The day of every route test: a Saturday in November. */
export const TEST_NOW = "2026-11-21T09:00:00Z";

export type TestApp = {
  rokade: Rokade;
  clock: ReturnType<typeof fixedClock>;
  baseUrl: string;
  /** A browser without script: keeps cookies, follows nothing, sends what browsers send. */
  visitor(): Visitor;
  /** A visitor signed in as a persona. */
  signedIn(persona: string): Promise<Visitor>;
  /** Does all that is due by the clock, as a running process would. */
  runJobs(): Promise<number>;
  close(): Promise<void>;
};

export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(
    path: string,
    fields: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** The fields of the form on a page whose action is `action` (or the page itself), as they stand filled in. */
  form(path: string, action?: string): Promise<Record<string, string>>;
};

/** The whole application on a database of its own with the demo world in it, on a free port. Needs the built pages. */
export async function testApp(overrides: Record<string, string> = {}): Promise<TestApp> {
  const { file, remove } = await worldDatabaseFile();
  const clock = fixedClock(TEST_NOW);
  let app: ReturnType<typeof createServer> | null = null;
  const server: Server = createHttpServer((request, response) => app?.(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = readEnv({
    ROKADE_DEMO: "1",
    LOG_LEVEL: "silent",
    DATABASE_URL: `file:${file}`,
    BASE_URL: baseUrl,
    ...overrides,
  });
  const rokade = await openRokade(env, { say: () => {}, clock });
  const folder = join(import.meta.dirname, "../../build");
  const build = (await import(pathToFileURL(join(folder, "server/index.js")).href)) as ServerBuild;
  app = createServer({ rokade, build, clientFolder: join(folder, "client") });
  const visitor = () => createVisitor(baseUrl);
  return {
    rokade,
    clock,
    baseUrl,
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

function createVisitor(baseUrl: string): Visitor {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie) || value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const get: Visitor["get"] = (path, headers = {}) => send(path, { headers });
  return {
    get,
    post(path, fields, headers = {}) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      return send(path, {
        method: "POST",
        body,
        headers: { Origin: baseUrl, "Sec-Fetch-Site": "same-origin", ...headers },
      });
    },
    async form(path, action) {
      const html = await (await get(path)).text();
      const forms = html.match(/<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs) ?? [];
      const wanted = forms.find((form) => {
        const own = /^<form\b[^>]*?\baction="([^"]*)"/.exec(form)?.[1];
        return action === undefined ? own === undefined && form.includes('name="_once"') : own === action;
      });
      if (!wanted) throw new Error(`No form with action ${action ?? "(the page)"} at ${path}`);
      return fieldsOf(wanted);
    },
  };
}

/** What a browser would send of a form as served: hidden and text inputs, chosen options, text areas. */
function fieldsOf(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const attribute = (tag: string, name: string) =>
    decode(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, "type");
    if ((type === "radio" || type === "checkbox") && !/\bchecked\b/.test(tag)) continue;
    if (type !== "submit" && /\bname="/.test(tag)) fields[attribute(tag, "name")] = attribute(tag, "value");
  }
  for (const [, tag = "", text = ""] of form.matchAll(/(<textarea\b[^>]*>)(.*?)<\/textarea>/gs))
    fields[attribute(tag, "name")] = decode(text);
  for (const [, tag = "", options = ""] of form.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0];
    if (chosen) fields[attribute(tag, "name")] = attribute(chosen, "value");
  }
  return fields;
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

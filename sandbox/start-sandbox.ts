import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type Clock, createJwksCache, type Fetch, generateKey, type NewId } from "lti-provider";
import type { SandboxEnv } from "./env.ts";
import { serve } from "./http/serve.ts";
import { createRouter } from "./routes/router.ts";
import { createScoreOutbox, type ScoreOutbox, type SetTimer } from "./scores/score-outbox.ts";
import { type FileStore, openFileStore } from "./store/file-store.ts";
import { createToolStore } from "./store/tool-store.ts";

export type SandboxWorld = { env: SandboxEnv; clock: Clock; newId: NewId; fetch: Fetch; setTimer: SetTimer };

export type Sandbox = {
  origin: string;
  scores: ScoreOutbox;
  /** Lets requests and deliveries under way finish, writes the store, and ends. */
  stop(): Promise<void>;
};

/** Opens the store, takes up unsent scores and listens on this machine alone. */
export async function startSandbox({ env, clock, newId, fetch, setTimer }: SandboxWorld): Promise<Sandbox> {
  const store = await openFileStore(env.storeFile);
  await register(store, env);
  const toolStore = createToolStore(store, makeKeyOnce(store, clock));
  const scores = createScoreOutbox({ store, toolStore, clock, newId, fetch, setTimer });
  const jwks = createJwksCache({ fetch, clock });
  const stylesheet = await readFile(new URL("campus.css", import.meta.url), "utf8");
  const server = createServer();
  const origin = await listen(server, env.port);
  const config = { origin, launchUrl: `${origin}/lti/launch` };
  const tool = { config, store: toolStore, clock, newId, jwks, fetch };
  let stopping = false;
  server.on("request", (_incoming, outgoing) => {
    // A connection that is kept open after its last answer would hold up the end.
    outgoing.on("close", () => {
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
  });
  server.on("request", serve(origin, createRouter({ tool, store, scores, stylesheet, clock, newId })));
  scores.start();
  return {
    origin,
    scores,
    async stop() {
      stopping = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await scores.stop();
      await store.flush();
    },
  };
}

/** The platform of the environment takes the place of an earlier registration of the same issuer and client. */
async function register(store: FileStore, { platform }: SandboxEnv): Promise<void> {
  await store.change((state) => {
    const others = state.platforms.filter(
      ({ issuer, clientId }) => issuer !== platform.issuer || clientId !== platform.clientId,
    );
    state.platforms = [...others, platform];
  });
}

/** Making an RSA key takes longer than a start may; so it is made beside, and whoever needs it waits for it. */
function makeKeyOnce(store: FileStore, clock: Clock): Promise<void> {
  if (store.state.keys.length > 0) return Promise.resolve();
  const made = generateKey({ signFrom: clock() }).then((key) =>
    store.change((state) => {
      state.keys.push(key);
    }),
  );
  // Whoever awaits the key meets the fault; without this line nobody awaiting it would end the process.
  made.catch(() => {});
  return made;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const listening = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://localhost:${listening}`);
    });
  });
}

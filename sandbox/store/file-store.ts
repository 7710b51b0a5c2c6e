import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { emptyState, type SandboxState } from "./state.ts";

export type FileStore = {
  /** To be read. It changes by `change` alone. */
  readonly state: Readonly<SandboxState>;
  /** Changes the state at once and settles when the change is on disk. */
  change(act: (state: SandboxState) => void): Promise<void>;
  flush(): Promise<void>;
};

const times = /^(signFrom|publishUntil|expiresAt|lastScoreAt|timestamp|acknowledgedAt|nextTryAt)$/;

/**
 * The sandbox's memory: one JSON file, written beside and moved into place, so that a crash leaves the old or the new
 * one whole. It holds private keys, so only its owner may read it. Throws when the file is there and unreadable.
 */
export async function openFileStore(file: string): Promise<FileStore> {
  await mkdir(dirname(file), { recursive: true });
  const state = await read(file);
  let writing: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  // Changes that come while one write is under way share the next one.
  const flush = () => {
    waiting ??= writing.then(() => {
      waiting = null;
      writing = write(file, JSON.stringify(state));
      return writing;
    });
    return waiting;
  };
  return {
    state,
    async change(act) {
      act(state);
      await flush();
    },
    flush,
  };
}

async function read(file: string): Promise<SandboxState> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return emptyState();
    throw error;
  }
  try {
    const revive = (name: string, value: unknown) =>
      times.test(name) && typeof value === "string" ? new Date(value) : value;
    return { ...emptyState(), ...JSON.parse(text, revive) };
  } catch {
    throw new Error(
      `The sandbox cannot read its store ${file}: it is no JSON. Move it away to start afresh.`,
    );
  }
}

async function write(file: string, text: string): Promise<void> {
  const beside = `${file}.next`;
  const handle = await open(beside, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

import BetterSqlite3 from "better-sqlite3";
import type { Keeper } from "../../../app/ports/database.ts";

export type KeeperOptions = {
  file: string;
  busyTimeoutMs: number;
  /** Answers kept at once; the oldest goes first. */
  limit: number;
  /** May refuse a read by throwing, also one whose answer is known. */
  beforeRead: () => void;
};

/**
 * Keeps answers until the file changes. A connection of its own, which never writes, is told by SQLite whenever any
 * other has committed, those of other processes included (`PRAGMA data_version`); it is asked before each answer, so
 * nobody reads older data than a query of their own would give.
 */
export function createKeeper(options: KeeperOptions): Keeper & { close(): void } {
  const { file, limit, busyTimeoutMs } = options;
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  const readVersion = connection.prepare<[], number>("PRAGMA data_version").pluck();
  const answers = new Map<string, Promise<unknown>>();
  let version: number | null = null;

  /** Forgets everything if the file has changed, or if that cannot be known. */
  function refresh(): void {
    options.beforeRead();
    const now = currentVersion();
    if (now === null || now !== version) answers.clear();
    version = now;
  }

  function currentVersion(): number | null {
    try {
      return readVersion.get() ?? null;
    } catch {
      return null;
    }
  }

  function keep<T>(key: string, answer: Promise<T>): Promise<T> {
    if (version === null) return answer;
    const [oldest] = answers.keys();
    if (answers.size >= limit && oldest !== undefined) answers.delete(oldest);
    const frozen = answer.then(freeze);
    answers.set(key, frozen);
    const forget = () => {
      if (answers.get(key) === frozen) answers.delete(key);
    };
    // What is not there is not kept: whoever asks for made-up ids fills no memory.
    frozen.then((value) => (value === null || value === undefined) && forget(), forget);
    return frozen;
  }

  // A key stands for one query, so what it answered has that query's type.
  const known = <T>(key: string) => answers.get(key) as Promise<T> | undefined;

  return {
    one<T>(key: string, query: () => Promise<T>) {
      refresh();
      return known<T>(key) ?? keep(key, query());
    },
    async each<T>(
      group: string,
      keys: readonly string[],
      query: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    ) {
      refresh();
      const missing = [...new Set(keys)].filter((key) => !answers.has(`${group} ${key}`));
      const found = missing.length > 0 ? query(missing) : Promise.resolve(new Map<string, T>());
      const asked = new Map(
        missing.map((key) => [
          key,
          keep(
            `${group} ${key}`,
            found.then((all) => all.get(key)),
          ),
        ]),
      );
      const each = keys.map(
        async (key) => [key, await (asked.get(key) ?? known<T>(`${group} ${key}`))] as const,
      );
      return new Map(
        (await Promise.all(each)).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
    },
    close() {
      answers.clear();
      connection.close();
    },
  };
}

/** One answer serves many requests: a change by one of them would be a leak into the others. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) for (const one of value.values()) freeze(one);
  else if (!(value instanceof Date)) {
    for (const one of Object.values(value)) freeze(one);
    Object.freeze(value);
  }
  return value;
}

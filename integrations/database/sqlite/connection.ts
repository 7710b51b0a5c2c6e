import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { DatabaseError } from "../../../app/ports/database.ts";
import { assertPragmas, CONNECTION_PRAGMAS } from "./pragmas.ts";
import { isConstraintViolation } from "./sqlite-errors.ts";

export type ConnectionOptions = {
  file: string;
  /** How long one statement blocks the whole process for another process's lock, in milliseconds. */
  busyTimeoutMs: number;
};

/**
 * One connection that takes the write lock when a transaction begins. The stock adapter begins without the lock, so a
 * transaction that has read could not always go on to write.
 */
export function writerAdapter(options: ConnectionOptions): SqlDriverAdapterFactory {
  const stock = stockAdapter(options, false);
  const once = onlyOnce();
  return {
    provider: "sqlite",
    adapterName: stock.adapterName,
    async connect() {
      once();
      const connection = await openConnection(stock, options);
      let open: OwnedTransaction | null = null;
      return {
        ...statements(connection),
        async startTransaction() {
          // A transaction whose end failed must not swallow the next one's statements.
          await open?.abandon();
          await run(connection, "BEGIN IMMEDIATE");
          open = new OwnedTransaction(connection, async () => {});
          return open;
        },
        dispose: () => connection.dispose(),
      };
    },
  };
}

/**
 * Read-only connections: one for single statements, and one of its own for each transaction, so that no request ever
 * stands inside another's snapshot. Idle ones are kept for the next snapshot, `keep` at most. `beforeRead` may refuse a
 * single statement by throwing.
 */
export function readerAdapter(
  options: ConnectionOptions & { keep: number; beforeRead: () => void },
): SqlDriverAdapterFactory {
  const stock = stockAdapter(options, true);
  const once = onlyOnce();
  return {
    provider: "sqlite",
    adapterName: stock.adapterName,
    async connect() {
      once();
      const shared = await openConnection(stock, options);
      const idle: SqlDriverAdapter[] = [];
      let disposed = false;
      return {
        ...statements(shared),
        async queryRaw(query) {
          options.beforeRead();
          return shared.queryRaw(query);
        },
        async startTransaction() {
          const own = idle.pop() ?? (await openConnection(stock, options));
          await run(own, "BEGIN");
          return new OwnedTransaction(own, async (clean) => {
            if (clean && !disposed && idle.length < options.keep) idle.push(own);
            else await own.dispose();
          });
        },
        async dispose() {
          disposed = true;
          await Promise.all([shared, ...idle.splice(0)].map((connection) => connection.dispose()));
        },
      };
    },
  };
}

/**
 * A transaction that refuses statements once it has ended or been cut short: SQLite would run them on their own and
 * keep them. SQLite itself ends a transaction on some failures (disk full, I/O error), so any failure but a constraint's
 * dooms it, even when the verb swallows the error.
 */
class OwnedTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName = "rokade-sqlite";
  readonly options = { usePhantomQuery: false };
  readonly #connection: SqlDriverAdapter;
  readonly #release: (clean: boolean) => Promise<void>;
  #ended = false;
  #released = false;
  #doom: Error | null = null;

  constructor(connection: SqlDriverAdapter, release: (clean: boolean) => Promise<void>) {
    this.#connection = connection;
    this.#release = release;
  }

  queryRaw(query: SqlQuery) {
    return this.#statement(() => this.#connection.queryRaw(query));
  }

  async executeRaw(query: SqlQuery) {
    if (query.sql === "ROLLBACK") {
      await this.#end();
      return 0;
    }
    const changed = await this.#statement(() => this.#connection.executeRaw(query));
    if (query.sql === "COMMIT") this.#ended = true;
    return changed;
  }

  async commit() {
    await this.#giveBack();
  }

  async rollback() {
    await this.abandon();
  }

  /** Rolls back whatever is still open and lets the connection go. Does nothing the second time. */
  async abandon() {
    await this.#end();
    await this.#giveBack();
  }

  async #statement<T>(run: () => Promise<T>): Promise<T> {
    if (this.#ended)
      throw new Error("The transaction has ended; this statement came too late and was not run.");
    if (this.#doom) throw this.#doom;
    try {
      return await run();
    } catch (error) {
      if (!isConstraintViolation(error)) {
        this.#doom = new Error("A statement in the transaction failed, so nothing of it is kept.", {
          cause: error,
        });
      }
      throw error;
    }
  }

  async #end() {
    if (this.#ended) return;
    this.#ended = true;
    try {
      await run(this.#connection, "ROLLBACK");
    } catch (error) {
      // Doomed: SQLite has usually rolled back by itself, and then has nothing left to roll back.
      if (!this.#doom) throw error;
    }
  }

  async #giveBack() {
    if (this.#released) return;
    this.#released = true;
    await this.#release(this.#doom === null);
  }
}

/** Prisma connects again when a closed client is asked something; a closed database stays closed. */
function onlyOnce(): () => void {
  let connected = false;
  return () => {
    if (connected) throw new DatabaseError("database_closed", "The database is closed.");
    connected = true;
  };
}

function stockAdapter(options: ConnectionOptions, readonly: boolean) {
  return new PrismaBetterSqlite3({
    url: options.file,
    timeout: options.busyTimeoutMs,
    fileMustExist: true,
    readonly,
  });
}

async function openConnection(stock: PrismaBetterSqlite3, options: ConnectionOptions) {
  const connection = await stock.connect();
  try {
    await connection.executeScript(CONNECTION_PRAGMAS);
    await assertPragmas(connection, options);
    return connection;
  } catch (error) {
    await connection.dispose();
    throw error;
  }
}

function statements(connection: SqlDriverAdapter) {
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query: SqlQuery) => connection.queryRaw(query),
    executeRaw: (query: SqlQuery) => connection.executeRaw(query),
    executeScript: (script: string) => connection.executeScript(script),
  };
}

function run(connection: SqlDriverAdapter, sql: string) {
  return connection.executeRaw({ sql, args: [], argTypes: [] });
}

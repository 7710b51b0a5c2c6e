import { AsyncResource } from "node:async_hooks";
import { DatabaseError } from "../../../app/ports/database.ts";

type Waiting = { run: () => Promise<void>; refuse: (error: DatabaseError) => void; askedAt: number };

/**
 * First come, first served, one at a time. Full, or kept waiting beyond `maxWaitMs`: refused with `database_busy`,
 * so that a stalled writer answers 503 and does not gather requests without end.
 */
export class WriteQueue {
  readonly #limit: number;
  readonly #maxWaitMs: number;
  readonly #elapsedMs: () => number;
  #waiting: Waiting[] = [];
  #running = false;
  #closed = false;
  #drained: (() => void)[] = [];

  /** `elapsedMs` is a monotonic clock. */
  constructor(options: { limit: number; maxWaitMs: number; elapsedMs: () => number }) {
    this.#limit = options.limit;
    this.#maxWaitMs = options.maxWaitMs;
    this.#elapsedMs = options.elapsedMs;
  }

  get length(): number {
    return this.#waiting.length;
  }

  get running(): boolean {
    return this.#running;
  }

  run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new DatabaseError("database_closed", "The database is closing."));
    if (this.#waiting.length >= this.#limit) {
      return Promise.reject(new DatabaseError("database_busy", `${this.#limit} writes are waiting already.`));
    }
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        // In the asker's own async context, not in that of the request that happened to find the queue idle.
        run: AsyncResource.bind(() => job().then(resolve, reject)),
        refuse: reject,
        askedAt: this.#elapsedMs(),
      });
      void this.#work();
    });
  }

  /** Refuses new jobs; resolves when those that wait are done. */
  close(): Promise<void> {
    this.#closed = true;
    if (!this.#running) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  async #work(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      if (this.#elapsedMs() - next.askedAt > this.#maxWaitMs) {
        next.refuse(new DatabaseError("database_busy", `The write waited more than ${this.#maxWaitMs} ms.`));
      } else {
        await next.run();
      }
    }
    this.#running = false;
    for (const resolve of this.#drained.splice(0)) resolve();
  }
}

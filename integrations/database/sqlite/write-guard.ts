import { AsyncLocalStorage } from "node:async_hooks";
import { DatabaseError } from "../../../app/ports/database.ts";

/**
 * Knows whether the code that runs now was called from inside a running verb. There, `db.write` would wait for itself
 * for ever, and `db.read` would miss the verb's own writes; both are mistakes that must show at once.
 */
export class WriteGuard {
  readonly #verbs = new AsyncLocalStorage<{ running: boolean }>();

  /** Work that a verb started and did not await is free again when the verb has ended. */
  async inside<T>(verb: () => Promise<T>): Promise<T> {
    const state = { running: true };
    try {
      // Prisma's promises start when they are awaited: the await has to stand inside.
      return await this.#verbs.run(state, async () => await verb());
    } finally {
      state.running = false;
    }
  }

  /** Throws `database_nested_write` when called from inside a verb. */
  assertOutside(used: "write" | "read" | "snapshot"): void {
    if (this.#verbs.getStore()?.running) {
      throw new DatabaseError(
        "database_nested_write",
        `db.${used} was used inside db.write: use the verb's own tx.`,
      );
    }
  }
}

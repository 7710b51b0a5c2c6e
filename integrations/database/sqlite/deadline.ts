import { DatabaseError } from "../../../app/ports/database.ts";

/**
 * Throws `database_timeout` when the work has not ended after `ms`. Prisma rolls a transaction back when its time is
 * over but goes on waiting for the code inside; a verb that never ended would keep the writer from everybody.
 */
export async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseError("database_timeout", `It lasted more than ${ms} ms.`)),
      ms,
    );
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

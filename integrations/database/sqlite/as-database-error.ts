import { DatabaseError, uniqueViolationTarget } from "../../../app/ports/database.ts";
import { isNestedUse, isTransactionTimeout } from "./sqlite-errors.ts";

/** The typed error for what Prisma threw, or the error itself when it is none that a caller can act on. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  if (isTransactionTimeout(error)) {
    return new DatabaseError("database_timeout", "It lasted too long and was rolled back.", { cause: error });
  }
  if (isNestedUse(error)) {
    return new DatabaseError(
      "database_nested_write",
      "db.read was used inside db.write: use the verb's own tx.",
      {
        cause: error,
      },
    );
  }
  const target = uniqueViolationTarget(error);
  if (target === null) return error;
  return new DatabaseError("database_conflict", `Already exists: ${target.join(", ")}.`, {
    cause: error,
    target,
  });
}

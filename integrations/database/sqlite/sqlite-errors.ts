/** Another connection holds the file: nothing was changed, and the same verb may be run again. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error)?.startsWith("SQLITE_BUSY") === true || field(error, "code") === "P1008";
}

/** A constraint refused one statement; the transaction around it stands. */
export function isConstraintViolation(error: unknown): boolean {
  return sqliteCode(error)?.startsWith("SQLITE_CONSTRAINT") === true;
}

/** Prisma closed the transaction because its time had run out (P2028). */
export function isTransactionTimeout(error: unknown): boolean {
  return field(error, "code") === "P2028";
}

/** The guard's refusal of a read, which Prisma hands on in an error of its own with the same code. */
export function isNestedUse(error: unknown): boolean {
  return field(error, "code") === "database_nested_write";
}

/** SQLite's own name of the failure: on the driver adapter's error, or inside the Prisma error that carries it. */
function sqliteCode(error: unknown): string | undefined {
  const carrier = field(field(error, "meta"), "driverAdapterError") ?? error;
  const code = field(field(carrier, "cause"), "originalCode");
  return typeof code === "string" ? code : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

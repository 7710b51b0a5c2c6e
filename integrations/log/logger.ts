import { pino } from "pino";

type Fields = Record<string, string | number | boolean | null | undefined>;

/** Structured lines on standard output. Fields are ids, codes and counts; a person's data never goes in. */
export type Logger = {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
};

export function createLogger(level: "silent" | "error" | "warn" | "info" | "debug"): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

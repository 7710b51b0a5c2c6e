import Database from "better-sqlite3";
import {
  SearchError,
  type SearchErrorCode,
  SearchQueryInvalid,
  SearchTaskFailed,
  SearchUnavailable,
} from "../../../app/ports/search-engine.ts";

/** The errors with which SQLite refuses one statement; its other errors say that the file cannot be used now. */
const REFUSED = /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE|ERROR)/;

/** What anything may throw, as an error of the port. */
export function toSearchError(error: unknown): SearchError {
  if (error instanceof SearchError) return error;
  const unusable = error instanceof Database.SqliteError && !REFUSED.test(error.code);
  const Kind = unusable ? SearchUnavailable : SearchTaskFailed;
  return new Kind(error instanceof Error ? error.message : String(error), { cause: error });
}

/** An error of the port as it goes from thread to thread, where classes are lost. */
export interface SentError {
  code: SearchErrorCode;
  message: string;
  parameter: string;
}

export function sendable(error: unknown): SentError {
  const { code, message } = toSearchError(error);
  return { code, message, parameter: error instanceof SearchQueryInvalid ? error.parameter : "" };
}

export function received({ code, message, parameter }: SentError): SearchError {
  if (code === "search_query_invalid") return new SearchQueryInvalid(parameter, message);
  return code === "search_task_failed" ? new SearchTaskFailed(message) : new SearchUnavailable(message);
}

/** What a verb answers. An expected refusal is a value with a stable code, never an exception. */
export type Ok<T> = { ok: true; value: T };
export type Refused<Code extends string> = { ok: false; code: Code; field?: string };
export type Result<T, Code extends string> = Ok<T> | Refused<Code>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, field?: string): Refused<Code> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field };
}

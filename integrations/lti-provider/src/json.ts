/** Reading values whose shape the other side decided. */

export type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}

/** A string with something in it, else null. */
export function asText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The strings of a list; other members are left out. Null when it is no list. */
export function asTexts(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : null;
}

/** An absolute http(s) address, else null: nothing else may become a link or a form target. */
export function asWebAddress(value: unknown): string | null {
  const text = asText(value);
  return text !== null && isWebAddress(text) ? text : null;
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}

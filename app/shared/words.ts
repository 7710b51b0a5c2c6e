export type Language = "da" | "en";
export function isLanguage(value: unknown): value is Language {
  return value === "da" || value === "en";
}

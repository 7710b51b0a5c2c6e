import { formatShortDate } from "../../shared/format.ts";
import type { Reason, Wish } from "./rules.ts";

export type { Reason } from "./rules.ts";

/** Why something is not of interest: a short list, so that nobody writes of others. */
export const DISMISSAL_REASONS = [
  "too_far",
  "wrong_time",
  "not_my_level",
  "not_my_field",
  "my_leader",
  "other",
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** Keys under `matching.why` in the locale files. */
type WhyKey =
  | "matching.why.holdsAndWants"
  | "matching.why.holds"
  | "matching.why.wants"
  | "matching.why.interest"
  | "matching.why.newSector"
  | "matching.why.remote"
  | "matching.why.sameMunicipality"
  | "matching.why.distance"
  | "matching.why.and"
  | "matching.why.wished"
  | "matching.why.length"
  | "matching.why.start"
  | `matching.why.format.${WishedFormat}`;
type WishedFormat = "on_site" | "hybrid" | "online";
export type WhyWords = (key: WhyKey, params: Record<string, string | number>) => string;

/** Marks where emphasis begins and ends; no text that people write may hold it. */
const MARK = "\u0001";
const MOST_NAMED = 2;

/**
 * The reasons as one sentence and the facts after it: »du kan projektledelse og vil lære økonomistyring. Ny sektor
 * for dig · 25 km fra dit arbejde.« Every second part is to be emphasised: what one would learn. Empty when there is nothing to say.
 */
export function whyInWords(
  reasons: readonly Reason[],
  words: WhyWords,
  { language, kindNoun }: { language: "da" | "en"; kindNoun: (kind: string) => string },
): string[] {
  const sentence = sentenceOf(reasons, words, language, kindNoun);
  if (sentence === null) return [];
  const facts = reasons.flatMap((reason) => factOf(reason, words, language)).join(" · ");
  if (facts === "") return sentence.split(MARK);
  return `${sentence} ${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`.split(MARK);
}

function sentenceOf(
  reasons: readonly Reason[],
  words: WhyWords,
  language: "da" | "en",
  kindNoun: (kind: string) => string,
): string | null {
  const named = (code: "holds" | "wants") => {
    const found = reasons.find((reason) => reason.code === code);
    if (found?.code !== code) return null;
    const labels = found.competences.slice(0, MOST_NAMED).map((label) => inSentence(label[language]));
    return labels.join(` ${words("matching.why.and", {})} `);
  };
  const holds = named("holds");
  const wants = named("wants");
  const learned = `${MARK}${wants}${MARK}`;
  if (holds !== null && wants !== null) return words("matching.why.holdsAndWants", { holds, wants: learned });
  if (holds !== null) return words("matching.why.holds", { holds });
  if (wants !== null) return words("matching.why.wants", { wants: learned });
  const interest = reasons.find((reason) => reason.code === "interest");
  if (interest?.code !== "interest") return null;
  return words("matching.why.interest", { kind: kindNoun(interest.kind) });
}

function factOf(reason: Reason, words: WhyWords, language: "da" | "en"): string[] {
  if (reason.code === "wishes") {
    const met = reason.met.map((wish) => wishInWords(wish, words, language));
    return [words("matching.why.wished", { wishes: listed(met, words("matching.why.and", {})) })];
  }
  if (reason.code === "new_sector") return [words("matching.why.newSector", {})];
  if (reason.code === "remote") return [words("matching.why.remote", {})];
  if (reason.code !== "distance") return [];
  if (reason.km === 0) return [words("matching.why.sameMunicipality", {})];
  return [words("matching.why.distance", { km: reason.km })];
}

function wishInWords(wish: Wish, words: WhyWords, language: "da" | "en"): string {
  switch (wish.code) {
    case "length":
      return words("matching.why.length", { count: wish.weeks });
    case "start":
      return words("matching.why.start", { day: formatShortDate(wish.day, language) });
    case "format":
      return words(`matching.why.format.${wish.format as WishedFormat}`, {});
  }
}

/** »varer 12 uger, begynder 1. marts og foregår hjemmefra« */
function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** A label inside a sentence begins with a small letter, unless it is an abbreviation: »IT«, »AI«, »EU-forhold«. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?=[\p{Ll}])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

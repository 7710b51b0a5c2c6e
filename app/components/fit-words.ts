import type { TFunction } from "i18next";
import { isOneOf, LEVELS } from "../domain/catalogue/labels.ts";
import type { CompetenceFit, MatchPart } from "../domain/matching/index.server.ts";
import { inSentence } from "../domain/matching/labels.ts";
import { href } from "../href.ts";
import { formatFullDate, formatShortDate } from "../shared/format.ts";
import type { FitCard, FitGroups, FitLine } from "./fit.ts";
import { lengthWords } from "./length-words.ts";
import { type InLanguage, kindOf } from "./opportunity-words.ts";

/** What the employer tells. */
const EMPLOYER = "#arbejdsgiver";

/** Where in the profile one changes what a part is reckoned from. What the employer tells is changed by HR. */
function placeOf(part: MatchPart): string {
  switch (part.code) {
    case "competences":
      return href("profile.held");
    case "interest":
      return `${href("profile.preferences")}#interests`;
    case "length":
      return `${href("profile.preferences")}#minWeeks`;
    case "start":
      return `${href("profile.preferences")}#startsFrom`;
    case "format":
      return `${href("profile.preferences")}#formats`;
    case "distance":
      return part.standing === "untold"
        ? `${href("profile")}${EMPLOYER}`
        : `${href("profile.preferences")}#maxDistanceKm`;
    case "level":
    case "sector":
      return `${href("profile")}${EMPLOYER}`;
  }
}

/** Every part of a match in words: what speaks for it, what does not, what the person and what the opportunity leave out. */
export function fitGroups(parts: readonly MatchPart[], words: InLanguage): FitGroups {
  const { for: speaks, against, untold, unstated } = phrases(parts, words);
  const lines = (list: readonly FitLine[]) =>
    list.map(({ text, href, own }) => ({ text: capital(text), href, own }));
  return { for: lines(speaks), against: lines(against), untold: lines(untold), unstated: lines(unstated) };
}

/** The same in one line for each group, for a card. What is not known stands together, whoever did not say it. */
export function fitCard(parts: readonly MatchPart[], words: InLanguage): FitCard {
  const { for: speaks, against, untold, unstated } = phrases(parts, words);
  const line = (lines: readonly FitLine[]) => capital(lines.map(({ text }) => text).join(" · ")) || null;
  return { for: line(speaks), against: line(against), unknown: line([...untold, ...unstated]) };
}

/** As they stand inside a sentence. */
function phrases(parts: readonly MatchPart[], words: InLanguage): FitGroups {
  const groups: Record<keyof FitGroups, FitLine[]> = { for: [], against: [], untold: [], unstated: [] };
  for (const part of parts) {
    const href = placeOf(part);
    const own = !href.endsWith(EMPLOYER);
    groups[part.standing].push({ text: partInWords(part, words), href, own });
    const lacks = lacksInWords(part, words);
    if (lacks !== null) groups.against.push({ text: lacks, href, own });
  }
  return groups;
}

/** Each asked competence with the level and the gap in words. */
export function competenceFits(
  parts: readonly MatchPart[],
  { t, language }: InLanguage,
): { has: { label: string; note: string }[]; lacks: { label: string; note: string }[] } {
  const part = parts.find(({ code }) => code === "competences");
  const each = part?.code === "competences" ? part.each : [];
  const named = (fits: readonly CompetenceFit[]) =>
    fits.map((fit) => ({ label: fit.competence[language], note: noteOf(fit, t) }));
  return {
    has: named(each.filter(({ use }) => use === "uses")),
    lacks: named(each.filter(({ use }) => use !== "uses")),
  };
}

type HeldLevel = 0 | 1 | 2 | 3 | 4;
type WantedLevel = 1 | 2 | 3 | 4;

function noteOf({ held, wanted, use }: CompetenceFit, t: TFunction): string {
  if (use === "neither") return t("matching.fit.competence.neither");
  const now = t(`matching.fit.competence.now.${held as HeldLevel}`);
  if (use === "uses") return now;
  return t("matching.fit.competence.learns", {
    now,
    goal: t(`matching.fit.competence.goal.${wanted as WantedLevel}`),
    count: wanted - held,
  });
}

/** The asked competences that stand in neither list, beside those that do. */
function lacksInWords(part: MatchPart, { t, language }: InLanguage): string | null {
  if (part.code !== "competences" || part.standing !== "for") return null;
  const lacking = part.each.filter(({ use }) => use === "neither");
  if (lacking.length === 0) return null;
  const names = lacking.map(({ competence }) => inSentence(competence[language])).join(", ");
  return t("matching.fit.against.lacks", { names });
}

function partInWords(part: MatchPart, words: InLanguage): string {
  const { t } = words;
  if (part.standing === "untold") return t(`matching.fit.untold.${part.code}`);
  if (part.standing === "unstated")
    return t(
      `matching.fit.unstated.${part.code as "competences" | "level" | "distance" | "length" | "start"}`,
    );
  return part.standing === "for" ? speaksFor(part, words) : speaksAgainst(part, words);
}

function speaksFor(part: MatchPart, words: InLanguage): string {
  const { t } = words;
  switch (part.code) {
    case "competences":
      return t("matching.fit.for.competences", {
        met: part.each.filter(({ use }) => use !== "neither").length,
        count: part.each.length,
      });
    case "interest":
      return t("matching.fit.for.interest", { kind: t(`catalogue.kindNoun.${kindOf(part.kind)}`) });
    case "level":
      return t("matching.fit.for.level", { level: levelWords(part.level, t) });
    case "sector":
      return t("matching.fit.for.sector");
    case "distance":
      if (part.km === null) return t("matching.fit.for.online");
      return part.km === 0
        ? t("matching.fit.for.sameMunicipality")
        : t("matching.fit.for.distance", { km: part.km });
    case "length":
      return t("matching.fit.for.length", { count: part.weeks });
    case "start":
      return t("matching.fit.for.start", { day: dayWords(part.day, words) });
    case "format":
      return t("matching.fit.for.format", { format: formatWords(part.format, t) });
  }
}

function speaksAgainst(part: MatchPart, words: InLanguage): string {
  const { t } = words;
  switch (part.code) {
    case "competences":
      return t("matching.fit.against.competences");
    case "interest":
      return t("matching.fit.against.interest", { kind: t(`catalogue.kindNoun.${kindOf(part.kind)}`) });
    case "level": {
      const levels = LEVELS.filter((one) => part.levels.includes(one)).map((one) => levelWords(one, t));
      return t("matching.fit.against.level", { levels: levels.join(", "), level: levelWords(part.level, t) });
    }
    case "sector":
      return t("matching.fit.against.sector");
    case "distance":
      return part.limit === null
        ? t("matching.fit.against.distance", { km: part.km ?? 0 })
        : t("matching.fit.against.distanceLimit", { km: part.km ?? 0, limit: part.limit });
    case "length": {
      const wish = lengthWords({ minWeeks: part.min, maxWeeks: part.max }, t) ?? "";
      return t("matching.fit.against.length", { count: part.weeks, wish: inSentence(wish) });
    }
    case "start":
      return t("matching.fit.against.start", {
        day: dayWords(part.day, words),
        from: dayWords(part.from, words),
      });
    case "format":
      return t("matching.fit.against.format", { format: formatWords(part.format, t) });
  }
}

function levelWords(level: string | null, t: TFunction): string {
  return t(`matching.fit.levels.${level !== null && isOneOf(LEVELS, level) ? level : "employee"}`);
}

function formatWords(format: string, t: TFunction): string {
  return t(`matching.why.format.${format as "on_site"}`);
}

/** A day without its year when that is the year at hand. */
function dayWords(day: string | null, { language, today }: InLanguage): string {
  if (day === null) return "";
  return day.slice(0, 4) === today.slice(0, 4)
    ? formatShortDate(day, language)
    : formatFullDate(day, language);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

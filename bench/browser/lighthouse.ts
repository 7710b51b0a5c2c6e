import lighthouse, { desktopConfig } from "lighthouse";
import { median } from "../statistics.ts";

/** Of 100. */
export type Scores = { performance: number; accessibility: number; bestPractices: number };
export type Look = { scores: Scores; scriptsAndStyles: string[]; complaints: string[] };
export type LookOptions = {
  url: string;
  cookie: string;
  debuggingPort: number;
  device: "mobile" | "desktop";
};

/** One opinion of Lighthouse, with its usual throttling: a slow phone on 4G, or a desktop machine. */
export async function lookAt({ url, cookie, debuggingPort, device }: LookOptions): Promise<Look> {
  const result = await lighthouse(
    url,
    {
      port: debuggingPort,
      logLevel: "silent",
      onlyCategories: ["performance", "accessibility", "best-practices"],
      ...(cookie !== "" && { extraHeaders: { Cookie: cookie } }),
    },
    device === "desktop" ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
  const scoreOf = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: scoreOf("performance"),
      accessibility: scoreOf("accessibility"),
      bestPractices: scoreOf("best-practices"),
    },
    scriptsAndStyles: requestsOf(lhr.audits["network-requests"]?.details),
    complaints: Object.values(lhr.audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue = "" }) => [id, displayValue].filter(Boolean).join(": ")),
  };
}

/** Each score by itself: three medians. */
export function middleScores(all: readonly Scores[]): Scores {
  const of = (name: keyof Scores) => median(all.map((scores) => scores[name]));
  return {
    performance: of("performance"),
    accessibility: of("accessibility"),
    bestPractices: of("bestPractices"),
  };
}

function requestsOf(details: unknown): string[] {
  if (typeof details !== "object" || details === null || !("items" in details)) return [];
  const { items } = details;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "url" in item && typeof item.url === "string"
      ? [item.url]
      : [],
  );
}

import type { TFunction } from "i18next";
import { placeWords } from "../../components/opportunity-words.ts";
import type { OpportunitySummary } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import type { Lang } from "../../shared/format.ts";
import type { DayEvent } from "../../shared/icalendar.ts";
import { linesOf } from "./feed.server.ts";

/** The last day on which one may apply, as a day of a calendar, for each opportunity that has one. */
export function deadlineEvents(
  found: readonly OpportunitySummary[],
  { baseUrl, ...words }: { t: TFunction; language: Lang; baseUrl: string },
): DayEvent[] {
  const { t } = words;
  const host = new URL(baseUrl).hostname;
  return found.flatMap((opportunity): DayEvent[] => {
    const { id, deadline, publishedAt, title } = opportunity;
    if (deadline === null) return [];
    const url = baseUrl + href("opportunity", { id });
    return [
      {
        uid: `deadline-${id}@${host}`,
        day: deadline,
        title: t("searches.deadlineOf", { title }),
        text: [...linesOf(opportunity, words), url].join("\n\n"),
        url,
        place: placeWords(opportunity, t) ?? null,
        writtenAt: new Date(publishedAt ?? `${deadline}T00:00:00Z`),
      },
    ];
  });
}

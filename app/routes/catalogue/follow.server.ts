import type { InLanguage } from "../../components/opportunity-words.ts";
import { href } from "../../href.ts";
import { ATOM_TYPE } from "../../shared/atom.ts";
import { CALENDAR_TYPE } from "../../shared/icalendar.ts";
import { addressIn } from "./feed.server.ts";
import type { Feed, Following } from "./follow.tsx";

type Words = Pick<InLanguage, "t" | "language">;

/** Where programs read a search, which they may without signing in. */
export function feedsOf(query: string, { t, language }: Words): Feed[] {
  return [
    {
      href: addressIn("opportunities.atom", query, language),
      label: t("searches.feed.atom"),
      type: ATOM_TYPE,
    },
    {
      href: addressIn("opportunities.ics", query, language),
      label: t("searches.feed.ics"),
      type: CALENDAR_TYPE,
    },
  ];
}

/** Where one can save a search, and read it from elsewhere. */
export function followingOf(query: string, words: Words): Following {
  const { t } = words;
  return {
    text: t("searches.save.text"),
    save: {
      href: query === "" ? href("saved.new") : `${href("saved.new")}?${query}`,
      label: t("searches.save.link"),
    },
    feedsLabel: t("searches.feed.label"),
    feeds: feedsOf(query, words),
  };
}

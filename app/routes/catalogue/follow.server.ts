import type { InLanguage } from "../../components/opportunity-words.ts";
import { href } from "../../href.ts";
import { ATOM_TYPE } from "../../shared/atom.ts";
import { CALENDAR_TYPE } from "../../shared/icalendar.ts";
import { feedHref } from "./feed.server.ts";
import type { Following } from "./follow.tsx";
import { queryOf, type SearchAddress } from "./search-address.ts";

/** Where one can save the search of an address, and read it from elsewhere. */
export function followingOf(
  address: SearchAddress,
  { t, language }: Pick<InLanguage, "t" | "language">,
): Following {
  const query = queryOf(address);
  return {
    text: t("searches.save.text"),
    save: {
      href: query === "" ? href("saved.new") : `${href("saved.new")}?${query}`,
      label: t("searches.save.link"),
    },
    feedsLabel: t("searches.feed.label"),
    feeds: [
      {
        href: feedHref("opportunities.atom", query, language),
        label: t("searches.feed.atom"),
        type: ATOM_TYPE,
      },
      {
        href: feedHref("opportunities.ics", query, language),
        label: t("searches.feed.ics"),
        type: CALENDAR_TYPE,
      },
    ],
  };
}

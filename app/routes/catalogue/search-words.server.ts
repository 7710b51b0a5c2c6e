import { wordsOf } from "../../locales/words.server.ts";
import type { Lang } from "../../shared/format.ts";
import { chipLabel } from "./filter-words.server.ts";
import type { readSearch } from "./read-search.server.ts";
import { filtersIn } from "./search-address.ts";

type Read = Awaited<ReturnType<typeof readSearch>>;

/** A search as somebody would say it: »projektleder«, Rotation, Region Syddanmark, 3–6 måneder. */
export function searchInWords(
  {
    address,
    geography,
    competences,
    organisations,
  }: Pick<Read, "address" | "geography" | "competences" | "organisations">,
  language: Lang,
): string {
  const { t } = wordsOf(language);
  const words = {
    t,
    language,
    places: [...geography.regions, ...geography.municipalities.values()],
    competences: [...competences.values()],
    organisations,
  };
  const parts = [
    ...(address.text === "" ? [] : [t("searches.quoted", { text: address.text })]),
    ...(address.group === null ? [] : [t(`catalogue.group.${address.group}`)]),
    ...filtersIn(address).map(({ filter, value }) => chipLabel(filter, value, words)),
  ];
  return parts.length === 0 ? t("searches.everything") : parts.join(", ");
}

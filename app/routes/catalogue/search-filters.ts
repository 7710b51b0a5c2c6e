import type { TFunction } from "i18next";
import type { FacetGroupProps, FacetOption } from "../../components/FacetGroup.tsx";
import type { Label } from "../../domain/catalogue/index.server.ts";
import {
  DURATION_NAMES,
  FORMATS,
  isOneOf,
  KIND_GROUPS,
  KINDS,
  LEVELS,
  SECTORS,
  WORKLOADS,
} from "../../domain/catalogue/labels.ts";
import type { SearchAnswer } from "../../domain/matching/index.server.ts";
import type { Lang } from "../../shared/format.ts";
import { ANYWHERE, type FilterName, PARAMS, type SearchAddress } from "./search-address.ts";

export type FilterWords = {
  t: TFunction;
  language: Lang;
  regions: readonly { code: string; name: string }[];
  competences: readonly Label[];
};

/** What a filter's value is called: on its chip and in its group. */
export function filterLabel(filter: FilterName, value: string, words: FilterWords): string {
  const { t, language } = words;
  if (filter === "kinds" && isOneOf(KINDS, value)) return t(`catalogue.kind.${value}`);
  if (filter === "sectors" && isOneOf(SECTORS, value)) return t(`catalogue.sector.${value}`);
  if (filter === "durations" && isOneOf(DURATION_NAMES, value)) return t(`catalogue.duration.${value}`);
  if (filter === "workloads" && isOneOf(WORKLOADS, value)) return t(`catalogue.workload.${value}`);
  if (filter === "formats" && isOneOf(FORMATS, value)) return t(`catalogue.format.${value}`);
  if (filter === "levels" && isOneOf(LEVELS, value)) return t(`catalogue.level.${value}`);
  if (filter === "places" && value === ANYWHERE) return t("catalogue.search.anywhere");
  if (filter === "places") return words.regions.find(({ code }) => code === value)?.name ?? value;
  return words.competences.find(({ id }) => id === value)?.[language] ?? value;
}

type Counted = Extract<SearchAnswer, { available: true }>;

/** The groups of the filter panel; the first three are open. */
export function filterGroups(answer: Counted, address: SearchAddress, words: FilterWords): FacetGroupProps[] {
  const { counts } = answer;
  const group = (
    filter: FilterName,
    label: string,
    values: readonly string[],
    countOf: (value: string) => number,
  ): FacetGroupProps => ({
    name: PARAMS[filter],
    label,
    type: "checkbox",
    options: values.map(
      (value): FacetOption => ({
        value,
        label: filterLabel(filter, value, words),
        count: countOf(value),
        checked: isOneOf<string>(address[filter], value),
      }),
    ),
  });
  const { t } = words;
  const kinds = address.group === null ? [] : KIND_GROUPS[address.group];
  const places = new Map(answer.places.map(({ code, count }) => [code, count]));
  const groups = [
    ...(kinds.length > 1
      ? [group("kinds", t("catalogue.search.facet.kind"), kinds, (kind) => counts.kind[kind] ?? 0)]
      : []),
    group("sectors", t("catalogue.search.facet.sector"), SECTORS, (code) => counts.sector[code] ?? 0),
    group(
      "places",
      t("catalogue.search.facet.place"),
      [...words.regions.map(({ code }) => code), ANYWHERE],
      (code) => (code === ANYWHERE ? answer.anywhere : (places.get(code) ?? 0)),
    ),
    group(
      "durations",
      t("catalogue.search.facet.duration"),
      DURATION_NAMES,
      (name) => counts.duration[name] ?? 0,
    ),
    group("workloads", t("catalogue.search.facet.workload"), WORKLOADS, (code) => counts.workload[code] ?? 0),
    group(
      "competences",
      t("catalogue.search.facet.competence"),
      words.competences.map(({ id }) => id),
      (id) => counts.competence[id] ?? 0,
    ),
    group("levels", t("catalogue.search.facet.level"), LEVELS, (code) => counts.level[code] ?? 0),
  ];
  return groups.map((one, place) => ({ ...one, open: place < 3 }));
}

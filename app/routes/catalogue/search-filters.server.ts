import type { FacetGroupProps, FacetOption } from "../../components/FacetGroup.tsx";
import {
  DEADLINES,
  DISTANCES,
  DURATION_NAMES,
  FORMATS,
  isOneOf,
  KIND_GROUPS,
  LEVELS,
  PRICE_NAMES,
  SECTORS,
  WEEKS_MOST,
  WORKLOADS,
} from "../../domain/catalogue/labels.ts";
import type { SearchAnswer } from "../../domain/matching/index.server.ts";
import { type FilterWords, filterLabel } from "./filter-words.server.ts";
import { ANYWHERE, type FilterName, PARAMS, type SearchAddress } from "./search-address.ts";

type Counted = Extract<SearchAnswer, { available: true }>;
type Counts = Readonly<Record<string, number>>;

/** A group of the panel has one parameter; lengths stand among the durations. */
type GroupName = Exclude<FilterName, "lengths" | "organisations">;
type Given = Partial<FacetGroupProps>;

/** Before »Vis flere«: half a year of months. */
const MONTHS_SHOWN = 6;

/** The groups of the filter panel, the most used first; those few are open. */
export function filterGroups(
  answer: Counted,
  address: SearchAddress,
  { starts, ...words }: FilterWords & { starts: readonly string[] },
): FacetGroupProps[] {
  const { t } = words;
  const { counts } = answer;
  const option = (filter: GroupName, value: string, count: number | undefined): FacetOption => ({
    value,
    label: filterLabel(filter, value, words),
    count,
    checked: isOneOf<string>(address[filter], value),
  });
  const group = (filter: GroupName, label: string, options: FacetOption[], given: Given = {}) => ({
    name: PARAMS[filter],
    label,
    type: "checkbox" as const,
    options,
    ...given,
  });
  const counted = (filter: GroupName, values: readonly string[], by: Counts) =>
    values.map((value) => option(filter, value, by[value] ?? 0));
  const kinds = address.group === null ? [] : KIND_GROUPS[address.group];
  const { distances } = answer;
  return [
    ...(kinds.length > 1
      ? [group("kinds", t("catalogue.search.facet.kind"), counted("kinds", kinds, counts.kind), OPEN)]
      : []),
    group("sectors", t("catalogue.search.facet.sector"), counted("sectors", SECTORS, counts.sector), OPEN),
    group("places", t("catalogue.search.facet.place"), placeOptions(answer, option, words), {
      ...OPEN,
      note: t("catalogue.search.placeNote"),
    }),
    ...(distances
      ? [
          group(
            "distances",
            t("catalogue.search.facet.distance"),
            [
              {
                value: "",
                label: t("catalogue.search.anyDistance"),
                checked: address.distances.length === 0,
              },
              ...counted("distances", DISTANCES, distances),
            ],
            { type: "radio", chosen: address.distances.length, note: t("catalogue.search.distanceNote") },
          ),
        ]
      : []),
    group(
      "durations",
      t("catalogue.search.facet.duration"),
      counted("durations", DURATION_NAMES, counts.duration),
      {
        ...OPEN,
        chosen: address.durations.length + address.lengths.length,
        range: lengthRange(address, t("catalogue.search.weeks")),
      },
    ),
    group("starts", t("catalogue.search.facet.start"), counted("starts", starts, counts.start), {
      limit: MONTHS_SHOWN,
    }),
    group(
      "deadlines",
      t("catalogue.search.facet.deadline"),
      counted("deadlines", DEADLINES, counts.deadline),
      { note: t("catalogue.search.openOnly") },
    ),
    group(
      "competences",
      t("catalogue.search.facet.competence"),
      words.competences.map(({ id }) => option("competences", id, counts.competence[id] ?? 0)),
      { finder: t("catalogue.search.findCompetence") },
    ),
    group(
      "workloads",
      t("catalogue.search.facet.workload"),
      counted("workloads", WORKLOADS, counts.workload),
    ),
    group("formats", t("catalogue.search.facet.format"), counted("formats", FORMATS, counts.format)),
    group("levels", t("catalogue.search.facet.level"), counted("levels", LEVELS, counts.level)),
    group("prices", t("catalogue.search.facet.price"), counted("prices", PRICE_NAMES, counts.price)),
  ];
}

const OPEN: Given = { open: true };

/** Regioner, each with its kommuner once something in it is chosen, and what can be done from anywhere. */
function placeOptions(
  { regions, municipalities, anywhere }: Counted,
  option: (filter: "places", value: string, count: number) => FacetOption,
  { t }: FilterWords,
): FacetOption[] {
  const options = regions.map(({ code, name, count }) => {
    const within = municipalities.filter(({ region }) => region === code);
    if (within.length === 0) return option("places", code, count);
    const under = {
      label: t("catalogue.search.municipalitiesIn", { region: name }),
      options: within.map((one) => option("places", one.code, one.count)),
    };
    return { ...option("places", code, count), under };
  });
  return [...options, option("places", ANYWHERE, anywhere)];
}

function lengthRange({ lengths }: SearchAddress, label: string): FacetGroupProps["range"] {
  const [from = "", to = ""] = (lengths[0] ?? "").split("-");
  return {
    label,
    from: { name: PARAMS.lengthFrom, value: from },
    to: { name: PARAMS.lengthTo, value: to },
    most: WEEKS_MOST,
  };
}

import type { ChangePart } from "../../domain/people/index.server.ts";
import { isDay } from "../../shared/days.ts";

/** How many organisations may be named besides the one that the page is about, and receivers of a split. */
export const MOST_OTHERS = 4;
export const MOST_RECEIVERS = 4;
/** Stands for an organisation that is made on the day. */
export const NEW = "ny";

type Boxes = { day: string; month: string; year: string };
export type Receiver = { choice: string; name: string };
/** A change as it stands in the address of the page that plans it: as it was typed, right or wrong. */
export type PlanDraft = {
  kind: "merge" | "split";
  step: 1 | 2 | 3;
  day: Boxes;
  others: string[];
  receivers: Receiver[];
  /** The place of the receiver among the rows, by unit. */
  units: Record<string, number>;
};

const text = (query: URLSearchParams, name: string, most = 120) =>
  (query.get(name) ?? "").trim().slice(0, most);

/** The names of the fields that the receivers stand in. A merger has one. */
export const receiverRows = (kind: PlanDraft["kind"]) =>
  kind === "merge" ? [""] : Array.from({ length: MOST_RECEIVERS }, (_, at) => String(at + 1));

export function readPlanDraft(query: URLSearchParams): PlanDraft {
  const kind = query.get("slags") === "split" ? "split" : "merge";
  const asked = query.get("trin");
  return {
    kind,
    step: asked === "2" ? 2 : asked === "3" ? 3 : 1,
    day: {
      day: text(query, "dag.day", 4),
      month: text(query, "dag.month", 4),
      year: text(query, "dag.year", 6),
    },
    others: query
      .getAll("fra")
      .filter((id) => id !== "")
      .slice(0, MOST_OTHERS),
    receivers: receiverRows(kind).map((row) => ({
      choice: text(query, `til${row}`),
      name: text(query, `navn${row}`),
    })),
    units: Object.fromEntries(
      [...query]
        .filter(([name, value]) => name.startsWith("enhed.") && /^[1-9]$/.test(value))
        .map(([name, value]) => [name.slice("enhed.".length), Number(value)]),
    ),
  };
}

/** The fields of the address that a later step carries along. */
export function keptFields(draft: PlanDraft): { name: string; value: string }[] {
  const fields = [
    { name: "slags", value: draft.kind },
    ...Object.entries(draft.day).map(([part, value]) => ({ name: `dag.${part}`, value })),
    ...draft.others.map((value) => ({ name: "fra", value })),
    ...receiverRows(draft.kind).flatMap((row, at) => [
      { name: `til${row}`, value: draft.receivers[at]?.choice ?? "" },
      { name: `navn${row}`, value: draft.receivers[at]?.name ?? "" },
    ]),
  ];
  return fields.filter(({ value }) => value !== "");
}

export function planQuery(draft: PlanDraft, step: 1 | 2 | 3): string {
  const query = new URLSearchParams(keptFields(draft).map(({ name, value }) => [name, value]));
  for (const [id, at] of Object.entries(draft.units)) query.set(`enhed.${id}`, String(at));
  query.set("trin", String(step));
  return `?${query}`;
}

/** The day in its three boxes; null when nothing is written, undefined when it is no day. */
export function dayOfDraft({ day: { day, month, year } }: PlanDraft): string | null | undefined {
  if (day === "" && month === "" && year === "") return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}

/** The receiver as a part of a change names it. */
export const placeOf = ({ choice, name }: Receiver) =>
  choice === NEW ? { toId: null, toName: name } : { toId: choice, toName: null };

/** The rows in which a receiver is chosen. One that goes on itself stands first: it keeps what is not given away. */
export function chosenReceivers(draft: PlanDraft, organisationId: string): (Receiver & { row: number })[] {
  return draft.receivers
    .map((receiver, at) => ({ ...receiver, row: at }))
    .filter(({ choice }) => choice !== "")
    .sort(
      (a, b) => Number(b.choice === organisationId) - Number(a.choice === organisationId) || a.row - b.row,
    );
}

/** The parts of the change, as far as the draft says them. */
export function partsOf(draft: PlanDraft, organisationId: string): ChangePart[] {
  const chosen = chosenReceivers(draft, organisationId);
  const [main] = chosen;
  if (!main) return [];
  if (draft.kind === "merge") {
    const to = placeOf(main);
    return [...new Set([organisationId, ...draft.others])]
      .filter((id) => id !== to.toId)
      .map((fromId) => ({ fromId, unitId: null, ...to }));
  }
  const given = Object.entries(draft.units).flatMap(([unitId, row]) => {
    const receiver = chosen.find((known) => known.row === row - 1);
    return receiver && receiver !== main ? [{ fromId: organisationId, unitId, ...placeOf(receiver) }] : [];
  });
  return [{ fromId: organisationId, unitId: null, ...placeOf(main) }, ...given];
}

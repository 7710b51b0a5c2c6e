import { isDay } from "../../shared/days.ts";

/** Where a page of a log begins: below this entry. */
export type Cursor = { at: Date; id: string };

/** What every log is asked for in its address; what cannot be read is left out. */
export type LogAddress<Name extends string> = {
  /** As typed, so that the fields keep it. */
  fields: Readonly<Record<Name | "fra" | "til", string>>;
  from: string | null;
  to: string | null;
  before: Cursor | undefined;
  /** Which of the two days is wrong. */
  errors: Partial<Record<"fra" | "til", "day" | "period">>;
};

const LONGEST = 120;
/** Lines of the longest file of a log: the newest. */
export const LOG_FILE_ROWS = 5_000;

export function readLogAddress<Name extends string>(url: URL, names: readonly Name[]): LogAddress<Name> {
  const query = url.searchParams;
  const fields = Object.fromEntries(
    [...names, "fra" as const, "til" as const].map((name) => [
      name,
      (query.get(name) ?? "").trim().slice(0, LONGEST),
    ]),
  ) as LogAddress<Name>["fields"];
  const day = (text: string) => (isDay(text) ? text : null);
  const { fra, til }: { fra: string; til: string } = fields;
  const [from, to] = [day(fra), day(til)];
  const errors: LogAddress<Name>["errors"] = {};
  if (fra !== "" && from === null) errors.fra = "day";
  if (til !== "" && to === null) errors.til = "day";
  if (from !== null && to !== null && to < from) errors.til = "period";
  return { fields, from, to, before: readCursor(query.get("efter")), errors };
}

function readCursor(text: string | null): Cursor | undefined {
  const [, moment = "", id = ""] = /^(\d{13,14})-([\w-]{1,100})$/.exec(text ?? "") ?? [];
  return id === "" ? undefined : { at: new Date(Number(moment)), id };
}

/** The same filters, from `next` on; without it from the newest. Filters that are not set do not stand in it. */
export function logQuery(fields: Readonly<Record<string, string>>, next?: Cursor | null): string {
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ""));
  if (next) query.set("efter", `${next.at.getTime()}-${next.id}`);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

import type { Posting } from "../../domain/catalogue/index.server.ts";
import type { Typed } from "../form.server.ts";

/** The text of every field of the form, as it stands in it: what was typed, else what is saved. */
export type PostingValues = {
  text(field: string): string;
  list(field: string): readonly string[];
};

const DATES = ["startsOn", "endsOn", "deadline"] as const;

function partsOf(day: string | null): Record<"day" | "month" | "year", string> {
  const [year = "", month = "", date = ""] = day?.split("-") ?? [];
  return { day: date.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/** A saved posting as the form would send it. */
export function fieldsOfPosting(posting: Posting): Typed {
  const dates = DATES.flatMap((field) =>
    Object.entries(partsOf(posting[field])).map(([part, value]) => [`${field}.${part}`, value]),
  );
  const { kind, modelId, title, summary, purpose, tasks, learning, requirements, terms } = posting;
  return {
    ...{ kind, title, summary, purpose, tasks, learning, requirements, terms },
    modelId: modelId ?? "",
    contactRole: posting.contactRole,
    municipalityCode: posting.municipalityCode ?? "",
    format: posting.format,
    workload: posting.workload,
    hoursPerWeek: posting.hoursPerWeek === 0 ? "" : String(posting.hoursPerWeek).replace(".", ","),
    seats: posting.seats === 0 ? "" : String(posting.seats),
    "levels[]": [...posting.levels],
    "competences[]": [...posting.competences],
    ...Object.fromEntries(dates),
  };
}

/** What was typed wins over what is saved, as a whole: an unticked box is not in what was typed. */
export function valuesOf(saved: Typed, typed: Typed | undefined): PostingValues {
  const source = typed ?? saved;
  return {
    text(field) {
      const value = source[field];
      return typeof value === "string" ? value : "";
    },
    list(field) {
      const value = source[field];
      return Array.isArray(value) ? value : [];
    },
  };
}

/** The fields in which two versions differ: the lists and days as one field each. */
export function differences(typed: Typed, saved: Typed): string[] {
  const same = (field: string) =>
    JSON.stringify(normal(typed[field])) === JSON.stringify(normal(saved[field]));
  const fields = Object.keys(saved).filter((field) => !same(field));
  return [...new Set(fields.map((field) => field.replace(/(\[\]|\.(day|month|year))$/, "")))];
}

function normal(value: string | string[] | undefined): string | string[] {
  if (Array.isArray(value)) return [...value].sort();
  return (value ?? "").replace(/\r\n?/g, "\n").trim();
}

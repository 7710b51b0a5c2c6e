import type { FieldError } from "../components/ErrorSummary.tsx";

/** The id of a form that an error without a field belongs to. */
export const FORM_ID = "formular";

export type Failed = {
  errors: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string | string[]>>;
};

/** What was wrong with a form that is shown again, and what was typed into it. `say` has the words of an error code. */
export function failedForm(failed: Failed | undefined, say: (code: string) => string | undefined) {
  const error = (field: string): string | undefined => {
    const code = failed?.errors[field];
    return code === undefined ? undefined : say(code);
  };
  const summary: FieldError[] = Object.keys(failed?.errors ?? {}).map((field) => ({
    fieldId: field === "" ? FORM_ID : field,
    text: error(field) ?? "",
  }));
  const typed = (field: string): string | undefined => {
    const value = failed?.typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const hasConflict = failed?.errors[""] === "conflict";
  return {
    error,
    summary,
    typed,
    hasConflict,
    /** The version that the form was filled in from; the current one once the reader has seen it beside their own. */
    version: (current: number) => (hasConflict ? current : Number(typed("_version") ?? current)),
    /** The three boxes of a date as they were typed; absent when the form was not sent. */
    typedDay: (field: string) =>
      typed(`${field}.day`) === undefined
        ? undefined
        : {
            day: typed(`${field}.day`) ?? "",
            month: typed(`${field}.month`) ?? "",
            year: typed(`${field}.year`) ?? "",
          },
  };
}

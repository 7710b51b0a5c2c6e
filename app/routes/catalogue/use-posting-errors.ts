import { useTranslation } from "react-i18next";
import type { FieldErrors } from "../form.server.ts";

/** The words of the form's errors: for the summary in the order of the form, and for each field. */
export function usePostingErrors(errors: FieldErrors | undefined) {
  const { t } = useTranslation();
  const words = (code: string) =>
    t(`catalogue.posting.errors.${code}` as "catalogue.posting.errors.title", {
      defaultValue: t("shell.conflict"),
    });
  const fields = Object.entries(errors ?? {}).filter(([field]) => field !== "");
  const nameOf = (field: string) => field.replace(/\[\].*$|\.(day|month|year|\d+)$/, "");
  return {
    summary: fields.map(([field, code]) => ({ fieldId: nameOf(field), text: words(code) })),
    errorAt(name: string): string | undefined {
      const code = fields.find(([field]) => nameOf(field) === name)?.[1];
      return code === undefined ? undefined : words(code);
    },
  };
}

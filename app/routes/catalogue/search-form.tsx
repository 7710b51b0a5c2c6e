import { useTranslation } from "react-i18next";
import { RadioGroup } from "../../components/Choices.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/TextField.tsx";
import { FREQUENCIES, LONGEST_NAME, MOST_SEARCHES } from "../../domain/searches/labels.ts";
import type { FieldErrors } from "../form.server.ts";

/** The words of an error by its code. */
function useSearchErrors(errors: FieldErrors | undefined) {
  const { t } = useTranslation();
  return (field: string) => {
    const code = errors?.[field];
    return code === undefined
      ? undefined
      : t(`searches.errors.${code}` as "searches.errors.nameMissing", {
          longest: LONGEST_NAME,
          most: MOST_SEARCHES,
        });
  };
}

/** What is wrong with a form of a search, above the heading. */
export function SearchErrors({ errors }: { errors: FieldErrors | undefined }) {
  const words = useSearchErrors(errors);
  return (
    <ErrorSummary
      errors={Object.keys(errors ?? {})
        .filter((field) => errors?.[field] !== "conflict")
        .map((field) => ({ fieldId: field === "" ? "name" : field, text: words(field) ?? "" }))}
    />
  );
}

/** What a search is called, and how often one is told of it. */
export function SearchFields({
  name,
  frequency,
  errors,
}: {
  name: string;
  frequency: string;
  errors: FieldErrors | undefined;
}) {
  const { t } = useTranslation();
  const error = useSearchErrors(errors);
  return (
    <>
      <TextField
        name="name"
        label={t("searches.form.name")}
        hint={t("searches.form.nameHint")}
        defaultValue={name}
        error={error("name") ?? (errors?.[""] === "conflict" ? undefined : error(""))}
        width="l"
      />
      <RadioGroup
        name="frequency"
        label={t("searches.form.frequency")}
        defaultValue={frequency}
        error={error("frequency")}
        options={FREQUENCIES.map((value) => ({
          value,
          label: t(`searches.frequency.${value}`),
          hint: t(`searches.frequencyHint.${value}`),
        }))}
      />
    </>
  );
}

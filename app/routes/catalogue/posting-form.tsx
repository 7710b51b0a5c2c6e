import { useTranslation } from "react-i18next";
import { CheckboxGroup, RadioGroup } from "../../components/Choices.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Section } from "../../components/Section.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import type { ModelChoice } from "../../domain/catalogue/index.server.ts";
import { FORMATS, HOST_KINDS, LEVELS, TEXT_LIMITS, WORKLOADS } from "../../domain/catalogue/labels.ts";
import type { CompetenceGroupChoices } from "../../domain/competences/index.server.ts";
import { FormToken } from "../page.tsx";
import { CompetencePicker } from "./competence-picker.tsx";
import type { PostingValues } from "./posting-fields.ts";

export type PostingChoices = {
  models: readonly ModelChoice[];
  places: readonly { code: string; name: string }[];
  groups: readonly CompetenceGroupChoices[];
};

const TEXTS = [
  { name: "purpose", rows: 4, hint: "catalogue.posting.hint.purpose", optional: true },
  { name: "tasks", rows: 10, hint: "catalogue.posting.tasksHint", optional: false },
  { name: "learning", rows: 6, hint: "catalogue.posting.hint.learning", optional: false },
  { name: "requirements", rows: 5, hint: "catalogue.posting.hint.requirements", optional: true },
  { name: "terms", rows: 5, hint: "catalogue.posting.termsHint", optional: true },
] as const;

/** Everything a posting says, on one page. `version` is absent for a posting that is not saved yet. */
export function PostingForm({
  values,
  errorAt,
  choices,
  version,
  isPublished,
}: {
  values: PostingValues;
  /** The words of a field's error, if it has one. */
  errorAt: (field: string) => string | undefined;
  choices: PostingChoices;
  version?: number | undefined;
  isPublished: boolean;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  const field = (name: string) => ({ name, defaultValue: values.text(name), error: errorAt(name) });
  const date = (name: string) => ({
    name,
    error: errorAt(name),
    defaultValue: {
      day: values.text(`${name}.day`),
      month: values.text(`${name}.month`),
      year: values.text(`${name}.year`),
    },
  });
  return (
    <form method="post" id="opslag" className="rk-posting">
      {version === undefined ? <FormToken /> : <FormToken version={version} />}
      <Section title={t("catalogue.posting.about")}>
        <RadioGroup
          {...field("kind")}
          label={t("catalogue.posting.kind")}
          options={HOST_KINDS.map((kind) => ({
            value: kind,
            label: t(`catalogue.kind.${kind}`),
            hint: t(`catalogue.posting.kindHint.${kind}`),
          }))}
        />
        <SelectField
          {...field("modelId")}
          label={t("catalogue.posting.model")}
          hint={t("catalogue.posting.modelHint")}
          options={[
            { value: "", label: t("catalogue.posting.noModel") },
            ...choices.models.map((model) => ({
              value: model.id,
              label: `${model.kind === "rotation" ? t("catalogue.kind.rotation") : t("catalogue.kind.work_placement")}: ${model[language]}`,
            })),
          ]}
        />
      </Section>
      <Section title={t("catalogue.posting.text")}>
        <TextField
          {...field("title")}
          label={t("catalogue.posting.title")}
          hint={t("catalogue.posting.titleHint")}
          width="l"
        />
        <TextArea
          {...field("summary")}
          label={t("catalogue.posting.summary")}
          hint={t("catalogue.posting.summaryHint")}
          rows={3}
          limit={TEXT_LIMITS.summary}
        />
        {TEXTS.map(({ name, rows, hint, optional }) => (
          <TextArea
            key={name}
            {...field(name)}
            label={t(`catalogue.posting.${name}`)}
            hint={t(hint)}
            rows={rows}
            optional={optional}
            limit={TEXT_LIMITS[name]}
          />
        ))}
        <TextField
          {...field("contactRole")}
          label={t("catalogue.posting.contactRole")}
          hint={t("catalogue.posting.contactRoleHint")}
          optional
        />
      </Section>
      <Section title={t("catalogue.posting.when")}>
        <SelectField
          {...field("municipalityCode")}
          label={t("catalogue.posting.municipality")}
          hint={t("catalogue.posting.hint.municipality")}
          withEmpty
          options={choices.places.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <RadioGroup
          {...field("format")}
          label={t("catalogue.posting.format")}
          options={FORMATS.map((format) => ({ value: format, label: t(`catalogue.format.${format}`) }))}
        />
        <RadioGroup
          {...field("workload")}
          label={t("catalogue.posting.workload")}
          options={WORKLOADS.map((workload) => ({
            value: workload,
            label: t(`catalogue.workload.${workload}`),
            hint: t(`catalogue.posting.hint.${workload === "full_time" ? "fullTime" : "partTime"}`),
          }))}
        />
        <TextField
          {...field("hoursPerWeek")}
          label={t("catalogue.posting.hours")}
          hint={t("catalogue.posting.hint.hours")}
          inputMode="decimal"
          width="xs"
        />
        <DateFields
          {...date("startsOn")}
          label={t("catalogue.posting.starts")}
          hint={t("catalogue.posting.hint.starts")}
        />
        <DateFields {...date("endsOn")} label={t("catalogue.posting.ends")} />
        <DateFields
          {...date("deadline")}
          label={t("catalogue.posting.deadline")}
          hint={t("catalogue.posting.deadlineHint")}
        />
        <TextField
          {...field("seats")}
          label={t("catalogue.posting.seats")}
          hint={t("catalogue.posting.hint.seats")}
          inputMode="numeric"
          width="xs"
        />
      </Section>
      <Section title={t("catalogue.posting.who")}>
        <CheckboxGroup
          name="levels[]"
          id="levels"
          label={t("catalogue.posting.levels")}
          hint={t("catalogue.posting.hint.levels")}
          error={errorAt("levels")}
          options={LEVELS.map((level) => ({ value: level, label: t(`catalogue.level.${level}`) }))}
          defaultValues={values.list("levels[]")}
        />
        <CompetencePicker
          groups={choices.groups}
          chosen={values.list("competences[]")}
          error={errorAt("competences")}
        />
      </Section>
      <Actions>
        {isPublished ? (
          <PostingButton act="gem" primary label={t("catalogue.posting.saveChanges")} />
        ) : (
          <>
            <PostingButton act="offentliggoer" primary label={t("catalogue.posting.publish")} />
            <PostingButton act="gem" label={t("catalogue.posting.save")} />
          </>
        )}
        <PostingButton act="vis" label={t("catalogue.posting.preview")} />
      </Actions>
    </form>
  );
}

/** Its value says what the form wants done. */
function PostingButton({
  act,
  label,
  primary = false,
}: {
  act: "gem" | "vis" | "offentliggoer";
  label: string;
  primary?: boolean;
}) {
  return (
    <button
      className={primary ? "button button-primary" : "button button-secondary"}
      type="submit"
      name="handling"
      value={act}
    >
      {label}
    </button>
  );
}

import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { Notice } from "../../components/Notice.tsx";
import { FORMATS, HOST_KINDS, isOneOf, LEVELS, WORKLOADS } from "../../domain/catalogue/labels.ts";
import { formatFullDate, type Lang } from "../../shared/format.ts";
import type { Typed } from "../form.server.ts";
import { differences } from "./posting-fields.ts";
import type { PostingChoices } from "./posting-form.tsx";

const NAMES = {
  kind: "kind",
  modelId: "model",
  title: "title",
  summary: "summary",
  purpose: "purpose",
  tasks: "tasks",
  learning: "learning",
  requirements: "requirements",
  terms: "terms",
  contactRole: "contactRole",
  municipalityCode: "municipality",
  format: "format",
  workload: "workload",
  hoursPerWeek: "hours",
  startsOn: "starts",
  endsOn: "ends",
  deadline: "deadline",
  seats: "seats",
  levels: "levels",
  competences: "competences",
} as const;
type FieldName = keyof typeof NAMES;

/** Somebody saved first: what is saved now, wherever it differs from what this reader has typed below. */
export function ConflictNotice({
  typed,
  saved,
  choices,
}: {
  typed: Typed;
  saved: Typed;
  choices: PostingChoices;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  const fields = differences(typed, saved).filter((field) =>
    isOneOf(Object.keys(NAMES) as FieldName[], field),
  );
  if (fields.length === 0)
    return (
      <Notice kind="warning" title={t("catalogue.posting.conflictTitle")} announce>
        <p>{t("catalogue.posting.conflictSame")}</p>
      </Notice>
    );
  return (
    <Notice kind="warning" title={t("catalogue.posting.conflictTitle")} announce>
      <p>{t("catalogue.posting.conflict")}</p>
      <FactList
        facts={fields.map((field) => ({
          term: t(`catalogue.posting.${NAMES[field]}`),
          value: shownValue(field, saved, { t, language, choices }) || t("catalogue.posting.conflictEmpty"),
        }))}
      />
    </Notice>
  );
}

function shownValue(
  field: FieldName,
  saved: Typed,
  { t, language, choices }: { t: TFunction; language: Lang; choices: PostingChoices },
): string {
  const text = (name: string) => {
    const value = saved[name];
    return typeof value === "string" ? value : "";
  };
  const list = (name: string) => {
    const value = saved[name];
    return Array.isArray(value) ? value : [];
  };
  const value = text(field);
  if (field === "kind") return isOneOf(HOST_KINDS, value) ? t(`catalogue.kind.${value}`) : "";
  if (field === "format") return isOneOf(FORMATS, value) ? t(`catalogue.format.${value}`) : "";
  if (field === "workload") return isOneOf(WORKLOADS, value) ? t(`catalogue.workload.${value}`) : "";
  if (field === "modelId") return choices.models.find(({ id }) => id === value)?.[language] ?? "";
  if (field === "municipalityCode") return choices.places.find(({ code }) => code === value)?.name ?? "";
  if (field === "levels")
    return LEVELS.filter((level) => list("levels[]").includes(level))
      .map((level) => t(`catalogue.level.${level}`))
      .join(", ");
  if (field === "competences")
    return choices.groups
      .flatMap(({ competences }) => competences)
      .filter(({ id }) => list("competences[]").includes(id))
      .map((competence) => competence[language])
      .join(", ");
  if (field === "startsOn" || field === "endsOn" || field === "deadline") {
    const [day, month, year] = [text(`${field}.day`), text(`${field}.month`), text(`${field}.year`)];
    if (year === "") return "";
    return formatFullDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, language);
  }
  return value;
}

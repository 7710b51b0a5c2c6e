import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../../components/DataTable.tsx";
import { formatNumber } from "../../shared/format.ts";
import type { PROBLEM_STATUSES } from "./openapi.server.ts";
import type { DescribedField, DescribedParameter, Values } from "./read-document.server.ts";

type Status = 304 | (typeof PROBLEM_STATUSES)[number];

export function ParameterTable({ parameters }: { parameters: readonly DescribedParameter[] }) {
  const { t } = useTranslation();
  const columns: Column<DescribedParameter>[] = [
    { key: "name", label: t("api.name"), cell: ({ name }) => <code>{name}</code> },
    { key: "meaning", label: t("api.meaning"), cell: ({ name }) => t(`api.parameter.${name}`) },
    {
      key: "values",
      label: t("api.values"),
      cell: ({ values, otherwise }) => (
        <>
          <AllowedValues values={values} />
          {otherwise !== null && `. ${t("api.otherwise", { value: otherwise })}.`}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("api.askCaption")}
      captionHidden
      columns={columns}
      rows={parameters}
      rowKey={({ name }) => name}
      phone="stack"
      compact
    />
  );
}

function AllowedValues({ values }: { values: Values }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  switch (values.type) {
    case "choices":
      return values.choices.map((choice, place) => (
        <span key={choice}>
          {place > 0 && ", "}
          <code>{choice}</code>
        </span>
      ));
    case "numbers":
      return t("api.numbers", { least: values.least, most: formatNumber(values.most, language) });
    case "text":
      return t("api.text", { most: values.most });
    case "day":
      return t("api.day");
    case "code":
      return t("api.code");
  }
}

export function FieldTable({ caption, fields }: { caption: string; fields: readonly DescribedField[] }) {
  const { t } = useTranslation();
  const columns: Column<DescribedField>[] = [
    { key: "name", label: t("api.name"), cell: ({ name }) => <code>{name}</code> },
    { key: "meaning", label: t("api.meaning"), cell: ({ name }) => t(`api.field.${name}`) },
    { key: "shape", label: "JSON", cell: ({ shape }) => <code>{shape}</code> },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={fields}
      rowKey={({ name }) => name}
      phone="stack"
      compact
    />
  );
}

export function StatusTable({ statuses }: { statuses: readonly number[] }) {
  const { t } = useTranslation();
  const columns: Column<number>[] = [
    { key: "status", label: t("api.statusLabel"), cell: (status) => <code>{status}</code> },
    { key: "meaning", label: t("api.meaning"), cell: (status) => t(`api.status.${status as Status}`) },
  ];
  return (
    <DataTable
      caption={t("api.problemsCaption")}
      captionHidden
      columns={columns}
      rows={statuses}
      rowKey={String}
      phone="dense"
      compact
    />
  );
}

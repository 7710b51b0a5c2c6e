import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { LOOKUP_KINDS, LOOKUP_PURPOSES } from "../../domain/audit/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatColumnDateTime } from "../../shared/format.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { requireAdmin } from "../session.server.ts";
import { logQuery } from "./log-address.ts";
import { LogFilter, LogPages, PersonField } from "./log-filter.tsx";
import { type LookupRow, readLookupPage } from "./lookup-page.server.ts";

const PER_PAGE = 50;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { address, next, ...page } = await readLookupPage(args, actor, { limit: PER_PAGE, kind: "read" });
  const { fields, errors, before } = address;
  return {
    title: wordsOf(languageOf(args.request)).t("administration.section.lookups"),
    ...page,
    address: { fields, errors },
    olderHref: next && `${href("lookups")}${logQuery(fields, next)}`,
    newestHref: before ? `${href("lookups")}${logQuery(fields)}` : null,
    csvHref: `${href("lookups.csv")}${logQuery(fields)}`,
  };
}

export default function LookupLog() {
  const { address, viewerError, subjectError, entries, ...links } = useLoaderData<typeof loader>();
  const { t } = useOperations();
  const { fields } = address;
  const purposes = LOOKUP_PURPOSES.map((value) => ({ value, label: t(`operations.purpose.${value}`) }));
  return (
    <AdministrationPage section="lookups">
      <PageHead title={t("administration.section.lookups")} lead={t("operations.lookups.lead")} />
      <LogFilter action={href("lookups")} address={address}>
        <PersonField
          name="hvem"
          label={t("operations.lookups.viewer")}
          value={fields.hvem}
          error={viewerError}
        />
        <PersonField
          name="om"
          label={t("operations.lookups.subject")}
          value={fields.om}
          error={subjectError}
        />
        <SelectField
          name="formaal"
          label={t("operations.lookups.purpose")}
          options={[{ value: "", label: t("operations.audit.any") }, ...purposes]}
          defaultValue={fields.formaal}
        />
      </LogFilter>
      {entries.length === 0 ? (
        <EmptyState headingLevel={2} title={t("operations.audit.empty")}>
          {t("operations.audit.emptyHint")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <div className="rk-dense__head">
            <h2>{t("operations.lookups.caption")}</h2>
            <a href={links.csvHref}>{t("operations.audit.csv")}</a>
          </div>
          <LookupTable entries={entries} />
        </div>
      )}
      <p className="rk-muted">{t("operations.lookups.kept")}</p>
      <LogPages
        olderHref={links.olderHref}
        olderLabel={t("operations.lookups.older")}
        newestHref={links.newestHref}
      />
    </AdministrationPage>
  );
}

function LookupTable({ entries }: { entries: readonly LookupRow[] }) {
  const { t, language } = useOperations();
  const somebody = (name: string | null) => name ?? t("operations.audit.unknownPerson");
  const purposeOf = (code: string) => {
    const known = LOOKUP_PURPOSES.find((purpose) => purpose === code);
    return known ? t(`operations.purpose.${known}`) : code;
  };
  const kindOf = (code: string) => {
    const known = LOOKUP_KINDS.find((kind) => kind === code);
    return known ? t(`operations.lookupKind.${known}`) : code;
  };
  const columns: Column<LookupRow>[] = [
    {
      key: "at",
      label: t("operations.lookups.columns.at"),
      cell: ({ at }) => formatColumnDateTime(at, language),
    },
    { key: "viewer", label: t("operations.lookups.columns.viewer"), cell: ({ viewer }) => somebody(viewer) },
    {
      key: "subject",
      label: t("operations.lookups.columns.subject"),
      cell: ({ subject }) => somebody(subject),
    },
    {
      key: "purpose",
      label: t("operations.lookups.columns.purpose"),
      cell: ({ purpose }) => purposeOf(purpose),
    },
    { key: "kind", label: t("operations.lookups.columns.kind"), cell: ({ kind }) => kindOf(kind) },
    {
      key: "criterion",
      label: t("operations.lookups.columns.criterion"),
      cell: ({ criterion }) => criterion ?? "–",
    },
  ];
  return (
    <DataTable
      caption={t("operations.lookups.caption")}
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      phone="stack"
      compact
    />
  );
}

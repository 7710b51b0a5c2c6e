import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { TextField } from "../../components/TextField.tsx";
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from "../../domain/audit/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import { formatColumnDateTime, formatNumber } from "../../shared/format.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { requireAdmin } from "../session.server.ts";
import { readAuditPage } from "./audit-page.server.ts";
import { detailsInWords } from "./detail-words.server.ts";
import { ActionWords, SubjectWords } from "./entry-words.tsx";
import { LOG_FILE_ROWS, logQuery } from "./log-address.ts";
import { LogFilter, LogPages, PersonField } from "./log-filter.tsx";

const PER_PAGE = 50;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  const choices = <Value extends string>(values: readonly Value[], labelOf: (value: Value) => string) =>
    alphabetical(
      values.map((value) => ({ value, label: labelOf(value) })),
      language,
      ({ label }) => label,
    );
  const { address, next, entries, ...page } = await readAuditPage(args, actor, {
    limit: PER_PAGE,
    kind: "read",
  });
  const { fields, errors, before } = address;
  return {
    title: t("administration.section.audit"),
    ...page,
    entries: entries.map((entry) => ({ ...entry, details: detailsInWords(entry.details, language) })),
    address: { fields, errors },
    olderHref: next && `${href("audit")}${logQuery(fields, next)}`,
    newestHref: before ? `${href("audit")}${logQuery(fields)}` : null,
    csvHref: `${href("audit.csv")}${logQuery(fields)}`,
    actions: choices(AUDIT_ACTIONS, (action) => t(`operations.action.${action}`)),
    subjects: choices(AUDIT_SUBJECTS, (subject) => t(`operations.subject.${subject}`)),
  };
}

export default function AuditLog() {
  const { address, personError, entries, actions, subjects, ...links } = useLoaderData<typeof loader>();
  const { t, language } = useOperations();
  const any = { value: "", label: t("operations.audit.any") };
  const { fields } = address;
  return (
    <AdministrationPage section="audit">
      <PageHead title={t("administration.section.audit")} lead={t("operations.audit.lead")} />
      <LogFilter action={href("audit")} address={address}>
        <PersonField
          name="hvem"
          label={t("operations.audit.person")}
          value={fields.hvem}
          error={personError}
        />
        <SelectField
          name="handling"
          label={t("operations.audit.action")}
          options={[any, ...actions]}
          defaultValue={fields.handling}
        />
        <SelectField
          name="slags"
          label={t("operations.audit.subjectType")}
          options={[any, ...subjects]}
          defaultValue={fields.slags}
        />
        <TextField
          name="sag"
          label={t("operations.audit.subjectId")}
          defaultValue={fields.sag}
          spellCheck={false}
        />
        <TextField
          name="organisation"
          label={t("operations.audit.organisation")}
          defaultValue={fields.organisation}
          spellCheck={false}
        />
      </LogFilter>
      {entries.length === 0 ? (
        <EmptyState headingLevel={2} title={t("operations.audit.empty")}>
          {t("operations.audit.emptyHint")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <div className="rk-dense__head">
            <h2>{t("operations.audit.caption")}</h2>
            <a href={links.csvHref}>{t("operations.audit.csv")}</a>
          </div>
          <EntryTable entries={entries} />
          <p className="rk-muted">
            {t("operations.audit.referenceHint")}
            {links.olderHref !== null &&
              ` ${t("operations.audit.csvLimit", { number: formatNumber(LOG_FILE_ROWS, language) })}`}
          </p>
        </div>
      )}
      <LogPages
        olderHref={links.olderHref}
        olderLabel={t("operations.audit.older")}
        newestHref={links.newestHref}
      />
    </AdministrationPage>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["entries"][number];

function EntryTable({ entries }: { entries: readonly Row[] }) {
  const { t, language } = useOperations();
  const columns: Column<Row>[] = [
    {
      key: "at",
      label: t("operations.audit.columns.at"),
      cell: ({ at }) => formatColumnDateTime(at, language),
    },
    {
      key: "action",
      label: t("operations.audit.columns.action"),
      cell: ({ action }) => <ActionWords action={action} />,
    },
    {
      key: "actor",
      label: t("operations.audit.columns.actor"),
      cell: ({ actor, isRokade }) => (
        <span className="rk-name-cell">
          {isRokade ? t("operations.audit.nobody") : (actor ?? t("operations.audit.unknownPerson"))}
        </span>
      ),
    },
    {
      key: "subject",
      label: t("operations.audit.columns.subject"),
      cell: (entry) => (
        <span className="rk-subject-cell">
          <SubjectWords entry={entry} />
        </span>
      ),
    },
    {
      key: "details",
      label: t("operations.audit.columns.details"),
      cell: ({ details }) => details || "–",
    },
    {
      key: "request",
      label: t("operations.audit.columns.request"),
      cell: ({ requestId }) =>
        requestId === null ? "–" : <span className="rk-code rk-code--whole">{requestId}</span>,
    },
  ];
  return (
    <DataTable
      caption={t("operations.audit.caption")}
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      phone="stack"
      compact
    />
  );
}

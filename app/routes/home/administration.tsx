import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { type Column, DataTable } from "../../components/DataTable.tsx";
import { NavCards } from "../../components/NavCards.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge, type StatusTone } from "../../components/StatusBadge.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { type HealthFinding, type HealthStatus, needsSomebody } from "../../shared/health.ts";
import { healthValues } from "../../shared/health-words.ts";
import { ADMINISTRATION_SECTIONS, AdministrationPage } from "../administration-page.tsx";
import { healthOf } from "../health.server.ts";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { requireAdmin } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return {
    title: wordsOf(languageOf(args.request)).t("administration.title"),
    findings: await healthOf(args),
  };
}

const TONES: Readonly<Record<HealthStatus, StatusTone>> = {
  good: "good",
  attention: "partly",
  bad: "missing",
  unknown: "none",
};

/** What is put right on the page of jobs and messages. */
const IN_JOBS: readonly HealthFinding["code"][] = [
  "jobsFailed",
  "jobsLate",
  "outboxFailed",
  "outboxSlow",
  "searchBehind",
];

export default function Administration() {
  const { findings } = useLoaderData<typeof loader>();
  const { t } = useOperations();
  const count = findings.filter(needsSomebody).length;
  // What needs somebody stands first; the rest keeps its order.
  const ordered = [...findings.filter(needsSomebody), ...findings.filter((one) => !needsSomebody(one))];
  return (
    <AdministrationPage section="administration">
      <PageHead title={t("administration.title")} lead={t("operations.health.lead", { count })} />
      <Section title={t("operations.health.title")}>
        <HealthTable findings={ordered} />
      </Section>
      <Section title={t("operations.health.parts")}>
        <NavCards
          cards={ADMINISTRATION_SECTIONS.filter((id) => id !== "administration").map((id) => ({
            href: href(id),
            title: t(`administration.section.${id}`),
            text: t(`administration.about.${id}`),
          }))}
        />
      </Section>
    </AdministrationPage>
  );
}

function HealthTable({ findings }: { findings: readonly HealthFinding[] }) {
  const { t, language } = useOperations();
  const act = (code: string) => {
    const key = `operations.health.act.${code}` as "operations.health.act.backupOld";
    return t(key, { defaultValue: t("operations.health.nothingToDo") });
  };
  const columns: Column<HealthFinding>[] = [
    {
      key: "check",
      label: t("operations.health.columns.check"),
      cell: ({ check }) => t(`operations.health.check.${check}`),
    },
    {
      key: "status",
      label: t("operations.health.columns.status"),
      cell: ({ status }) => (
        <StatusBadge tone={TONES[status]}>{t(`operations.health.status.${status}`)}</StatusBadge>
      ),
    },
    {
      key: "says",
      label: t("operations.health.columns.says"),
      cell: ({ code, values }) => (
        <Breaking text={t(`operations.health.says.${code}`, healthValues(values, language))} />
      ),
    },
    {
      key: "act",
      label: t("operations.health.columns.act"),
      cell: ({ code }) =>
        IN_JOBS.includes(code) ? <a href={href("jobs")}>{act(code)}</a> : <Command text={act(code)} />,
    },
  ];
  return (
    <div className="rk-dense">
      <DataTable
        caption={t("operations.health.caption")}
        captionHidden
        columns={columns}
        rows={findings}
        rowKey={({ check }) => check}
        phone="stack"
        compact
      />
    </div>
  );
}

/** A name of several words with a line under each may go on to the next line there, and only there. */
function Breaking({ text }: { text: string }) {
  const parts = text.split(/(?<=_)/).map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** What is to be typed stays on its line, so that it can be read and copied as it is. */
function Command({ text }: { text: string }) {
  const [, before, command, after] = /^(.*?)(npm run [^.]+)(.*)$/.exec(text) ?? [];
  if (command === undefined) return text;
  return (
    <>
      {before}
      <span className="rk-command">{command}</span>
      {after}
    </>
  );
}

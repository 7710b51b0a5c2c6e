import { type Column, DataTable } from "../../components/DataTable.tsx";
import { StatusBadge, type StatusTone } from "../../components/StatusBadge.tsx";
import type { JobStanding } from "../../domain/jobs/index.server.ts";
import type { JobName } from "../../domain/jobs/labels.ts";
import { formatColumnDateTime } from "../../shared/format.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";

export type JobRow = {
  name: JobName;
  standing: JobStanding;
  lastRunAt: string | null;
  nextRunAt: string;
  result: string | null;
  error: string | null;
};

const TONES: Readonly<Record<JobStanding, StatusTone>> = {
  ok: "good",
  new: "none",
  running: "none",
  late: "partly",
  failed: "missing",
};

/** What the calendar starts: when it ran last and how it went, when it runs next, and the button that does not wait. */
export function ScheduleTable({ schedule }: { schedule: readonly JobRow[] }) {
  const { t, language } = useOperations();
  const moment = (at: string) => formatColumnDateTime(at, language);
  const columns: Column<JobRow>[] = [
    {
      key: "name",
      label: t("operations.jobs.columns.name"),
      cell: ({ name }) => t(`operations.jobs.name.${name}`),
    },
    {
      key: "state",
      label: t("operations.jobs.columns.state"),
      cell: ({ standing }) => (
        <StatusBadge tone={TONES[standing]}>{t(`operations.jobs.state.${standing}`)}</StatusBadge>
      ),
    },
    {
      key: "last",
      label: t("operations.jobs.columns.last"),
      cell: ({ lastRunAt }) => (lastRunAt === null ? "–" : moment(lastRunAt)),
    },
    {
      key: "result",
      label: t("operations.jobs.columns.result"),
      cell: (job) => (job.error === null && job.result === null ? "–" : <Outcome job={job} />),
    },
    { key: "next", label: t("operations.jobs.columns.next"), cell: ({ nextRunAt }) => moment(nextRunAt) },
    {
      key: "act",
      label: t("operations.jobs.columns.act"),
      cell: ({ name }) => (
        <form method="post">
          <FormToken />
          <input type="hidden" name="name" value={name} />
          <button className="button button-secondary rk-button--small" type="submit" name="act" value="run">
            {t("operations.jobs.run")}
            <span className="sr-only">: {t(`operations.jobs.name.${name}`)}</span>
          </button>
        </form>
      ),
    },
  ];
  return (
    <div className="rk-dense">
      <DataTable
        caption={t("operations.jobs.scheduleCaption")}
        captionHidden
        columns={columns}
        rows={schedule}
        rowKey={({ name }) => name}
        phone="stack"
        compact
      />
    </div>
  );
}

/** The error, or the job's own answer: how many it handled, or what it made. */
function Outcome({ job: { result, error } }: { job: JobRow }) {
  const { t } = useOperations();
  if (error !== null) return <code>{error}</code>;
  if (result === null) return <>–</>;
  if (result === "0") return <>{t("operations.jobs.result.nothing")}</>;
  const count = Number(result);
  if (Number.isInteger(count)) return <>{t("operations.jobs.result.count", { count })}</>;
  const [, published] = /^version (\d+) published$/.exec(result) ?? [];
  if (published) return <>{t("operations.jobs.result.published", { version: published })}</>;
  const [, same] = /^nothing changed since version (\d+)$/.exec(result) ?? [];
  if (same) return <>{t("operations.jobs.result.same", { version: same })}</>;
  return <span lang="en">{result}</span>;
}

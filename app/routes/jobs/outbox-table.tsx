import { type Column, DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { GIVE_UP_REASONS, GIVEN_UP } from "../../domain/jobs/labels.ts";
import { href } from "../../href.ts";
import { formatColumnDateTime } from "../../shared/format.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";

export type MessageRow = {
  id: string;
  kind: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  availableAt: string;
  /** When it was done or failed. */
  endedAt: string | null;
};

const KINDS = [
  "search.index",
  "search.index-many",
  "search.reindex",
  "organisation.changed",
  "competence.changed",
  "searches.tell",
] as const;

/** What a message is for, in words; one that has none shows its code. */
export function MessageKind({ kind }: { kind: string }) {
  const { t } = useOperations();
  const known = KINDS.find((one) => one === kind);
  return <>{known ? t(`operations.jobs.kind.${known}`) : kind}</>;
}

/** The kind of error and its code, or why it was given up. */
export function MessageError({ error }: { error: string | null }) {
  const { t } = useOperations();
  if (error === null) return <>{t("operations.jobs.noError")}</>;
  const reason = GIVE_UP_REASONS.find((one) => error === `${GIVEN_UP}${one}`);
  if (reason) return t("operations.jobs.givenUp", { reason: t(`operations.value.${reason}`) });
  return <code>{error}</code>;
}

export function OutboxTable({
  state,
  messages,
  most,
}: {
  state: "waiting" | "failed" | "done";
  messages: readonly MessageRow[];
  most: number;
}) {
  const { t, language } = useOperations();
  if (messages.length === 0) return <EmptyState title={t(`operations.jobs.empty.${state}`)} />;
  const moment = (at: string | null) => (at === null ? "–" : formatColumnDateTime(at, language));
  const columns: Column<MessageRow>[] = [
    {
      key: "kind",
      label: t("operations.jobs.message.kind"),
      cell: ({ id, kind }) => (
        <a href={href("jobs.message", { id })}>
          <MessageKind kind={kind} />
        </a>
      ),
    },
    {
      key: "created",
      label: t("operations.jobs.message.created"),
      cell: ({ createdAt }) => moment(createdAt),
    },
    {
      key: "attempts",
      label: t("operations.jobs.message.attempts"),
      numeric: true,
      cell: ({ attempts }) => attempts,
    },
    state === "waiting"
      ? {
          key: "next",
          label: t("operations.jobs.message.next"),
          cell: ({ availableAt }) => moment(availableAt),
        }
      : {
          key: "ended",
          label: t(`operations.jobs.message.${state}`),
          cell: ({ endedAt }) => moment(endedAt),
        },
    {
      key: "error",
      label: t("operations.jobs.message.error"),
      cell: ({ lastError }) => <MessageError error={lastError} />,
    },
    ...(state === "done" ? [] : [retryColumn(t)]),
  ];
  return (
    <div className="rk-dense">
      <DataTable
        caption={t(`operations.jobs.tab.${state}`)}
        captionHidden
        columns={columns}
        rows={messages}
        rowKey={({ id }) => id}
        phone="stack"
        compact
      />
      {messages.length === most && <p className="rk-muted">{t("operations.jobs.shown", { count: most })}</p>}
    </div>
  );
}

function retryColumn(t: ReturnType<typeof useOperations>["t"]): Column<MessageRow> {
  return {
    key: "act",
    label: t("operations.jobs.columns.act"),
    cell: ({ id }) => (
      <form method="post" action={href("jobs")}>
        <FormToken />
        <input type="hidden" name="id" value={id} />
        <button className="button button-secondary rk-button--small" type="submit" name="act" value="retry">
          {t("operations.jobs.retry")}
        </button>
      </form>
    ),
  };
}

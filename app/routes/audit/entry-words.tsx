import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from "../../domain/audit/labels.ts";
import { href } from "../../href.ts";
import { useOperations } from "../operations-words.ts";
import type { AuditRow } from "./audit-page.server.ts";

type Entry = Pick<AuditRow, "subjectType" | "subjectId" | "person" | "mayBeOpened">;

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((known) => known === value);

/** What was done; an entry older than the words for it shows its code. */
export function ActionWords({ action }: { action: string }) {
  const { t } = useOperations();
  const known = oneOf(AUDIT_ACTIONS, action);
  return <>{known ? t(`operations.action.${known}`) : action}</>;
}

/** The record: its kind, the person's name where it is one, its id, and the way to it where an administrator may open it. */
export function SubjectWords({ entry }: { entry: Entry }) {
  const { t } = useOperations();
  const { subjectType, subjectId, person, mayBeOpened } = entry;
  const known = oneOf(AUDIT_SUBJECTS, subjectType);
  const kind = known ? t(`operations.subject.${known}`) : subjectType;
  const address = mayBeOpened ? addressOf(subjectType, subjectId) : null;
  const name = person ?? <span className="rk-code">{subjectId}</span>;
  return (
    <>
      {kind}: {address === null ? name : <a href={address}>{name}</a>}
    </>
  );
}

/** Cases are their parties' own: an administrator does not open them, and no link pretends so. */
function addressOf(type: string, id: string): string | null {
  if (type === "opportunity") return href("opportunity", { id });
  if (type === "person") return href("user", { id });
  if (type === "organisation") return href("organisation", { id });
  if (type === "organisation_change") return href("change", { id });
  if (type === "workplace") return href("unit", { id });
  if (type === "job") return href("jobs");
  if (type === "outbox" && id !== "failed") return href("jobs.message", { id });
  return null;
}

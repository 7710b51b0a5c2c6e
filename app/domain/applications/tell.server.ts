import { href } from "../../href.ts";
import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { type NotificationKind, notify } from "../notifications/index.server.ts";
import type { ActingApplication } from "./queries.server.ts";

export type TellOptions = Pick<VerbContext, "clock" | "ids"> & {
  application: Pick<ActingApplication, "id" | "applicantId" | "leaderId"> & {
    opportunity: { id: string; hostId: string };
  };
  /** The application's version after the change: the same kind may be told again when it happens again. */
  version: number;
};

/** Who is told, of what kind; the words are in the locale files. */
export type Messages = Partial<Record<"applicant" | "leader" | "host", NotificationKind>>;

/** An application that was taken back is no longer the host's to read; the list of applicants is. */
const TAKEN_BACK: readonly string[] = ["application_withdrawn", "offer_declined"];

/** Tells the parties of an application what happened, each with the way to their own page of the case. */
export async function tell(
  tx: Tx,
  { application, version, clock, ids }: TellOptions,
  messages: Messages,
): Promise<void> {
  const { id, applicantId, leaderId, opportunity } = application;
  const parties = [
    { kind: messages.applicant, personId: applicantId, page: href("application", { id }) },
    { kind: messages.leader, personId: leaderId, page: href("leader.release", { id }) },
    {
      kind: messages.host,
      personId: opportunity.hostId,
      page: TAKEN_BACK.includes(messages.host ?? "")
        ? href("host.applicants", { id: opportunity.id })
        : href("host.applicant", { id }),
    },
  ];
  for (const { kind, personId, page } of parties) {
    if (kind === undefined || personId === null) continue;
    const eventKey = `application:${id}:${kind}:${version}`;
    await notify(tx, { id: ids.next(), at: clock.now(), personId, kind, eventKey, href: page });
  }
}

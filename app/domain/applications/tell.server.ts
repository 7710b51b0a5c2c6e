import { href } from "../../href.ts";
import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { type NotificationKind, notify } from "../notifications/index.server.ts";
import { type ActingApplication, findName } from "./queries.server.ts";

export type TellOptions = Pick<VerbContext, "clock" | "ids"> & {
  application: Pick<ActingApplication, "id" | "applicantId" | "leaderId" | "applicant"> & {
    opportunity: { id: string; hostId: string; title: string };
  };
  /** The application's version after the change: the same kind may be told again when it happens again. */
  version: number;
};

/** Who is told, of what kind; the words are in the locale files. */
export type Messages = Partial<Record<"applicant" | "leader" | "host", NotificationKind>>;

/** An application that was taken back is no longer the host's to read; the list of applicants is. */
const TAKEN_BACK: readonly string[] = ["application_withdrawn", "offer_declined"];

/**
 * Tells the parties of an application what happened, each with the way to their own page of the case. Named are the
 * opportunity and whom the message is about: for the applicant the leader, for the others the applicant.
 */
export async function tell(
  tx: Tx,
  { application, version, clock, ids }: TellOptions,
  messages: Messages,
): Promise<void> {
  const { id, applicantId, leaderId, opportunity } = application;
  const { title } = opportunity;
  const aboutApplicant = { title, person: application.applicant.name };
  const leaderName = leaderId === null ? null : await findName(tx, leaderId);
  const aboutLeader = { title, ...(leaderName !== null && { person: leaderName }) };
  const parties = [
    {
      kind: messages.applicant,
      personId: applicantId,
      params: aboutLeader,
      page: href("application", { id }),
    },
    {
      kind: messages.leader,
      personId: leaderId,
      params: aboutApplicant,
      page: href("leader.release", { id }),
    },
    {
      kind: messages.host,
      personId: opportunity.hostId,
      params: aboutApplicant,
      page: TAKEN_BACK.includes(messages.host ?? "")
        ? href("host.applicants", { id: opportunity.id })
        : href("host.applicant", { id }),
    },
  ];
  for (const { kind, personId, params, page } of parties) {
    if (kind === undefined || personId === null) continue;
    const eventKey = `application:${id}:${kind}:${version}`;
    await notify(tx, { id: ids.next(), at: clock.now(), personId, kind, eventKey, params, href: page });
  }
}

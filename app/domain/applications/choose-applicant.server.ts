import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { countSeatsTaken, findHosted } from "./queries.server.ts";
import { offerDueOn } from "./rules.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type Choice =
  | { choice: "shortlist" }
  | { choice: "offer" }
  /** The reason is read by the applicant. */
  | { choice: "decline"; reason: string };

export type ChooseOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  choice: Choice;
};
export type ChooseRefusal = "not_found" | "conflict" | "no_seats" | "offer_open" | "closed" | StepRefusal;

/** What the applicant is told of each choice. */
const TOLD = {
  shortlist: "application_shortlisted",
  offer: "application_offered",
  decline: "application_declined",
} as const;

/**
 * The host's choice about one applicant. Offers that are open and seats that are taken never exceed the seats of the
 * opportunity: they are counted in the transaction that makes the offer. An offer is taken back by declining, once
 * its last day has passed without an answer.
 */
export async function chooseApplicant(options: ChooseOptions): Promise<Result<Moved, ChooseRefusal>> {
  const { actor, id, version, choice, clock } = options;
  return once(options, async (tx) => {
    const application = await findHosted(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    const { opportunity } = application;
    const base = { ...options, application, actorId: actor.personId, role: "host" } as const;
    let moved: Result<Moved, StepRefusal | "conflict">;
    if (choice.choice === "shortlist") {
      moved = await moveApplication(tx, { ...base, act: "shortlist" });
    } else if (choice.choice === "offer") {
      if (opportunity.state !== "published" && opportunity.state !== "closed") return refused("closed");
      if ((await countSeatsTaken(tx, opportunity.id)) >= opportunity.seats) return refused("no_seats");
      moved = await moveApplication(tx, {
        ...base,
        act: "offer",
        change: { offerDueOn: offerDueOn(clock.today()) },
      });
    } else {
      const isOffered = application.state === "offered";
      if (isOffered && (application.offerDueOn ?? "") >= clock.today()) return refused("offer_open");
      moved = await moveApplication(tx, {
        ...base,
        act: isOffered ? "take_back_offer" : "decline",
        note: choice.reason,
        change: { declineReason: choice.reason },
      });
    }
    if (!moved.ok) return moved;
    await tell(
      tx,
      { ...options, application, version: moved.value.version },
      {
        applicant: TOLD[choice.choice],
        ...(application.release === "waiting" && choice.choice === "decline" && { leader: "release_lapsed" }),
      },
    );
    return ok(moved.value);
  });
}

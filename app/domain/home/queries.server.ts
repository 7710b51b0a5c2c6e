import type { ReadClient } from "../../ports/database.ts";

/** What waits for one person, counted where it stands. Every condition names the person. */
export async function countWaiting(read: ReadClient, personId: string) {
  const person = { equals: personId };
  const [releases, applicants, applications, nominations, anyNomination] = await Promise.all([
    read.application.count({ where: { leaderId: person, release: "waiting" } }),
    read.application.count({
      where: {
        opportunity: { hostId: person },
        state: { in: ["submitted", "shortlisted"] },
        release: { in: ["not_asked", "released"] },
      },
    }),
    read.application.count({
      where: {
        applicantId: person,
        OR: [
          { state: { in: ["offered", "returned"] } },
          { state: { in: ["submitted", "shortlisted", "accepted"] }, release: "other_period" },
        ],
      },
    }),
    read.nomination.count({ where: { nomineeId: person, state: "awaiting_nominee" } }),
    read.nomination.findFirst({ where: { nomineeId: person }, select: { id: true } }),
  ]);
  return { releases, applicants, applications, nominations, anyNominations: anyNomination !== null };
}

import { describe, expect, it } from "vitest";
import { nominateRefusal } from "../../../app/domain/programmes/policy.ts";
import { NOMINATION_STATES } from "../../../app/domain/programmes/states.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import { buildNominations } from "../../../seed/programmes/nominations.ts";

const worldOn = (today: string) => {
  const people = buildPeople({ today, seed: "rokade" });
  const opportunities = demoOpportunities(people, today);
  return { today, people, opportunities, nominations: buildNominations({ people, opportunities, today }) };
};

describe("the nominations of the demo world", () => {
  it.each(["2026-11-21", "2027-01-01", "2028-02-29"])(
    "are there in every state on %s, and could each be made",
    (today) => {
      const { people, opportunities, nominations } = worldOn(today);
      expect(new Set(nominations.map(({ row }) => row.state))).toEqual(new Set(NOMINATION_STATES));
      for (const { row } of nominations) {
        const programme = opportunities.find((opportunity) => opportunity.row.id === row.opportunityId)?.row;
        const staffIds = people.filter(({ managerId }) => managerId === row.nominatorId).map(({ id }) => id);
        const nominator = { personId: row.nominatorId, leads: true };
        expect(
          programme && nominateRefusal(nominator, row.nomineeId, programme, { staffIds, today }),
          row.id,
        ).toBeNull();
        if (row.state === "awaiting_nominee") expect(row.answerDueOn >= today, row.id).toBe(true);
      }
    },
  );

  it("give the leader one that waits and one that is accepted, and the employee one to answer", () => {
    const rows = worldOn("2026-11-21").nominations.map(({ row }) => row);
    const made = rows.filter(({ nominatorId }) => nominatorId === "person-leder").map(({ state }) => state);
    expect(made).toContain("awaiting_nominee");
    expect(made).toContain("nominee_accepted");
    expect(rows.filter(({ nomineeId }) => nomineeId === "person-medarbejder")).toMatchObject([
      { state: "awaiting_nominee" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { KINDS } from "../../../app/domain/catalogue/labels.ts";
import { ROLES } from "../../../app/domain/people/labels.ts";
import { detailsInWords } from "../../../app/routes/audit/detail-words.server.ts";

describe("what an entry of the audit says besides", () => {
  it("is said in the reader's words, with days as days", () => {
    const tool = [
      { name: "outcome", value: "changed" },
      { name: "privacy", value: "anonymous" },
      { name: "courses", value: "6" },
    ];
    expect(detailsInWords(tool, "da")).toBe("udfald: rettet, personoplysninger: uden navne, kurser: 6");
    expect(detailsInWords(tool, "en")).toBe("outcome: changed, personal data: without names, courses: 6");
    expect(detailsInWords([{ name: "asOf", value: "2026-11-23" }], "da")).toBe(
      "opgjort: 23.\u00a0november 2026",
    );
    expect(detailsInWords([{ name: "fields", value: "purpose,startsOn" }], "da")).toBe(
      "felter: formål + første dag",
    );
    expect(detailsInWords([{ name: "kind", value: "search.index" }], "da")).toBe(
      "slags: Opdatér søgningen efter et opslag",
    );
  });

  it.each([
    ["kind", KINDS],
    ["role", ROLES],
    ["part", ["held", "wanted", "preferences"]],
    ["activity", ["Initialized", "Started", "InProgress", "Submitted", "Completed"]],
    ["grading", ["NotReady", "Pending", "PendingManual", "FullyGraded", "Failed"]],
  ] as const)("has a word for each %s", (name, values) => {
    for (const value of values) expect(detailsInWords([{ name, value }], "da")).not.toMatch(`: ${value}`);
  });

  it("stands as it is where there is no word for it", () => {
    expect(detailsInWords([{ name: "tool", value: "tool-campus-sandbox" }], "da")).toBe(
      "kursussystem: tool-campus-sandbox",
    );
    expect(detailsInWords([{ name: "new", value: "{{count}} $t(x)" }], "en")).toBe("new: {{count}} $t(x)");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { testApp } from "../../setup/app.ts";
import { changesIn } from "../../setup/changes.ts";
import { textOf } from "../../setup/html.ts";
import { type FoundForm, findForms } from "./find-forms.ts";
import { knownForms, ofTheBrowser } from "./known-forms.ts";
import { readyForm } from "./ready-form.ts";

/** Sent on to the next page, or shown it at once. */
const DONE = [200, 303];

/** Columns of our tables (ASVS 5.0, 15.3.3) and names that have poisoned prototypes (15.3.6). */
const NOT_ASKED_FOR = [
  ["id", "chosen-by-the-sender"],
  ["personId", "person-hr"],
  ["actorId", "person-hr"],
  ["applicantId", "person-hr"],
  ["hostId", "person-hr"],
  ["leaderId", "person-hr"],
  ["organisationId", "org-none"],
  ["state", "completed"],
  ["release", "released"],
  ["visibility", "secret"],
  ["version", "99"],
  ["createdAt", "1999-01-01"],
  ["roles[]", "council"],
  ["__proto__", "polluted"],
  ["__proto__[]", "polluted"],
  ["__proto__[polluted]", "yes"],
  ["__proto__.polluted", "yes"],
  ["constructor", "polluted"],
  ["constructor[prototype][polluted]", "yes"],
  ["constructor.prototype.polluted", "yes"],
  ["toString", "polluted"],
  ["hasOwnProperty", "polluted"],
  ["then", "polluted"],
] as const;

let forms: Map<string, FoundForm>;

beforeAll(async () => {
  const app = await testApp();
  forms = await findForms(app);
  await app.close();
});

describe("every form that a page shows", () => {
  it("is known, and every known form is shown", () => {
    const expected = [...Object.keys(knownForms), ...ofTheBrowser].sort();
    expect([...forms.keys()].sort()).toEqual(expected);
  });

  for (const [kind, { does }] of Object.entries(knownForms))
    it(`counts once, however often it is sent, and takes no field it did not ask for: ${kind}`, async () => {
      const worlds = await Promise.all([1, 2, 3].map(() => readyForm(forms, kind)));
      const [once, often, stuffed] = worlds;
      if (!once || !often || !stuffed) throw new Error("Three worlds are needed");
      try {
        const alone = await once.send();
        expect(DONE, textOf(alone.text)).toContain(alone.status);
        const changes = changesIn(once.app);
        // The sender has signed in.
        if (does === null)
          expect(changes.filter((line) => !line.includes('"action":"session.open"'))).toEqual([]);
        else
          expect(changes.filter((line) => line.startsWith("+ AuditEntry ")).join("\n")).toContain(
            `"action":"${does}"`,
          );

        const sent = await Promise.all(Array.from({ length: 5 }, () => often.send()));
        sent.push(await often.send());
        expect(sent.map(({ status }) => status)).toEqual(sent.map(() => alone.status));
        expect(changesIn(often.app)).toEqual(changes);

        expect((await stuffed.send(NOT_ASKED_FOR)).status).toBe(alone.status);
        expect(changesIn(stuffed.app)).toEqual(changes);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      } finally {
        for (const { app } of worlds) await app.close();
      }
    });
});

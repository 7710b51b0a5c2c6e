import { beforeAll, describe, expect, it } from "vitest";
import type { Rokade } from "../../../app/composition.server.ts";
import type { Tx } from "../../../app/ports/database.ts";
import { testApp } from "../../setup/app.ts";
import { changesIn } from "../../setup/changes.ts";
import { textOf } from "../../setup/html.ts";
import { type FoundForm, findForms } from "./find-forms.ts";
import { knownForms } from "./known-forms.ts";
import { readyForm } from "./ready-form.ts";

const MOST_CALLS = 100;
let forms: Map<string, FoundForm>;

beforeAll(async () => {
  const app = await testApp();
  forms = await findForms(app);
  await app.close();
});

/** Rokade on a database whose N-th call inside a transaction fails, as on a full disk; 0: none does. */
function failing() {
  const fault = { at: 0, calls: 0 };
  const count = () => {
    fault.calls += 1;
    if (fault.calls === fault.at) throw new Error("disk I/O error");
  };
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "function")
          return (...given: unknown[]) => {
            count();
            return Reflect.apply(value, target, given);
          };
        return typeof value === "object" && value !== null ? counting(value) : value;
      },
    });
  const change = (rokade: Rokade): Rokade => ({
    ...rokade,
    db: { ...rokade.db, write: (verb) => rokade.db.write((tx: Tx) => verb(counting(tx))) },
  });
  return { fault, change };
}

describe("a form whose writing fails half-way", () => {
  const writing = Object.entries(knownForms).filter(([, { does }]) => does !== null);
  for (const [kind, { does }] of writing)
    it(`leaves nothing behind, whichever call fails, and works when sent again: ${kind}`, async () => {
      const { fault, change } = failing();
      const { app, send } = await readyForm(forms, kind, { change });
      try {
        const before = changesIn(app);
        const failed: number[] = [];
        for (let at = 1; at <= MOST_CALLS; at += 1) {
          Object.assign(fault, { at, calls: 0 });
          const { status, text } = await send();
          if (fault.calls < at) break;
          failed.push(at);
          expect(status, `call ${at}: ${textOf(text).slice(0, 200)}`).toBe(500);
          expect(changesIn(app), `call ${at}`).toEqual(before);
        }
        // The last one failed nowhere: it was the form sent again, and it has its effect.
        expect(failed.length).toBeGreaterThan(1);
        expect(changesIn(app).join("\n")).toContain(`"action":"${does}"`);
      } finally {
        await app.close();
      }
    });
});

import type { TestApp, TestAppOptions } from "../../setup/app.ts";
import { testApp } from "../../setup/app.ts";
import { filledIn } from "./fields.ts";
import { type FoundForm, serveAgain, visitorAs } from "./find-forms.ts";
import { knownForms } from "./known-forms.ts";

export type Sent = { status: number; location: string | null; text: string };
export type ReadyForm = {
  app: TestApp;
  /** Sends the form as it is filled in, each time with the same token, as a second click or the back button does. */
  send(more?: readonly (readonly [string, string])[]): Promise<Sent>;
};

/** A form filled in and not yet sent, in a world of its own. */
export async function readyForm(
  forms: ReadonlyMap<string, FoundForm>,
  kind: string,
  options: TestAppOptions = {},
): Promise<ReadyForm> {
  const app = await testApp({}, options);
  const form = formOf(forms, kind);
  const visitor = await visitorAs(app, form.look.personId);
  const { fill, after } = knownForms[kind] ?? {};
  const fieldsOf = async (found: FoundForm, answers: typeof fill) =>
    filledIn(await serveAgain(visitor, found), found.button, answers);
  if (after !== undefined) {
    const earlier = formOf(forms, after);
    await visitor.post(earlier.target, await fieldsOf(earlier, knownForms[after]?.fill));
  }
  const fields = await fieldsOf(form, fill);
  return {
    app,
    async send(more = []) {
      const response = await visitor.post(form.target, [...fields, ...more]);
      return {
        status: response.status,
        location: response.headers.get("location"),
        text: await response.text(),
      };
    },
  };
}

function formOf(forms: ReadonlyMap<string, FoundForm>, kind: string): FoundForm {
  const form = forms.get(kind);
  if (!form) throw new Error(`No page shows a form of the kind ${kind}`);
  return form;
}

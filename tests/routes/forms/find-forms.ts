import { openSession } from "../../../app/domain/people/index.server.ts";
import { sessionCookie } from "../../../app/routes/session.server.ts";
import { routeOf } from "../../../server/route-of.ts";
import { type Look, looksOf } from "../../setup/access/looks.ts";
import { pageRoutes } from "../../setup/access/tour.ts";
import type { TestApp } from "../../setup/app.ts";
import { formsOf, type PageForm } from "../../setup/html.ts";
import type { Visitor } from "../../setup/visitor.ts";
import type { Button } from "./fields.ts";
import { ofTheBrowser } from "./known-forms.ts";

/** A form of a page: where it stands, for whom, and which of its buttons is meant. */
export type FoundForm = { kind: string; look: Look; target: string; button: Button | undefined };

/** Anybody's window: personas or others. */
export async function visitorAs({ rokade, visitor }: TestApp, personId: string | null): Promise<Visitor> {
  const person = visitor();
  if (personId === null) return person;
  const secret = await openSession({ ...rokade, personId });
  const [, name = "", value = ""] =
    /^([^=]+)=([^;]*)/.exec(await sessionCookie(rokade).serialize(secret)) ?? [];
  person.cookies.set(name, value);
  return person;
}

/** Goes through every page in each of its looks, and finds each kind of form with each of its buttons once. */
export async function findForms(app: TestApp): Promise<Map<string, FoundForm>> {
  const found = new Map<string, FoundForm>();
  for (const look of await looksOf(app.rokade.db.read, pageRoutes(app.build))) {
    const visitor = await visitorAs(app, look.personId);
    const page = await visitor.get(look.path);
    for (const form of formsOf(await page.text()))
      for (const button of form.buttons.length > 0 ? form.buttons : [undefined]) {
        const target = form.action ?? look.path;
        const kind = kindOf(target, button);
        if (form.method === "post" && !found.has(kind)) found.set(kind, { kind, look, target, button });
      }
  }
  return found;
}

function kindOf(target: string, button: Button | undefined): string {
  const id = routeOf(target.split("?")[0] ?? "")?.id ?? "no route";
  return button && button.name !== "" && !ofTheBrowser.includes(id)
    ? `${id} ${button.name}=${button.value}`
    : id;
}

/** The same form as it is served now, in another world or at another time. */
export async function serveAgain(visitor: Visitor, { look, target, kind }: FoundForm): Promise<PageForm> {
  const form = (await visitor.forms(look.path)).find(
    (form) =>
      form.method === "post" &&
      (form.action ?? look.path) === target &&
      (form.buttons.length === 0 || form.buttons.some((button) => kindOf(target, button) === kind)),
  );
  if (!form) throw new Error(`${look.path} has no form of the kind ${kind} any more`);
  return form;
}

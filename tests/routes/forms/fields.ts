import type { PageForm } from "../../setup/html.ts";
import { sentBy } from "../../setup/html.ts";

export type Fields = Readonly<Record<string, string | readonly string[]>>;
export type Button = PageForm["buttons"][number];

/** What a browser sends when a person fills in the form and presses the button. A question left open gets its first answer. */
export function filledIn(form: PageForm, button: Button | undefined, fill: Fields = {}): [string, string][] {
  const kept = sentBy(form).filter(([name]) => !(name in fill));
  const given = Object.entries(fill).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const answered = new Set([...kept, ...given].map(([name]) => name));
  const firstAnswers = new Map<string, string>();
  for (const { name, value, type } of form.fields)
    if (type === "radio" && !answered.has(name) && !firstAnswers.has(name)) firstAnswers.set(name, value);
  const pressed: [string, string][] = button && button.name !== "" ? [[button.name, button.value]] : [];
  return [...kept, ...given, ...firstAnswers, ...pressed];
}

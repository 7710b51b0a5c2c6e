/**
 * Reads pages as React writes them: attributes in double quotes with `"`, `<` and `>` escaped, tags closed. Not for
 * HTML of other makers.
 */

export type FormField = { name: string; value: string; type: string; chosen: boolean };
export type PageForm = {
  method: "get" | "post";
  /** As it stands; null when the form posts to its own page. */
  action: string | null;
  /** Every field in order, with options and boxes that are not chosen. */
  fields: readonly FormField[];
  buttons: readonly { name: string; value: string; text: string; formAction: string | null }[];
};

export type Tag = { name: string; attributes: ReadonlyMap<string, string> };

/** Every opening tag of a page, in order; what stands inside scripts is no tag. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1").replace(/<!--.*?-->/gs, "");
  return [...markup.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = "", attributes = ""]) => ({
      name: name.toLowerCase(),
      attributes: readAttributes(attributes),
    }),
  );
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      decode(value),
    ]),
  );
}

/** The forms of a page. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].map(([form]) => readForm(form));
}

function readForm(html: string): PageForm {
  const [form] = tagsOf(html);
  const get = (tag: Tag | undefined, name: string) => tag?.attributes.get(name);
  const fields: FormField[] = [];
  const buttons: PageForm["buttons"][number][] = [];
  const parts = html.matchAll(
    /<input\b[^>]*>|<textarea\b[^>]*>.*?<\/textarea>|<select\b[^>]*>.*?<\/select>|<button\b[^>]*>.*?<\/button>/gs,
  );
  for (const [part] of parts) {
    const [tag, ...inside] = tagsOf(part);
    const name = get(tag, "name") ?? "";
    if (tag === undefined || tag.attributes.has("disabled")) continue;
    if (tag.name === "button") {
      buttons.push({
        name,
        value: get(tag, "value") ?? "",
        text: textOf(part),
        formAction: get(tag, "formaction") ?? null,
      });
    } else if (tag.name === "textarea") {
      fields.push({ name, value: textOf(part), type: "textarea", chosen: true });
    } else if (tag.name === "select") {
      const options = inside.filter((option) => option.name === "option");
      const selected = options.find((option) => option.attributes.has("selected")) ?? options[0];
      for (const option of options)
        fields.push({ name, value: get(option, "value") ?? "", type: "option", chosen: option === selected });
    } else {
      const type = get(tag, "type") ?? "text";
      const chosen = (type !== "radio" && type !== "checkbox") || tag.attributes.has("checked");
      fields.push({ name, value: get(tag, "value") ?? (type === "checkbox" ? "on" : ""), type, chosen });
    }
  }
  return {
    method: get(form, "method")?.toLowerCase() === "post" ? "post" : "get",
    action: get(form, "action") ?? null,
    fields: fields.filter((field) => field.name !== ""),
    buttons,
  };
}

/** What a browser would send of the form as served, without a button. */
export function sentBy(form: PageForm): [string, string][] {
  return form.fields.filter((field) => field.chosen).map(({ name, value }) => [name, value]);
}

/** The words of a piece of markup, as read aloud. */
export function textOf(html: string): string {
  return decode(
    html
      .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, " ")
      .replace(/<!--.*?-->/gs, "")
      .replace(/<[^>]+>/g, " "),
  )
    .replace(/\s+/g, " ")
    .trim();
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

import { expect } from "vitest";
import { formsOf, sentBy } from "../../setup/html.ts";
import type { Visitor } from "../../setup/visitor.ts";
import type { Stage } from "./stage.ts";

/** A colleague takes a course from start to result, by the same requests as a browser without script makes. */
export async function takeCourse(colleague: Visitor, { campusUrl }: Stage, opportunityId: string) {
  const start = `/min-laering/${opportunityId}/start`;
  const opened = await colleague.post(start, await colleague.form(`/muligheder/${opportunityId}`, start));
  const login = await sendForm(colleague, await opened.text());
  const asked = await colleague.get(login.headers.get("location") ?? "");
  const launched = await sendForm(colleague, await asked.text());
  expect(launched.status).toBe(303);
  const course = new URL(launched.headers.get("location") ?? "", campusUrl);
  const finished = await colleague.post(
    `${course.href}/afslutning`,
    { svar1: "0", svar2: "0", svar3: "0" },
    { Origin: campusUrl },
  );
  expect(finished.status).toBe(303);
}

/** Sends the form of a page that leads to the other site. */
function sendForm(visitor: Visitor, html: string): Promise<Response> {
  const form = formsOf(html).find(({ action }) => action?.startsWith("http"));
  if (!form?.action) throw new Error(`No form leads to another site:\n${html}`);
  return visitor.post(form.action, sentBy(form), { "Sec-Fetch-Site": "same-site" });
}

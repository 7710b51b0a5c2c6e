import type { Course } from "../courses/course.ts";
import { html } from "../http/html.ts";
import type { Page } from "./layout.ts";

/** Pages for those who came another way than through a launch. */

export function frontPage(courses: readonly Course[]): Page {
  const rows = courses.map((course) => html`<li>${course.title} (${course.minutes} minutter)</li>`);
  const body = html`<h1>Kurser i øvelsesudgaven</h1>
<p>Du åbner et kursus fra din læringsportal. Så ved Campus, hvem du er, og kan sende dit resultat tilbage.</p>
<ul>${rows}</ul>`;
  return { title: "Kurser", body };
}

export const openFromPortal: Page = {
  title: "Åbn kurset fra din læringsportal",
  body: html`<h1>Åbn kurset fra din læringsportal</h1>
<p>Campus kender dig ikke i denne browser. Gå til din læringsportal, og åbn kurset derfra.</p>`,
  status: 403,
};

export const notFound: Page = {
  title: "Siden findes ikke",
  body: html`<h1>Siden findes ikke</h1><p>Adressen er måske skrevet forkert. <a href="/">Se kurserne</a>.</p>`,
  status: 404,
};

/** `code` is the stable code of the refusal; it says nothing of the person. */
export function launchRefused(code: string): Page {
  return {
    title: "Kurset kunne ikke åbnes",
    body: html`<h1>Kurset kunne ikke åbnes</h1>
<p>Gå tilbage til din læringsportal, og åbn kurset igen. Brug samme browser hele vejen.</p>
<p>Hjælper det ikke, så fortæl dem, der hjælper dig, at koden er <strong>${code}</strong>.</p>`,
    status: 400,
  };
}

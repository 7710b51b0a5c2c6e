import type { Course } from "../courses/course.ts";
import { html } from "../http/html.ts";
import { nextPage } from "../progress.ts";
import type { Attempt } from "../store/state.ts";
import type { Page } from "./layout.ts";

/** The course's first page: what it is, how far one has come, and one button on. */
export function courseStart(course: Course, attempt: Attempt): Page {
  const address = `/kursus/${course.slug}`;
  const next = nextPage(attempt, course);
  const rows = course.pages.map((page, index) => {
    const seen = attempt.openedPages.includes(index + 1);
    const mark = seen ? html` <span class="mark">(læst)</span>` : null;
    return html`<li><a href="${address}/side/${index + 1}">${page.title}</a>${mark}</li>`;
  });
  const body = html`<h1>${course.title}</h1>
<p>${course.intro}</p>
<p>Det tager cirka ${course.minutes} minutter. Du kan holde pause og komme tilbage.</p>
<h2>Indhold</h2>
<ol class="pages">${rows}<li><a href="${address}/afslutning">${course.ending.title}</a></li></ol>
<div class="actions"><a class="button" href="${address}/${target(attempt, next)}">${goOn(attempt, next)}</a>
${attempt.finish ? html`<a href="${address}/faerdig">Se dit resultat</a>` : null}</div>`;
  return { title: course.title, body };
}

function goOn(attempt: Attempt, next: number | null): string {
  if (attempt.finish) return "Tag kurset igen";
  if (next === null) return "Gå til afslutningen";
  return attempt.openedPages.length === 0 ? "Begynd kurset" : "Fortsæt kurset";
}

function target(attempt: Attempt, next: number | null): string {
  if (attempt.finish) return "side/1";
  return next === null ? "afslutning" : `side/${next}`;
}

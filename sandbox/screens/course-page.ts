import type { Block, Course, CoursePage } from "../courses/course.ts";
import { type Html, html } from "../http/html.ts";
import type { Page } from "./layout.ts";

/** One page to read; `number` counts from 1. */
export function coursePage(course: Course, page: CoursePage, number: number): Page {
  const address = `/kursus/${course.slug}`;
  const last = number === course.pages.length;
  const back = number === 1 ? address : `${address}/side/${number - 1}`;
  const on = last ? `${address}/afslutning` : `${address}/side/${number + 1}`;
  const body = html`<p class="step">${course.title} · side ${number} af ${course.pages.length}</p>
<h1>${page.title}</h1>
${page.blocks.map(block)}
<div class="actions"><a class="button" href="${on}">${last ? "Gå til afslutningen" : "Næste side"}</a>
<a href="${back}">Tilbage</a></div>`;
  return { title: `${page.title} (${number} af ${course.pages.length})`, body };
}

function block(content: Block): Html {
  if (content.kind === "text") return html`<p>${content.text}</p>`;
  if (content.kind === "list") return html`<ul>${content.items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<div class="example"><h2>${content.title}</h2><p>${content.text}</p></div>`;
}

import type { Course, Quiz } from "../courses/course.ts";
import { type Html, html } from "../http/html.ts";
import type { Attempt, Finish } from "../store/state.ts";
import type { Page } from "./layout.ts";

const inDanish = new Intl.DateTimeFormat("da-DK", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Copenhagen",
});

export function finishedPage(course: Course, attempt: Attempt, finish: Finish): Page {
  const portal = attempt.platformName ?? "din læringsportal";
  const { ending } = course;
  const back = attempt.returnUrl
    ? html`<a class="button" href="${attempt.returnUrl}">Tilbage til ${portal}</a>`
    : html`<p>Du kan lukke siden nu.</p>`;
  const again = attempt.lineItemUrl
    ? html`<form method="post" action="/kursus/${course.slug}/send-igen"><button class="button quiet" type="submit">Send resultatet igen</button></form>`
    : null;
  const body = html`<p class="step">${course.title}</p>
<h1>Du er færdig</h1>
${ending.kind === "quiz" ? html`<p>Du svarede rigtigt på ${finish.points.given} af ${finish.points.maximum} spørgsmål.</p>` : html`<p>Tak, fordi du tog dig tid til at tænke dig om.</p>`}
${delivery(attempt, finish, portal)}
<div class="actions">${back}${again}</div>
${ending.kind === "quiz" ? answers(ending, finish) : null}
<p><a href="/kursus/${course.slug}">Se kursets indhold</a></p>`;
  return { title: "Du er færdig", body };
}

function delivery(attempt: Attempt, finish: Finish, portal: string): Html {
  if (!attempt.lineItemUrl)
    return html`<p class="status">Dette kursus sender ikke resultater til ${portal}.</p>`;
  if (!finish.acknowledgedAt) {
    return html`<p class="status">Resultatet er ikke nået frem til ${portal} endnu. Campus prøver igen af sig selv.</p>`;
  }
  const times = finish.acknowledgements > 1 ? ` Det er sendt ${finish.acknowledgements} gange.` : "";
  return html`<p class="status good">Resultatet er nået frem til ${portal}. Senest ${inDanish.format(finish.acknowledgedAt)}.${times}</p>`;
}

function answers(quiz: Quiz, finish: Finish): Html {
  const rows = quiz.questions.map((question, index) => {
    const right = finish.answers[index] === question.right;
    return html`<li><p>${question.text}<br><strong>${right ? "Rigtigt svaret." : "Ikke rigtigt."}</strong>
Det rigtige svar er: »${question.options[question.right] ?? ""}« ${question.because}</p></li>`;
  });
  return html`<h2>Dine svar</h2><ol>${rows}</ol>`;
}

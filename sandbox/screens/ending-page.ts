import type { Course, Quiz, Reflection } from "../courses/course.ts";
import { type Html, html } from "../http/html.ts";
import type { Page } from "./layout.ts";

/** What has been filled in, by field name, and which fields lack an answer. */
export type Filled = { values: Readonly<Record<string, string>>; missing: readonly string[] };

export const nothingFilled: Filled = { values: {}, missing: [] };

/** The names of the ending's fields, in order. */
export function fieldNames(ending: Quiz | Reflection): readonly string[] {
  const count = ending.kind === "quiz" ? ending.questions.length : ending.prompts.length;
  return Array.from({ length: count }, (_, index) => `svar${index + 1}`);
}

export function endingPage(course: Course, filled: Filled): Page {
  const { ending } = course;
  const faulty = filled.missing.length > 0;
  const fields = ending.kind === "quiz" ? quizFields(ending, filled) : reflectionFields(ending, filled);
  const body = html`${faulty ? summary(ending, filled) : null}<p class="step">${course.title} · afslutning</p>
<h1>${ending.title}</h1>
${ending.kind === "reflection" ? html`<p>Skriv til dig selv. Campus gemmer ikke det, du skriver, og ingen andre ser det.</p>` : null}
<form method="post" action="/kursus/${course.slug}/afslutning">
${fields}
<div class="actions"><button class="button" type="submit">Afslut kurset</button>
<a href="/kursus/${course.slug}/side/${course.pages.length}">Tilbage</a></div>
</form>`;
  return { title: `${faulty ? "Fejl: " : ""}${ending.title}`, body, status: faulty ? 400 : 200 };
}

const wanted = (ending: Quiz | Reflection) =>
  ending.kind === "quiz" ? "Vælg et svar." : "Skriv lidt i feltet.";

/** The same words as at the field, and a link to it. */
function summary(ending: Quiz | Reflection, { missing }: Filled): Html {
  const rows = fieldNames(ending).flatMap((name, index) => {
    if (!missing.includes(name)) return [];
    const target = ending.kind === "quiz" ? `${name}-0` : name;
    return [html`<li><a href="#${target}">Spørgsmål ${index + 1}: ${wanted(ending)}</a></li>`];
  });
  return html`<div class="summary" role="alert" aria-labelledby="mangler"><h2 id="mangler">Du mangler at svare</h2><ul>${rows}</ul></div>`;
}

function errorAt(ending: Quiz | Reflection, name: string, { missing }: Filled): Html | null {
  if (!missing.includes(name)) return null;
  return html`<p class="error" id="${name}-fejl">Fejl: ${wanted(ending)}</p>`;
}

function quizFields(quiz: Quiz, filled: Filled): readonly Html[] {
  return quiz.questions.map((question, index) => {
    const name = `svar${index + 1}`;
    const options = question.options.map((option, at) => {
      const checked = filled.values[name] === String(at) ? html` checked` : null;
      return html`<div class="option"><input type="radio" id="${name}-${at}" name="${name}" value="${at}"${checked}>
<label for="${name}-${at}">${option}</label></div>`;
    });
    return html`<fieldset${describedBy(name, filled)}><legend>${index + 1}. ${question.text}</legend>
${errorAt(quiz, name, filled)}${options}</fieldset>`;
  });
}

function reflectionFields(reflection: Reflection, filled: Filled): readonly Html[] {
  return reflection.prompts.map((prompt, index) => {
    const name = `svar${index + 1}`;
    return html`<label class="label" for="${name}">${index + 1}. ${prompt}</label>
${errorAt(reflection, name, filled)}<p><textarea id="${name}" name="${name}" maxlength="4000"${describedBy(name, filled)}>${filled.values[name] ?? ""}</textarea></p>`;
  });
}

function describedBy(name: string, { missing }: Filled): Html | null {
  return missing.includes(name) ? html` aria-describedby="${name}-fejl"` : null;
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { kindWords } from "../../components/opportunity-words.ts";
import { type Posting, weeksBetween } from "../../domain/catalogue/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatFullDate } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { factTexts } from "./fact-texts.server.ts";
import { postingChoices } from "./posting-choices.server.ts";

/** A posting as applicants would read it, in the reader's language; nothing of it is saved. */
export async function postingPreview({ request, context }: ActionFunctionArgs, posting: Posting) {
  const language = languageOf(request);
  const { t } = wordsOf(language);
  const { places, groups } = await postingChoices(context.rokade.db.read, language);
  const { title, summary, purpose, tasks, learning, requirements, terms, deadline } = posting;
  const place = places.find(({ code }) => code === posting.municipalityCode)?.name ?? null;
  const weeks = weeksBetween(posting.startsOn, posting.endsOn);
  return {
    kind: kindWords(posting.kind, t).label,
    ...{ title, summary },
    facts: factTexts({ ...posting, weeks, place, hours: null }, { t, language }),
    deadline:
      deadline === null ? null : t("catalogue.deadline.apply", { date: formatFullDate(deadline, language) }),
    texts: { purpose, tasks, learning, requirements, terms },
    competences: groups.flatMap((group) =>
      group.competences.filter(({ id }) => posting.competences.includes(id)).map((one) => one[language]),
    ),
  };
}

export type Preview = Awaited<ReturnType<typeof postingPreview>>;

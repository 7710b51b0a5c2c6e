import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cardText, NO_MATCH } from "../../components/card-text.server.ts";
import type { InLanguage } from "../../components/opportunity-words.ts";
import { myCases } from "../../domain/applications/index.server.ts";
import { KIND_GROUPS } from "../../domain/catalogue/labels.ts";
import { readTodos } from "../../domain/home/index.server.ts";
import { type MyCourse, myLearning } from "../../domain/learning/index.server.ts";
import { bestFor, NO_CRITERIA, searchOpportunities } from "../../domain/matching/index.server.ts";
import { type Message, messagesOf } from "../../domain/notifications/index.server.ts";
import { findProfile } from "../../domain/people/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { danishTime, daysUntil } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { currentActor } from "../session.server.ts";
import { foundBy } from "./found-by.server.ts";
import { SignedIn } from "./signed-in.tsx";
import { SignedOut } from "./signed-out.tsx";

const NEWEST = 3;
const BEST = 3;
const NEWS = 5;
const COURSES = 3;
/** What nobody opened is news for so long. */
const NEW_DAYS = 7;
/** So many more are asked for, since what one has applied for already is left out. */
const ASKED_MORE = 10;

export async function loader(args: LoaderFunctionArgs) {
  const { rokade } = args.context;
  const actor = await currentActor(args);
  const today = rokade.clock.today();
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  const words = { t, language, today };
  const title = t("shell.menu.home");
  if (!actor) {
    const answer = await searchOpportunities({
      ...rokade,
      actor: null,
      criteria: NO_CRITERIA,
      order: "newest",
      page: 1,
      perPage: NEWEST,
    });
    return { title, view: "signedOut" as const, ...summaryOf(answer, words) };
  }
  const [todos, cases, fits, learning, profile, messages] = await Promise.all([
    readTodos({ ...rokade, actor }),
    myCases(rokade.db.read, actor),
    bestFor({ ...rokade, actor, count: BEST + ASKED_MORE }),
    myLearning({ ...rokade, actor }),
    findProfile(rokade.db.read, actor.personId),
    messagesOf(rokade.db.read, actor.personId, NEWS),
  ]);
  const found = await foundBy(rokade, actor, messages);
  const applied = new Set(cases.map((line) => line.opportunity.id));
  return {
    title,
    view: "signedIn" as const,
    today,
    name: actor.name.split(" ")[0] ?? actor.name,
    todos,
    best: fits
      .filter(({ opportunity }) => !applied.has(opportunity.id))
      .slice(0, BEST)
      .map((one) => cardText(one.opportunity, { ...one, dismissed: false }, words)),
    courses: [...(learning.next ? [learning.next] : []), ...learning.underWay]
      .slice(0, COURSES)
      .map(openCourse),
    news: messages.map((message) => ({ ...newsLine(message, today), found: found.get(message.id) })),
    hasProfile: profile !== null && profile.held.length + profile.wanted.length > 0,
  };
}

const dayOf = (moment: Date) => danishTime(moment.toISOString()).day;

function openCourse({ opportunityId, title, toolName, hours, begun, lastLaunchedAt }: MyCourse) {
  return { opportunityId, title, toolName, hours, begun, lastOpened: dayOf(lastLaunchedAt) };
}

function newsLine({ id, kind, params, href, createdAt, read }: Message, today: string) {
  const day = dayOf(createdAt);
  return { id, kind, params, href, day, isNew: !read && daysUntil(day, today) < NEW_DAYS };
}

/** How many each door opens to, and the newest; null counts when the search engine does not answer. */
function summaryOf(answer: Awaited<ReturnType<typeof searchOpportunities>>, words: InLanguage) {
  if (!answer.available) return { doors: null, newest: [] };
  const doors = Object.entries(KIND_GROUPS).map(([group, kinds]) => ({
    group: group as keyof typeof KIND_GROUPS,
    count: kinds.reduce((sum, kind) => sum + (answer.counts.kind[kind] ?? 0), 0),
  }));
  return { doors, newest: answer.found.map(({ opportunity }) => cardText(opportunity, NO_MATCH, words)) };
}

export default function FrontPage() {
  const data = useLoaderData<typeof loader>();
  return data.view === "signedIn" ? <SignedIn {...data} /> : <SignedOut {...data} />;
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { competenceGroups, searchCompetences } from "../../domain/competences/index.server.ts";
import {
  addCompetence,
  addCompetenceForm,
  changeCompetences,
  changeCompetencesForm,
  findProfile,
} from "../../domain/people/index.server.ts";
import { type CompetenceList, MOST_COMPETENCES } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireActor } from "../session.server.ts";
import { grouped } from "./grouped.ts";

const LONGEST_SEARCH = 100;
const MOST_FOUND = 12;
const PAGES = { held: "profile.held", wanted: "profile.wanted" } as const;

/** One of the person's two lists, and the taxonomy to add from: as a search found it, and by groups. */
export async function loadCompetences(args: LoaderFunctionArgs, relation: CompetenceList) {
  const actor = await requireActor(args);
  const { db } = args.context.rokade;
  const { searchParams } = new URL(args.request.url);
  const text = (searchParams.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
  const [profile, groups, all] = await Promise.all([
    findProfile(db.read, actor.personId),
    competenceGroups(db.read),
    text === "" ? [] : searchCompetences(db.read, text),
  ]);
  if (!profile) throw notFound();
  const language = languageOf(args.request);
  const collator = new Intl.Collator(language);
  const listed = new Set(profile[relation].map(({ id }) => id));
  const choices = (list: typeof all) =>
    list.filter(({ id }) => !listed.has(id)).map((one) => ({ id: one.id, label: one[language] }));
  const found = choices(all);
  return {
    title: wordsOf(language).t(`profile.${relation}.title`),
    version: profile.version,
    count: listed.size,
    isFull: listed.size >= MOST_COMPETENCES,
    list: grouped(profile[relation], groups, language),
    search:
      text === ""
        ? null
        : {
            text,
            count: found.length,
            found: found.slice(0, MOST_FOUND),
            listed: all.filter(({ id }) => listed.has(id)).map((one) => one[language]),
          },
    groups: groups
      .map((group) => ({
        id: group.id,
        label: group[language],
        competences: choices(group.competences).sort((a, b) => collator.compare(a.label, b.label)),
      }))
      .filter(({ competences }) => competences.length > 0),
    message: searchParams.get("besked"),
  };
}

export type CompetencesData = Awaited<ReturnType<typeof loadCompetences>>;

export async function postCompetences(args: ActionFunctionArgs, relation: CompetenceList) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const context = { ...verbContext(args), actor, relation };
  if (form.get("act") === "add") {
    const parsed = parseForm(form, addCompetenceForm);
    if (!parsed.ok) return invalid(args, parsed);
    const once = onceOf(form, actor, `profile.add_${relation}`);
    const { competence: id, level } = parsed.value;
    const outcome = await addCompetence({ ...context, once, id, level });
    if (outcome.ok) return redirect(`${href(PAGES[relation])}?besked=tilfoejet`, 303);
    return invalid(args, { errors: { competence: ADD_REFUSALS[outcome.code] }, typed: parsed.typed });
  }
  const parsed = parseForm(form, changeCompetencesForm);
  if (!parsed.ok) return invalid(args, parsed);
  const once = onceOf(form, actor, `profile.change_${relation}`);
  const outcome = await changeCompetences({ ...context, once, version: versionOf(form), ...parsed.value });
  if (outcome.ok) return redirect(`${href(PAGES[relation])}?besked=gemt`, 303);
  if (outcome.code === "conflict")
    return invalid(args, { errors: { "": "conflict" }, typed: parsed.typed }, 409);
  return invalid(args, { errors: { "levels[]": "competenceUnknown" }, typed: parsed.typed });
}

const ADD_REFUSALS = {
  unknown_competence: "competenceUnknown",
  already_listed: "alreadyListed",
  too_many: "tooMany",
} as const;

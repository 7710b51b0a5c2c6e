import type { Day } from "../../calendar.ts";
import { buildOrganisations, organisationNamed, organisationOn } from "../../people/organisations.ts";
import { type Position, positions } from "../../people/positions.ts";
import { slugOf } from "../../people/slug.ts";
import { type FieldName, fieldsOfWork } from "../../people/titles.ts";
import { buildWorkplaces, type Workplace } from "../../people/workplaces.ts";
import { createRandom, type Random } from "../../random.ts";
import { municipalityWithCode } from "../../reference-data/reference-data.ts";
import type { OpportunityText } from "../texts/opportunity-text.ts";
import type { Programme } from "./programme.ts";
import { programmes } from "./programmes.ts";
import type { Theme } from "./theme.ts";
import { authorityThemes } from "./themes-authority.ts";
import { healthAndSafetyThemes } from "./themes-health-and-safety.ts";
import { officeThemes } from "./themes-office.ts";
import { welfareThemes } from "./themes-welfare.ts";
import { type ComposedKind, type Frame, proseOf } from "./wording.ts";

/** Where in its life a composed opportunity stands, with how many there are of each. */
export type Stage = "open" | "closing" | "closed" | "archived" | "cancelled" | "draft";

/** A text with where it stands; those written for themselves are open or closed by their deadline. */
export type ComposedText = OpportunityText & { stage: Stage };

const KINDS: readonly (readonly [ComposedKind, count: number])[] = [
  ["rotation", 67],
  ["work_placement", 44],
  ["new_assignment", 33],
  ["side_by_side_training", 24],
  ["peer_network", 20],
];
/** Shares of the stages; the programmes of `programmes` are mostly over. */
const STAGES: readonly (readonly [Stage, weight: number])[] = [
  ["open", 56],
  ["closing", 7],
  ["closed", 18],
  ["archived", 8],
  ["cancelled", 4],
  ["draft", 7],
];
const PROGRAMME_STAGES: readonly (readonly [Stage, weight: number])[] = [
  ["open", 6],
  ["closed", 3],
  ["archived", 2],
  ["draft", 1],
];

/** Days until the deadline, both included. */
const DEADLINES: Readonly<Record<Stage, readonly [number, number]>> = {
  open: [6, 75],
  closing: [1, 3],
  closed: [-70, -2],
  archived: [-420, -130],
  cancelled: [4, 35],
  draft: [20, 80],
};

const themes: Readonly<Record<FieldName, readonly Theme[]>> = {
  ...welfareThemes,
  ...healthAndSafetyThemes,
  ...officeThemes,
  ...authorityThemes,
};

/** The overgang that work between two sectors mends, where the field has one. */
const TRANSITIONS: Readonly<Partial<Record<FieldName, string>>> = {
  ward: "hospital-municipality",
  prison: "prison-municipality",
  police: "police-municipality",
  policy: "state-municipality",
};

/** A unit with a leader who can be host, as it stands today. */
type Place = { organisation: string; workplace: Workplace; field: FieldName };

/** Every unit with a team of its own; one that changed hands stands under whoever has it today. */
function placesOn(today: Day): Place[] {
  const organisations = new Map(buildOrganisations(today).map((one) => [one.id, one]));
  const workplaces = new Map(buildWorkplaces().map((one) => [one.id, one]));
  const places = new Map<string, Place>();
  for (const { organisation, unit, field, leads } of positions() satisfies Position[]) {
    if (leads !== "team") continue;
    const now = organisationOn(organisationNamed(organisation).id, today, organisations);
    const workplace = workplaces.get(`workplace-${now.slug}-${slugOf(unit)}`);
    if (workplace) places.set(`${workplace.id} ${field}`, { organisation: now.name, workplace, field });
  }
  return [...places.values()];
}

/** As one says it in a sentence: »Borgerservice i Vejle Kommune«, »Akutafdelingen på Kolding Sygehus«. */
function spokenPlace({ organisation, workplace: { name } }: Place): string {
  if (name.includes(", ")) return name.replace(", ", " på ");
  if (organisation === "Politiet" || organisation === "Kriminalforsorgen") return name;
  return `${name} i ${organisation}`;
}

type Measure = Pick<OpportunityText, "workload" | "hoursPerWeek" | "weeks" | "seats"> & { hours?: number };

function drawMeasure(kind: ComposedKind, random: Random): Measure {
  const half = (hoursPerWeek: number, weeks: number, seats: number): Measure => ({
    workload: "part_time",
    hoursPerWeek,
    weeks,
    seats,
    hours: hoursPerWeek * weeks,
  });
  switch (kind) {
    case "rotation": {
      const weeks = random.pick([8, 12, 13, 16, 26]);
      const hoursPerWeek = random.weighted([
        [37, 5],
        [30, 2],
        [22, 2],
        [15, 1],
      ] as const);
      const workload = hoursPerWeek === 37 ? "full_time" : "part_time";
      return { workload, hoursPerWeek, weeks, seats: random.int(1, 3) };
    }
    case "work_placement":
      return { workload: "full_time", hoursPerWeek: 37, weeks: random.int(1, 4), seats: random.int(1, 4) };
    case "new_assignment":
      return half(random.int(4, 8), random.int(8, 16), random.int(1, 2));
    case "side_by_side_training":
      return half(random.int(6, 12), random.int(3, 6), random.int(1, 3));
    case "peer_network":
      return half(1, random.int(16, 40), random.int(8, 16));
  }
}

function drawDays(stage: Stage, random: Random) {
  const deadlineInDays = random.int(...DEADLINES[stage]);
  return { deadlineInDays, startInDays: deadlineInDays + random.int(16, 55) };
}

function composeOne(
  place: Place,
  kind: ComposedKind,
  stage: Stage,
  number: number,
  random: Random,
): ComposedText {
  const theme = random.pick(themes[place.field]);
  const measure = drawMeasure(kind, random);
  const { name: town } = municipalityWithCode(place.workplace.municipalityCode);
  const { weeks, hoursPerWeek, hours = 0 } = measure;
  const frame: Frame = { place: spokenPlace(place), town, weeks, hoursPerWeek, hours };
  const { hours: _, ...stay } = measure;
  const isStay = kind === "rotation" || kind === "work_placement";
  const transition = isStay ? TRANSITIONS[place.field] : undefined;
  return {
    externalId: `k-${String(number).padStart(3, "0")}-${slugOf(place.workplace.name).slice(0, 30)}`,
    kind,
    ...proseOf(kind, theme, frame, random.int(0, 11), random),
    organisation: place.organisation,
    unit: place.workplace.name,
    municipality: town,
    format: random.weighted([
      ["on_site", 6],
      ["hybrid", 3],
      ["online", isStay ? 0 : 2],
    ] as const),
    ...(isStay ? stay : measure),
    ...drawDays(stage, random),
    competences: theme.competences,
    leadershipLevels:
      kind === "peer_network" ? ["employee", "new_leader", "leader"] : ["employee", "aspiring"],
    ...(transition !== undefined && { transition }),
    contactRole: fieldsOfWork[place.field].leaderTitle,
    language: "da",
    stage,
  };
}

const LEVELS: Readonly<Partial<Record<Programme["kind"], ComposedText["leadershipLevels"]>>> = {
  talent_programme: ["aspiring", "employee"],
  leadership_education: ["new_leader", "leader", "aspiring"],
  plus_programme: ["new_leader", "leader", "leader_of_leaders"],
  executive_board_programme: ["director", "top"],
};

function composeProgramme(programme: Programme, stage: Stage, number: number, random: Random): ComposedText {
  const { kind, why, topic, hours, weeks, ...given } = programme;
  const days = Math.round(hours / 6);
  return {
    ...given,
    kind,
    weeks,
    hours,
    externalId: `p-${String(number).padStart(2, "0")}-${slugOf(given.title).slice(0, 34)}`,
    summary: why,
    purpose: `${why} Resultatet skal kunne mærkes af dem, vi er til for.`,
    tasks:
      kind === "e_learning"
        ? "- Du læser korte afsnit og svarer på spørgsmål.\n- Du øver på en opdigtet sag.\n- Du får et bevis til sidst."
        : `- Du deltager i ${days} undervisningsdage eller møder.\n- Du arbejder med ${topic} i dit eget hus imellem dem.\n- Du giver og får respons i en fast gruppe.`,
    learning: `Du bliver fortrolig med ${topic} og kan forklare det til andre.`,
    requirements:
      kind === "e_learning" ? "Alle kan være med." : "Din leder bakker op, og du har tid mellem gangene.",
    terms: `${String(hours).replace(".", ",")} timer i alt. Prisen er ${programme.priceDkk} kroner.`,
    format: kind === "e_learning" ? "online" : "hybrid",
    workload: "part_time",
    hoursPerWeek: Math.max(1, Math.ceil(hours / weeks)),
    ...drawDays(stage, random),
    leadershipLevels: LEVELS[kind] ?? ["employee", "aspiring", "leader"],
    contactRole: kind === "e_learning" ? "Redaktør i Campus" : "Uddannelseskonsulent",
    language: "da",
    stage,
  };
}

/**
 * The opportunities that nobody wrote one by one: kind × field of work × workplace. Every one is posted by a unit that
 * does such work and has a leader; no organisation posts the same title twice. The same day gives the same ones.
 */
export function composedTexts(today: Day): ComposedText[] {
  const random = createRandom("composed");
  const places = random.shuffle(placesOn(today));
  const kinds = random.shuffle(KINDS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)));
  const texts: ComposedText[] = programmes.map((programme, index) => {
    const own = createRandom("programme", index);
    const over = programme.kind === "e_learning" || programme.kind === "plus_programme";
    const stage = own.weighted(over ? PROGRAMME_STAGES.slice(1, 3) : PROGRAMME_STAGES);
    return composeProgramme(programme, stage, index + 1, own);
  });
  const posted = new Set(texts.map(({ organisation, title }) => `${organisation} ${title}`));
  for (const [index, kind] of kinds.entries()) {
    const place = places[index % places.length];
    if (!place) continue;
    for (let attempt = 0; ; attempt += 1) {
      const own = createRandom("composed", index, attempt);
      const text = composeOne(place, kind, own.weighted(STAGES), index + 1, own);
      const key = `${text.organisation} ${text.title}`;
      if (posted.has(key)) continue;
      posted.add(key);
      texts.push(text);
      break;
    }
  }
  return texts;
}

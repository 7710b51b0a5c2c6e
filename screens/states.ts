import type { Page } from "playwright-core";
import { type Act, sendForm } from "./camera.ts";
import type { Route } from "./plan.ts";
import type { Stranger } from "./strangers.ts";

/** What a page looks like when things are not as usual: the picture's name, who looks at what, and how. */
export type State = {
  name: string;
  viewer: Viewer;
  target: { address: string } | { routeId: Route["id"] };
  widths?: readonly number[];
  textPercent?: number;
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Every page fails, as with a fault of ours. */
  broken?: boolean;
  /** Taken in each language, where the others are taken in the first alone. */
  eachLanguage?: boolean;
  act?: Act;
};

/** Null: nobody is signed in. */
export type Viewer = { persona: string } | Stranger | null;

const persona = (key: string): Viewer => ({ persona: key });
const employee = persona("medarbejder");
const host = persona("vaertsleder");

/** The pages that stand for all: a list, a text, a case, a form, figures. */
const FEW: readonly { name: string; viewer: Viewer; routeId: Route["id"] }[] = [
  { name: "home", viewer: employee, routeId: "home" },
  { name: "opportunities", viewer: employee, routeId: "opportunities" },
  { name: "opportunity", viewer: employee, routeId: "opportunity" },
  { name: "application", viewer: employee, routeId: "application" },
  { name: "host.new", viewer: host, routeId: "host.new" },
  { name: "host.applicants", viewer: host, routeId: "host.applicants" },
  { name: "overview", viewer: persona("kompetenceraad"), routeId: "overview" },
];

const empty: State[] = [
  ...(["home", "applications", "saved", "saved.dismissed", "learning", "nominations"] as const).map(
    (routeId): State => ({ name: `empty-${routeId}`, viewer: "newcomer", target: { routeId } }),
  ),
  ...(["leader", "host"] as const).map(
    (routeId): State => ({ name: `empty-${routeId}`, viewer: "new leader", target: { routeId } }),
  ),
  { name: "empty-profile", viewer: "blank profile", target: { routeId: "profile" }, eachLanguage: true },
  { name: "no-hits", viewer: employee, target: { address: "/muligheder?q=kvantefysik&sektor=region" } },
];

const wrong: State[] = [
  { name: "error-sign-in", viewer: null, target: { address: "/log-ind?videre=%2Fgemte" } },
  { name: "error-host.new", viewer: host, target: { routeId: "host.new" }, act: sendForm() },
  {
    name: "error-saved.new",
    viewer: employee,
    target: { address: "/gemte/soegninger/ny?q=jurist&sektor=state" },
    act: sendForm(),
  },
  {
    name: "error-nominations.new",
    viewer: persona("leder"),
    target: { routeId: "nominations.new" },
    act: sendForm(),
  },
  {
    name: "error-leader.release",
    viewer: persona("leder"),
    target: { routeId: "leader.release" },
    act: sendForm(),
  },
  {
    name: "error-application.write",
    viewer: employee,
    target: { routeId: "application.write" },
    act: sendForm(),
  },
  { name: "forbidden", viewer: employee, target: { address: "/leder" }, eachLanguage: true },
  { name: "not-found", viewer: null, target: { address: "/findes-ikke" }, eachLanguage: true },
  {
    name: "broken",
    viewer: employee,
    target: { address: "/mine-ansoegninger" },
    broken: true,
    eachLanguage: true,
  },
  {
    name: "session-ended",
    viewer: employee,
    eachLanguage: true,
    target: { routeId: "application.write" },
    act: async (page) => {
      await endSession(page);
      await sendForm()(page);
    },
  },
  {
    name: "too-long",
    viewer: host,
    eachLanguage: true,
    target: { routeId: "host.new" },
    act: sendForm({ tasks: "For langt. ".repeat(30_000) }),
  },
];

/** Another window of the same browser has signed out meanwhile. */
async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  await page
    .context()
    .addCookies(
      cookies.filter(({ name }) => name.endsWith("rokade")).map((cookie) => ({ ...cookie, value: "ended" })),
    );
}

/** Opens all that is folded in a card or a part of a page. */
async function openFolded(page: Page): Promise<void> {
  for (const folded of await page.locator("main details").all())
    await folded.evaluate((element) => element.setAttribute("open", ""));
}

const matches: State[] = [
  {
    name: "match-opened-cards",
    viewer: employee,
    target: { address: "/muligheder?kompetence=financial-control" },
    act: openFolded,
  },
  {
    name: "match-opened-opportunity",
    viewer: employee,
    target: { address: "/muligheder/opportunity-rot-horsens-loensager" },
    act: openFolded,
    eachLanguage: true,
  },
  {
    name: "set-aside-reason",
    viewer: employee,
    target: { address: "/muligheder/opportunity-rot-horsens-loensager/ikke-interesseret" },
  },
  {
    name: "applicants-by-match",
    viewer: host,
    target: { address: "/vaert/opportunity-rot-aarhus-sagsoverblik/ansoegere?orden=match" },
    act: openFolded,
  },
  {
    name: "competency-profile-signed-out",
    viewer: null,
    target: { address: "/kompetenceprofiler/topleder" },
  },
];

const council = persona("kompetenceraad");
const administrator = persona("systemadministrator");
/** A merger and a split of an organisation of the world, as far as their steps ask. */
const PLAN = "/administration/organisationer/org-municipality-0630/aendring";
const DAY = "dag.day=1&dag.month=1&dag.year=2027";
const MERGER = `slags=merge&${DAY}&fra=org-municipality-0607&til=ny&navn=Trekantens+Kommune`;
const SPLIT = `slags=split&${DAY}&til1=org-municipality-0630&til2=ny&navn2=Vejle+Forsyning`;

const changes: State[] = [
  { name: "merger-2", target: { address: `${PLAN}?${MERGER}&trin=2` } },
  { name: "merger-3-preview", target: { address: `${PLAN}?${MERGER}&trin=3` } },
  { name: "split-1", target: { address: `${PLAN}?slags=split` } },
  { name: "split-2-units", target: { address: `${PLAN}?${SPLIT}&trin=2` } },
  { name: "error-split-2", target: { address: `${PLAN}?${SPLIT}&trin=3` } },
  { name: "split-3-preview", target: { address: `${PLAN}?${SPLIT}&trin=2` }, act: giveFirstUnit },
].map((change) => ({ ...change, viewer: administrator }));

/** Gives the first unit to the second receiver, and goes on. */
async function giveFirstUnit(page: Page): Promise<void> {
  await page.locator(".rk-unit-choices select").first().selectOption("2");
  await Promise.all([
    page.waitForURL(/trin=3/),
    page.locator("main form:has(.rk-unit-choices) button[type=submit]").click(),
  ]);
}

const edges: State[] = [
  ...["2024", "2025"].map(
    (year): State => ({
      name: `overview-${year}`,
      viewer: council,
      target: { address: `/kompetenceoverblik?aar=${year}` },
    }),
  ),
  {
    name: "overview-one-sector",
    viewer: council,
    target: { address: "/kompetenceoverblik?sektor=region" },
  },
  { name: "long-name", viewer: "long name", target: { routeId: "home" } },
  ...FEW.flatMap(({ name, viewer, routeId }): State[] => [
    { name: `narrow-${name}`, viewer, target: { routeId }, widths: [320] },
    { name: `text-200-${name}`, viewer, target: { routeId }, textPercent: 200, widths: [390] },
    { name: `high-contrast-${name}`, viewer, target: { routeId }, forcedColors: true, widths: [390] },
  ]),
  { name: "reduced-motion-home", viewer: employee, target: { routeId: "home" }, reducedMotion: true },
];

export const states: readonly State[] = [...empty, ...wrong, ...matches, ...changes, ...edges];

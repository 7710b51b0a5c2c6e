import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  PROFILE_FIELDS,
  type ProfileField,
  READERS,
  SEES_NOTHING,
  VISIBILITY,
} from "../../../app/domain/people/visibility.ts";
import { wordsOf } from "../../../app/locales/words.server.ts";
import type { Tx } from "../../../app/ports/database.ts";
import { expectations } from "../../setup/access/expectations.ts";
import { dataPath, moduleOf, pathTo, type Route, readableRoutes, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";

/** The records of others are opened one and all; of what is everybody's, a few. */
const ALL = 1000;
const A_FEW = 2;
const OF_OTHERS = ["ownPosting", "ownApplication", "askedRelease", "applicant", "nomination"];
/** Pages that offer the whole taxonomy: a competence that stands there says nothing of anybody. */
const WITH_TAXONOMY = [
  "profile.held",
  "profile.wanted",
  "host.new",
  "host.posting",
  "competencyProfiles",
  "competencyProfile",
];
const METTE = "person-medarbejder";
const ASKED = "statistics";
const NOT_ASKED = "media-handling";

/** The one persona who is this reader of Mette's, and nothing else to her. */
const PERSONA_OF = {
  host: "vaertsleder",
  leader: "leder",
  nominator: "topleder",
  secretariat: "plus-sekretariat",
  administration: "systemadministrator",
  hr: "hr",
  council: "kompetenceraad",
  campus_admin: "campus-administrator",
} as const;
type AnyReader = keyof typeof PERSONA_OF;

/** What gives each field away wherever it stands: text that nobody else's page holds. */
const MARKS: Record<ProfileField, string> = {
  name: "Mette Zebrastribe",
  title: "Zebrakonsulent",
  organisation: "Zebrastyrelsen",
  workplace: "Zebrakontoret",
  leader: "Peter Zebraleder",
  level: "zebralevel",
  employments: "Zebraelev",
  held: "Zebrastatistik",
  heldLevel: "7883",
  wanted: "Zebraønske",
  interests: "zebra_interest",
  distance: "7919",
  length: "7907",
  start: "2087-07-19",
  formats: "zebra_format",
  target: "Zebramål",
  dismissed: "Zebrafravalg",
};
/** Competences and competency profiles stand elsewhere too: the last test asks who learns that they are hers. */
const OF_THE_TAXONOMY: readonly ProfileField[] = ["held", "wanted", "target"];
const LACKS = wordsOf("da").t("applications.applicant.lacks");
const NOT_ASKED_MARK = "Zebrapresse";

/** Marks everything that is known of Mette, and gives her one case with each reader. */
async function markMette(tx: Tx): Promise<void> {
  await tx.person.update({
    where: { id: METTE },
    data: {
      name: MARKS.name,
      interests: JSON.stringify([MARKS.interests]),
      formats: JSON.stringify([MARKS.formats]),
      maxDistanceKm: Number(MARKS.distance),
      minWeeks: Number(MARKS.length),
      startsFrom: MARKS.start,
    },
  });
  await tx.person.create({
    data: { id: "zebra-leader", name: MARKS.leader, folded: "", createdAt: new Date("2026-01-01T00:00:00Z") },
  });
  const organisation = { kind: "zebra", sector: "state", folded: "", validFrom: "2007-01-01" };
  await tx.organisation.create({ data: { ...organisation, id: "zebra", name: MARKS.organisation } });
  await tx.workplace.create({ data: { id: "zebra", organisationId: "zebra", name: MARKS.workplace } });
  await tx.employment.deleteMany({ where: { personId: METTE } });
  const job = { personId: METTE, organisationId: "zebra", managerId: "person-leder" };
  await tx.employment.createMany({
    data: [
      {
        ...job,
        id: "zebra-1",
        workplaceId: "zebra",
        title: MARKS.title,
        leadershipLevel: MARKS.level,
        validFrom: "2024-01-01",
      },
      // A second job, so that her leader there is nobody else's.
      {
        ...job,
        id: "zebra-3",
        managerId: "zebra-leader",
        title: "Zebratillidshverv",
        leadershipLevel: "employee",
        validFrom: "2023-01-01",
      },
      {
        ...job,
        id: "zebra-2",
        title: MARKS.employments,
        leadershipLevel: "employee",
        validFrom: "2020-01-01",
        validTo: "2023-12-31",
      },
    ],
  });
  const label = { groupId: "digital", labelEn: "zebra", descriptionDa: "" };
  const labels = { [ASKED]: MARKS.held, [NOT_ASKED]: NOT_ASKED_MARK, "zebra-wish": MARKS.wanted };
  const groupId = (await tx.competenceGroup.findFirstOrThrow()).id;
  for (const [id, labelDa] of Object.entries(labels))
    await tx.competence.upsert({
      where: { id },
      create: { ...label, groupId, id, labelDa },
      update: { labelDa, labelEn: labelDa },
    });
  await tx.personCompetence.deleteMany({ where: { personId: METTE } });
  const level = Number(MARKS.heldLevel);
  await tx.personCompetence.createMany({
    data: [
      { personId: METTE, competenceId: ASKED, relation: "held", level },
      { personId: METTE, competenceId: NOT_ASKED, relation: "held", level },
      { personId: METTE, competenceId: "zebra-wish", relation: "wanted", level },
    ],
  });
  await tx.opportunityCompetence.deleteMany({ where: { competenceId: { in: Object.keys(labels) } } });
  await tx.applicationStep.deleteMany({ where: { application: { applicantId: METTE } } });
  await tx.application.deleteMany({ where: { applicantId: METTE } });
  const posting = await tx.opportunity.findFirstOrThrow({
    where: { hostId: "person-vaertsleder", state: "published" },
  });
  await tx.opportunityCompetence.create({
    data: { opportunityId: posting.id, competenceId: ASKED, position: 99 },
  });
  const at = new Date("2026-11-01T09:00:00Z");
  await tx.competencyProfile.create({
    data: {
      id: "zebra",
      labelDa: MARKS.target,
      labelEn: MARKS.target,
      summaryDa: "",
      summaryEn: "",
      position: 99,
    },
  });
  await tx.personTarget.upsert({
    where: { personId: METTE },
    create: { personId: METTE, profileId: "zebra", chosenAt: at },
    update: { profileId: "zebra" },
  });
  // Closed, and of a host who is nobody's: it is found by its address alone.
  const { id: _, ...closed } = await tx.opportunity.findFirstOrThrow({
    where: { hostId: "person-vaertsleder" },
  });
  await tx.opportunity.create({
    data: {
      ...closed,
      id: "zebra-dismissed",
      externalId: null,
      hostId: "zebra-leader",
      state: "closed",
      title: MARKS.dismissed,
    },
  });
  await tx.dismissedOpportunity.create({
    data: { personId: METTE, opportunityId: "zebra-dismissed", reason: "my_leader", dismissedAt: at },
  });
  await tx.application.create({
    data: {
      id: "zebra",
      opportunityId: posting.id,
      applicantId: METTE,
      homeOrganisationId: "zebra",
      hostOrganisationId: posting.organisationId,
      leaderId: "person-leder",
      state: "submitted",
      release: "waiting",
      releaseAskedAt: at,
      releaseDueOn: "2026-12-01",
      purpose: "Formål",
      benefit: "Gevinst",
      startsOn: "2027-02-01",
      endsOn: "2027-05-01",
      createdAt: at,
      submittedAt: at,
    },
  });
  await tx.nominationStep.deleteMany({ where: { nomination: { nomineeId: METTE } } });
  await tx.nomination.deleteMany({ where: { nomineeId: METTE } });
  const programme = await tx.opportunity.findUniqueOrThrow({ where: { id: "opportunity-plus-nye-ledere" } });
  await tx.nomination.create({
    data: {
      id: "zebra",
      opportunityId: programme.id,
      nominatorId: "person-topleder",
      nomineeId: METTE,
      organisationId: "zebra",
      state: "nominee_accepted",
      strengths: "Styrker",
      potential: "Muligheder",
      coreTask: "Kerneopgave",
      answerDueOn: "2026-12-01",
      createdAt: at,
    },
  });
}

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await app.rokade.db.write(markMette);
});
afterAll(() => app?.close());

type Shown = { path: string; routeId: string; text: string };

/** What each of a persona's pages is given to show. */
async function allThatIsShownTo(persona: string): Promise<Shown[]> {
  const { db } = app.rokade;
  const visitor = await app.signedIn(persona);
  const isOfOthers = ({ id }: Route) => OF_OTHERS.includes(expectations[id].records ?? "");
  const readable = readableRoutes(app.build).filter(({ id }) => id !== "sign-in");
  const tour = { read: db.read, viewers: [persona] };
  const stops = [
    ...(await tourOf({ ...tour, routes: readable.filter(isOfOthers), records: ALL })),
    ...(await tourOf({
      ...tour,
      routes: readable.filter((route) => !isOfOthers(route)),
      records: A_FEW,
    })),
  ];
  const openedByRule = (rule: string) =>
    stops.filter(({ route }) => expectations[route.id].records === rule).map(({ route }) => route);
  const ofMette = [...new Set(openedByRule("person"))].map((route) => ({
    route,
    path: pathTo(route, METTE),
  }));
  const shown: Shown[] = [];
  for (const { path, route } of [...stops, ...ofMette]) {
    const isPage = moduleOf(app.build, route).default !== undefined;
    const response = await visitor.get(isPage ? dataPath(path) : path);
    shown.push({ path, routeId: route.id, text: await response.text() });
  }
  return shown;
}

function expectedFor(reader: AnyReader): ProfileField[] {
  const known = READERS.find((one) => one === reader);
  return known === undefined ? [] : PROFILE_FIELDS.filter((field) => VISIBILITY[field][known] !== undefined);
}

describe("who sees what of a profile", () => {
  it("is all of it for oneself", async () => {
    const visitor = await app.signedIn("medarbejder");
    const pages = [
      "/profil",
      "/profil/kan",
      "/profil/oensker",
      "/profil.data",
      "/profil/kan.data",
      "/gemte/valgt-fra",
    ];
    const texts = await Promise.all(pages.map(async (path) => (await visitor.get(path)).text()));
    for (const field of PROFILE_FIELDS) expect(texts.join("\n"), field).toContain(MARKS[field]);
  });

  const readers = Object.keys(PERSONA_OF) as AnyReader[];
  it("names every reader that the table knows", () => {
    expect(readers.sort()).toEqual([...READERS, ...SEES_NOTHING].sort());
  });

  for (const reader of readers)
    it(`is what the table says for: ${reader}`, async () => {
      const shown = await allThatIsShownTo(PERSONA_OF[reader]);
      expect(shown.length).toBeGreaterThan(10);
      const pagesWith = (mark: string) =>
        shown.filter(({ text }) => text.includes(mark)).map(({ path }) => path);
      const outsideTaxonomy = (mark: string) =>
        shown.filter(({ text, routeId }) => text.includes(mark) && !WITH_TAXONOMY.includes(routeId));
      const pages = Object.fromEntries(
        PROFILE_FIELDS.filter((field) => !OF_THE_TAXONOMY.includes(field)).map((field) => [
          field,
          pagesWith(MARKS[field]),
        ]),
      );
      const seen = Object.keys(pages).filter((field) => (pages[field] ?? []).length > 0);
      expect(seen, JSON.stringify(pages)).toEqual(
        expectedFor(reader).filter((field) => !OF_THE_TAXONOMY.includes(field)),
      );
      for (const mark of [MARKS.wanted, MARKS.target, NOT_ASKED_MARK])
        expect(outsideTaxonomy(mark).map(({ path }) => path)).toEqual([]);
    });

  it("lets the host see which of the asked competences she has, and no other page say so", async () => {
    const host = await app.signedIn(PERSONA_OF.host);
    const holds = async () => {
      const text = textOf(await (await host.get("/vaert/ansoegere/zebra")).text());
      return text.slice(text.indexOf(wordsOf("da").t("applications.applicant.holds")), text.indexOf(LACKS));
    };
    expect(await holds()).toContain(MARKS.held);
    await app.rokade.db.write((tx) =>
      tx.personCompetence.deleteMany({ where: { personId: METTE, competenceId: ASKED } }),
    );
    expect(await holds()).not.toContain(MARKS.held);
  });
});

import { asked, type CaseSpec, type PlannedStep } from "./case-spec.ts";

/** From the draft to the agreement, so many days ago. */
const agreedSince = (daysAgo: number): PlannedStep[] => [
  asked(daysAgo + 24),
  { act: "give_release", daysAgo: daysAgo + 17 },
  { act: "offer", daysAgo: daysAgo + 5 },
  { act: "accept_offer", daysAgo },
  { act: "agree", daysAgo },
];

/** Applications that came to an agreement: to begin, under way, back at work, completed. */
export const agreedCases: readonly CaseSpec[] = [
  {
    key: "goedstrup-aftalt",
    posting: "rot-goedstrup-psykiatri",
    applicant: { from: "municipality" },
    createdDaysAgo: 32,
    steps: agreedSince(3),
    purpose:
      "Vi tager imod borgere, der bliver udskrevet fredag eftermiddag. Jeg vil lære, hvad der skal til, før det lykkes.",
    benefit: "Beboerne kommer hjem til en plan, og vi får færre genindlæggelser.",
  },
  {
    key: "odense-aftalt",
    posting: "rot-odense-genoptraening",
    applicant: { from: "region" },
    createdDaysAgo: 31,
    steps: agreedSince(2),
    purpose: "Vi ser patienten i sengen og ved ikke, hvordan trappen ser ud derhjemme. Det vil jeg vide.",
    benefit: "Vi kan udskrive med øvelser, som faktisk kan laves i borgerens eget hjem.",
  },
  {
    key: "skaermbesoeg-i-gang",
    posting: "rot-aarhus-skaermbesoeg",
    startedDaysAgo: 34,
    applicant: { from: "municipality" },
    createdDaysAgo: 110,
    steps: [...agreedSince(60), { act: "start", daysAgo: 34 }],
    purpose: "Jeg vil lære at føre en samtale på skærm, så den ældre føler sig set.",
    benefit: "Vi starter selv med skærmbesøg til foråret, og jeg kan lære mine kolleger op.",
  },
  {
    key: "vand-i-gang",
    posting: "rot-syddanmark-vand",
    startedDaysAgo: 62,
    applicant: { from: "municipality" },
    createdDaysAgo: 150,
    steps: [...agreedSince(90), { act: "start", daysAgo: 62 }],
    purpose: "Jeg vil forstå, hvad der sker med vandet, når det har forladt vores kommune.",
    benefit: "Næste klimaplan skrives sammen med naboerne, før åen går over sine bredder.",
  },
  {
    key: "akut-tilbage",
    posting: "rot-akutberedskab-1813",
    startedDaysAgo: 80,
    applicant: { from: "municipality" },
    createdDaysAgo: 170,
    steps: [...agreedSince(110), { act: "start", daysAgo: 80 }, { act: "finish", daysAgo: 10 }],
    purpose: "Jeg vil høre, hvad borgerne ringer om klokken tre om natten.",
    benefit: "Vores hjemmepleje kan tage flere af opkaldene, før de bliver til en indlæggelse.",
  },
  {
    key: "praktik-itk-tilbage",
    posting: "praktik-aarhus-itk",
    startedDaysAgo: 36,
    applicant: { from: "state" },
    createdDaysAgo: 100,
    steps: [...agreedSince(60), { act: "start", daysAgo: 36 }, { act: "finish", daysAgo: 8 }],
    purpose: "Jeg bestiller it-løsninger og vil se dem blive til, så jeg kan bestille bedre.",
    benefit: "Vi sparer de runder, hvor vi får det, vi bad om, og ikke det, vi skulle bruge.",
  },
  {
    key: "kyst-gennemfoert",
    posting: "rot-kystdirektoratet-hoejvande",
    startedDaysAgo: 120,
    applicant: { from: "municipality" },
    createdDaysAgo: 200,
    steps: [
      ...agreedSince(150),
      { act: "start", daysAgo: 120 },
      { act: "finish", daysAgo: 64 },
      { act: "complete", daysAgo: 55 },
    ],
    purpose: "Jeg vil lære, hvordan staten regner på højvande, og hvad vi selv skal have klar.",
    benefit: "Beredskabsplanen bliver skrevet med de tal, som Kystdirektoratet bruger.",
    learned:
      "Jeg lærte at læse en varsling, før den kommer i nyhederne. Vi har ændret vores vagtplan, så to kan tage beslutningen, og vi øver den to gange om året sammen med naboerne.",
  },
  {
    key: "demens-gennemfoert",
    posting: "sidemand-randers-demens",
    startedDaysAgo: 75,
    applicant: { from: "municipality" },
    createdDaysAgo: 140,
    steps: [
      ...agreedSince(95),
      { act: "start", daysAgo: 75 },
      { act: "finish", daysAgo: 47 },
      { act: "complete", daysAgo: 40 },
    ],
    purpose: "Jeg vil lære at møde en urolig borger uden at rette på vedkommende.",
    benefit: "Aftenvagterne bliver roligere, og vi bruger mindre beroligende medicin.",
    learned:
      "Jeg begynder nu med at sætte mig ned. To kolleger har været med mig på besøg, og vi taler om ét forløb hver torsdag.",
  },
  {
    key: "star-gennemfoert",
    posting: "praktik-star-jobcenterhverdag",
    startedDaysAgo: 160,
    applicant: { from: "municipality" },
    createdDaysAgo: 230,
    steps: [
      ...agreedSince(185),
      { act: "start", daysAgo: 160 },
      { act: "finish", daysAgo: 139 },
      { act: "complete", daysAgo: 130 },
    ],
    purpose: "Jeg vil fortælle dem, der skriver reglerne, hvordan en samtale med en sygemeldt forløber.",
    benefit: "Jeg får svar på, hvorfor reglerne er, som de er, og kan forklare dem bedre for borgeren.",
    learned:
      "Jeg forstår nu, hvad en bekendtgørelse kan og ikke kan. Hos os har vi skrevet vores breve om, og færre ringer for at spørge, hvad der står.",
  },
];

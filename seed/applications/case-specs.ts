import type { Act } from "../../app/domain/applications/index.server.ts";

/** What happened and how many days ago; what has a reason carries it. */
export type PlannedStep = { act: Act; daysAgo: number; note?: string };

export type CaseSpec = {
  /** Names the application: the same in every build. */
  key: string;
  /** The opportunity's external id. */
  posting: string;
  /** An earlier round of the same posting, which started so many days ago. */
  startedDaysAgo?: number;
  applicant: { person: string } | { staffOf: string; index: number } | "somebody";
  createdDaysAgo: number;
  steps: readonly PlannedStep[];
  purpose: string;
  benefit: string;
  flexibility?: string;
  /** The period that the leader proposed: so many weeks later. */
  proposedWeeksLater?: number;
  learned?: string;
};

const asked = (daysAgo: number): PlannedStep => ({ act: "submit_and_ask", daysAgo });

/** From the draft to the agreement, so many days ago. */
const agreedSince = (daysAgo: number): PlannedStep[] => [
  asked(daysAgo + 24),
  { act: "give_release", daysAgo: daysAgo + 17 },
  { act: "offer", daysAgo: daysAgo + 5 },
  { act: "accept_offer", daysAgo },
  { act: "agree", daysAgo },
];

const PETER = "person-leder";
const METTE = "person-medarbejder";

/** The applications of the demo world as they are written, before they get ids, people and dates. */
export const caseSpecs: readonly CaseSpec[] = [
  {
    key: "mette-loensager",
    posting: "rot-horsens-loensager",
    applicant: { person: METTE },
    createdDaysAgo: 15,
    steps: [asked(12), { act: "give_release", daysAgo: 8 }, { act: "offer", daysAgo: 2 }],
    purpose:
      "Jeg har bygget tre robotter til vores egne arbejdsgange, men aldrig haft ansvaret for en hel proces på tværs af løn, HR og it. I min udviklingssamtale blev Peter og jeg enige om, at det er det næste, jeg skal kunne.",
    benefit:
      "Vi står selv over for at automatisere lønsager i Vejle næste år. Jeg kommer hjem med erfaringer, som vi ellers skal købe, og medarbejderne får deres løn rigtigt første gang.",
    flexibility: "Jeg kan være i Horsens tre dage om ugen og arbejde hjemme en dag.",
  },
  {
    key: "mette-kladde",
    posting: "rot-silkeborg-velfaerdsteknologi",
    applicant: { person: METTE },
    createdDaysAgo: 3,
    steps: [],
    purpose:
      "Jeg vil lære at måle, om en ny løsning faktisk hjælper borgeren, i stedet for at tælle brugere.",
    benefit: "",
  },
  {
    key: "peter-venter-snart",
    posting: "rot-aarhus-byggesager",
    applicant: { staffOf: PETER, index: 0 },
    createdDaysAgo: 14,
    steps: [asked(12)],
    purpose:
      "Jeg laver data til andre afdelinger hver dag, men ser sjældent, hvad de bruger dem til. I Aarhus kommer jeg tæt på sagsbehandlerne og lærer at vise ventetid, så borgeren forstår den.",
    benefit:
      "Vores egen byggesagsafdeling har bedt om det samme overblik. Jeg kan bygge det, når jeg er tilbage.",
  },
  {
    key: "peter-venter",
    posting: "rot-viborg-brugerstyring",
    applicant: { staffOf: PETER, index: 1 },
    createdDaysAgo: 5,
    steps: [asked(4)],
    purpose:
      "Jeg vil lære, hvordan man får styr på adgange i en hel kommune. Det stod i min udviklingsplan i foråret, og nu er der en plads.",
    benefit: "Vi bruger to dage om måneden på at rydde op i rettigheder. De to dage kan gå til borgerne.",
    flexibility: "Jeg kan vente med at begynde til efter årsregnskabet.",
  },
  {
    key: "peter-sagde-nej",
    posting: "rot-digst-digitaliseringsklar",
    applicant: { staffOf: PETER, index: 2 },
    createdDaysAgo: 22,
    steps: [
      asked(20),
      {
        act: "refuse_release",
        daysAgo: 10,
        note: "Du er den eneste, der kender budgetmodellen, og vi lægger budget i perioden. Lad os se på en plads efter sommerferien.",
      },
    ],
    purpose:
      "Jeg vil forstå, hvordan regler bliver til, så jeg kan svare bedre, når vi bliver hørt om nye love.",
    benefit:
      "Kommunens høringssvar bliver mere præcise, og vi opdager tidligere, hvad der bliver dyrt at digitalisere.",
  },
  {
    key: "karen-kortliste",
    posting: "rot-aarhus-sagsoverblik",
    applicant: "somebody",
    createdDaysAgo: 20,
    steps: [asked(18), { act: "give_release", daysAgo: 13 }, { act: "shortlist", daysAgo: 4 }],
    purpose:
      "Jeg har i fire år taget imod borgere, der spurgte til en sag, jeg ikke kunne se. Nu vil jeg lære at lede det projekt, der giver dem svaret, og jeg vil lære det et sted, hvor man er nået længere.",
    benefit:
      "Hos os ringer mange kun for at høre, om papirerne er kommet frem. Jeg vil hjem med en metode, som vi kan bruge året efter.",
    flexibility: "Jeg kan begynde to uger tidligere, hvis det letter overdragelsen.",
  },
  {
    key: "karen-ny",
    posting: "rot-aarhus-sagsoverblik",
    applicant: "somebody",
    createdDaysAgo: 9,
    steps: [asked(6)],
    purpose:
      "Jeg arbejder med data på hospitalet og vil prøve at omsætte dem til noget, en borger kan læse på en telefon.",
    benefit: "Patienter spørger om det samme som borgere: Hvor langt er I? Jeg tager svaret med hjem.",
  },
  {
    key: "karen-afslag",
    posting: "rot-aarhus-sagsoverblik",
    applicant: "somebody",
    createdDaysAgo: 21,
    steps: [
      asked(19),
      { act: "give_release", daysAgo: 15 },
      {
        act: "decline",
        daysAgo: 4,
        note: "Tak for en stærk ansøgning. Vi har brug for én, der har ledet et projekt på tværs før. Se gerne på praktikken hos vores digitale enhed, som passer godt til det, du skriver.",
      },
    ],
    purpose: "Jeg vil væk fra drift og prøve kræfter med udvikling, mens jeg stadig er ny i faget.",
    benefit: "Mit team får en, der kan tale med leverandøren, når systemet driller.",
  },
  {
    key: "restskat-kortliste",
    posting: "rot-skat-restskat",
    applicant: "somebody",
    createdDaysAgo: 12,
    steps: [asked(9), { act: "shortlist", daysAgo: 3 }],
    purpose: "Jeg sidder med ydelser og ser gælden, når det er for sent. Jeg vil lære at se den komme.",
    benefit: "Færre af vores borgere skal have en regning i marts, som de ikke kan betale.",
  },
  {
    key: "kriminalforsorg-sent-svar",
    posting: "rot-kriminalforsorgen-loesladt",
    applicant: "somebody",
    createdDaysAgo: 26,
    steps: [asked(25)],
    purpose: "Jeg vil kende hverdagen bag muren, før jeg skriver handleplaner for den, der kommer ud.",
    benefit: "Vi får en fast kontakt i fængslet, så ingen står uden adresse den første dag.",
  },
  {
    key: "fyn-anden-periode",
    posting: "rot-fyns-politi-psp",
    applicant: "somebody",
    createdDaysAgo: 16,
    proposedWeeksLater: 8,
    steps: [
      asked(13),
      {
        act: "propose_period",
        daysAgo: 3,
        note: "Vi mangler to kolleger indtil påske. Otte uger senere kan jeg godt undvære dig, og så er din afløser lært op.",
      },
    ],
    purpose: "Jeg vil lære at handle hurtigt sammen med politiet, når en borger er i krise.",
    benefit:
      "Vores vagt får en makker, som den kender, og borgeren slipper for at fortælle det hele to gange.",
  },
  {
    key: "bornholm-sendt",
    posting: "rot-bornholm-saeson",
    applicant: "somebody",
    createdDaysAgo: 8,
    steps: [asked(6), { act: "give_release", daysAgo: 2 }],
    purpose: "Jeg vil se, hvordan en lille kommune løser det, vi er fem om, med én medarbejder.",
    benefit: "Jeg tager hjem med enklere arbejdsgange, og borgerne venter kortere.",
  },
  {
    key: "samsoe-tilbud",
    posting: "opgave-samsoe-varme",
    applicant: "somebody",
    createdDaysAgo: 19,
    steps: [asked(17), { act: "give_release", daysAgo: 12 }, { act: "offer", daysAgo: 1 }],
    purpose: "Jeg har skrevet varmeplaner for store byer. Nu vil jeg lære at skrive en sammen med naboerne.",
    benefit:
      "Min egen kommune skal i gang med landsbyerne næste år, og dér skal planen holde i forsamlingshuset.",
  },
  {
    key: "goedstrup-aftalt",
    posting: "rot-goedstrup-psykiatri",
    applicant: "somebody",
    createdDaysAgo: 32,
    steps: agreedSince(3),
    purpose: "Jeg leder et bosted og vil lære, hvad der skal til, før en udskrivning fredag kan lykkes.",
    benefit: "Beboerne kommer hjem til en plan, og vi får færre genindlæggelser.",
  },
  {
    key: "odense-aftalt",
    posting: "rot-odense-genoptraening",
    applicant: "somebody",
    createdDaysAgo: 31,
    steps: agreedSince(2),
    purpose:
      "Jeg træner med patienten i sengen og ved ikke, hvordan trappen ser ud derhjemme. Det vil jeg vide.",
    benefit: "Vi kan udskrive med øvelser, som faktisk kan laves i borgerens eget hjem.",
  },
  {
    key: "femern-ikke-valgt",
    posting: "rot-lolland-femern",
    applicant: "somebody",
    createdDaysAgo: 40,
    steps: [
      asked(36),
      { act: "give_release", daysAgo: 30 },
      {
        act: "decline",
        daysAgo: 2,
        note: "Vi valgte en ansøger, som allerede kender udbud efter byggereglerne. Dit kendskab til små virksomheder er godt, så søg endelig igen i næste runde.",
      },
    ],
    purpose: "Jeg vil lære at få lokale firmaer med i et stort byggeri.",
    benefit: "Vores erhvervskontor kan rådgive de små håndværkere bedre.",
  },
  {
    key: "koege-trukket",
    posting: "rot-koege-barsel",
    applicant: "somebody",
    createdDaysAgo: 18,
    steps: [
      asked(16),
      { act: "withdraw", daysAgo: 7, note: "Jeg har fået en ny opgave på mit eget arbejde." },
    ],
    purpose: "Jeg vil følge barnet fra fødegang til det første besøg hjemme.",
    benefit: "Forældrene skal høre det samme fra os alle.",
  },
  {
    key: "praktik-thisted-sendt",
    posting: "praktik-thisted-hjemmesygepleje",
    applicant: "somebody",
    createdDaysAgo: 5,
    steps: [asked(3)],
    purpose: "Jeg skriver vejledninger om hjemmesygepleje og har ikke kørt en rute i ti år.",
    benefit: "Det, vi skriver, skal kunne bruges af en, der står i en entré med våde sko.",
  },
  {
    key: "skaermbesoeg-i-gang",
    posting: "rot-aarhus-skaermbesoeg",
    startedDaysAgo: 34,
    applicant: "somebody",
    createdDaysAgo: 110,
    steps: [...agreedSince(60), { act: "start", daysAgo: 34 }],
    purpose: "Jeg vil lære at føre en samtale på skærm, så den ældre føler sig set.",
    benefit: "Vi starter selv med skærmbesøg til foråret, og jeg kan lære mine kolleger op.",
  },
  {
    key: "vand-i-gang",
    posting: "rot-syddanmark-vand",
    startedDaysAgo: 62,
    applicant: "somebody",
    createdDaysAgo: 150,
    steps: [...agreedSince(90), { act: "start", daysAgo: 62 }],
    purpose: "Jeg vil forstå, hvad der sker med vandet, når det har forladt vores kommune.",
    benefit: "Næste klimaplan skrives sammen med naboerne, før åen går over sine bredder.",
  },
  {
    key: "akut-tilbage",
    posting: "rot-akutberedskab-1813",
    startedDaysAgo: 80,
    applicant: "somebody",
    createdDaysAgo: 170,
    steps: [...agreedSince(110), { act: "start", daysAgo: 80 }, { act: "finish", daysAgo: 10 }],
    purpose: "Jeg vil høre, hvad borgerne ringer om klokken tre om natten.",
    benefit: "Vores hjemmepleje kan tage flere af opkaldene, før de bliver til en indlæggelse.",
  },
  {
    key: "praktik-itk-tilbage",
    posting: "praktik-aarhus-itk",
    startedDaysAgo: 36,
    applicant: "somebody",
    createdDaysAgo: 100,
    steps: [...agreedSince(60), { act: "start", daysAgo: 36 }, { act: "finish", daysAgo: 8 }],
    purpose: "Jeg bestiller it-løsninger og vil se dem blive til, så jeg kan bestille bedre.",
    benefit: "Vi sparer de runder, hvor vi får det, vi bad om, og ikke det, vi skulle bruge.",
  },
  {
    key: "kyst-gennemfoert",
    posting: "rot-kystdirektoratet-hoejvande",
    startedDaysAgo: 120,
    applicant: "somebody",
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
    applicant: "somebody",
    createdDaysAgo: 140,
    steps: [
      ...agreedSince(95),
      { act: "start", daysAgo: 75 },
      { act: "finish", daysAgo: 47 },
      { act: "complete", daysAgo: 40 },
    ],
    purpose: "Jeg vil lære at møde en urolig borger uden at rette på ham.",
    benefit: "Aftenvagterne bliver roligere, og vi bruger mindre beroligende medicin.",
    learned:
      "Jeg begynder nu med at sætte mig ned. To kolleger har været med mig på besøg, og vi taler om ét forløb hver torsdag.",
  },
  {
    key: "star-gennemfoert",
    posting: "praktik-star-jobcenterhverdag",
    startedDaysAgo: 160,
    applicant: "somebody",
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

import { asked, type CaseSpec } from "./case-spec.ts";

const PETER = "person-leder";
const METTE = "person-medarbejder";

/** Applications that somebody is to answer, or has said no to. */
export const waitingCases: readonly CaseSpec[] = [
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
    applicant: { from: "municipality" },
    createdDaysAgo: 20,
    steps: [asked(18), { act: "give_release", daysAgo: 13 }, { act: "shortlist", daysAgo: 4 }],
    purpose:
      "I fire år har jeg hørt borgere spørge til en sag, som ingen kunne vise dem. Nu vil jeg lære at lede det projekt, der giver dem svaret, og jeg vil lære det et sted, hvor man er nået længere.",
    benefit:
      "Hos os ringer mange kun for at høre, om papirerne er kommet frem. Jeg vil hjem med en metode, som vi kan bruge året efter.",
    flexibility: "Jeg kan begynde to uger tidligere, hvis det letter overdragelsen.",
  },
  {
    key: "karen-ny",
    posting: "rot-aarhus-sagsoverblik",
    applicant: { from: "region" },
    createdDaysAgo: 9,
    steps: [asked(6)],
    purpose:
      "Vi har store mængder data i regionen. Jeg vil lære at omsætte dem til noget, en borger kan læse på en telefon.",
    benefit: "Patienter spørger om det samme som borgere: Hvor langt er I? Jeg tager svaret med hjem.",
  },
  {
    key: "karen-afslag",
    posting: "rot-aarhus-sagsoverblik",
    applicant: { from: "state" },
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
    applicant: { from: "municipality" },
    createdDaysAgo: 12,
    steps: [asked(9), { act: "shortlist", daysAgo: 3 }],
    purpose: "I kommunen ser vi gælden, når det er for sent. Jeg vil lære at se den komme.",
    benefit: "Færre af vores borgere skal have en regning i marts, som de ikke kan betale.",
  },
  {
    key: "kriminalforsorg-sent-svar",
    posting: "rot-kriminalforsorgen-loesladt",
    applicant: { from: "municipality" },
    createdDaysAgo: 26,
    steps: [asked(25)],
    purpose: "Jeg vil kende hverdagen bag muren, så vi kan planlægge for den, der kommer ud.",
    benefit: "Vi får en fast kontakt i fængslet, så ingen står uden adresse den første dag.",
  },
  {
    key: "fyn-anden-periode",
    posting: "rot-fyns-politi-psp",
    applicant: { from: "municipality" },
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
    applicant: { from: "municipality" },
    createdDaysAgo: 8,
    steps: [asked(6), { act: "give_release", daysAgo: 2 }],
    purpose: "Jeg vil se, hvordan en lille kommune løser det, vi er fem om, med én medarbejder.",
    benefit: "Jeg tager hjem med enklere arbejdsgange, og borgerne venter kortere.",
  },
  {
    key: "samsoe-tilbud",
    posting: "opgave-samsoe-varme",
    applicant: { from: "municipality" },
    createdDaysAgo: 19,
    steps: [asked(17), { act: "give_release", daysAgo: 12 }, { act: "offer", daysAgo: 1 }],
    purpose:
      "Jeg har været med til planer, der blev til på et kontor. Nu vil jeg lære at skrive en sammen med naboerne.",
    benefit:
      "Min egen kommune skal i gang med landsbyerne næste år, og dér skal planen holde i forsamlingshuset.",
  },
  {
    key: "femern-ikke-valgt",
    posting: "rot-lolland-femern",
    applicant: { from: "municipality" },
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
    applicant: { from: "region" },
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
    applicant: { from: "state" },
    createdDaysAgo: 5,
    steps: [asked(3)],
    purpose: "Vi skriver regler for hjemmesygeplejen, og jeg har aldrig kørt en rute.",
    benefit: "Det, vi skriver, skal kunne bruges af en, der står i en entré med våde sko.",
  },
  {
    key: "aalborg-sagt-ja",
    posting: "rot-aalborg-akut-hjem",
    startedDaysAgo: -65,
    model: "move-with-return",
    applicant: { from: "municipality" },
    createdDaysAgo: 38,
    steps: [
      { act: "submit", daysAgo: 35 },
      { act: "shortlist", daysAgo: 12 },
      { act: "offer", daysAgo: 8 },
      { act: "accept_offer_and_ask", daysAgo: 5 },
    ],
    purpose: "Jeg vil se, hvad der sker på sygehuset, før borgeren kommer hjem til os.",
    benefit: "Vi kan være klar i hjemmet samme aften, og ingen bliver kørt tilbage om natten.",
  },
  {
    key: "loesladt-aflyst",
    posting: "rot-kriminalforsorgen-loesladt",
    startedDaysAgo: -60,
    model: "move-with-return",
    applicant: { from: "municipality" },
    createdDaysAgo: 44,
    steps: [
      { act: "submit", daysAgo: 40 },
      { act: "offer", daysAgo: 19 },
      { act: "accept_offer_and_ask", daysAgo: 17 },
      {
        act: "refuse_release",
        daysAgo: 6,
        note: "Vi har lige mistet to kolleger til barsel. Til efteråret vil jeg gerne hjælpe dig af sted.",
      },
    ],
    purpose: "Jeg vil lære at planlægge en løsladelse fra den første dag og ikke fra den sidste.",
    benefit: "Den, der kommer ud, møder et menneske, der kender planen.",
  },
];

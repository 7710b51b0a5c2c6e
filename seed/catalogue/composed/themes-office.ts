import type { Theme } from "./theme.ts";

/** Fields of work in administrations and hospitals' offices. */
export const officeThemes = {
  digital: [
    {
      topic: "data, der kan genbruges",
      why: "Det samme tal bliver tastet fire steder, og mindst ét er forkert.",
      tasks: ["Følg ét tal fra kilde til rapport", "Fjern to indtastninger", "Skriv, hvem der ejer hvad"],
      skill: "at skabe orden i data uden at købe et nyt system",
      needs: "Du er vant til regneark og til at spørge hvorfor.",
      competences: ["data-governance", "data-based-work", "process-improvement"],
    },
    {
      topic: "sprogmodeller i hverdagens sager",
      why: "Et udkast kan spare tid, hvis et menneske stadig tager ansvaret.",
      tasks: [
        "Vælg to sagstyper med få risici",
        "Mål kvalitet med og uden hjælp",
        "Skriv enkle regler for brugen",
      ],
      skill: "at afprøve ny teknik med åbne øjne",
      needs: "Du kender sagsbehandling, jura eller it.",
      competences: ["ai-in-case-work", "information-security", "evaluation"],
    },
    {
      topic: "et systemskifte uden nedetid",
      why: "Borgeren skal ikke mærke, at vi bytter motor.",
      tasks: [
        "Lav en plan for ti kritiske dage",
        "Test sammen med dem, der bruger det",
        "Hold et kort møde hver morgen",
      ],
      skill: "at styre en teknisk leverance gennem mennesker",
      needs: "Du har prøvet et skift, der gik galt.",
      competences: ["it-project-delivery", "risk-management", "change-communication"],
    },
    {
      topic: "selvbetjening, som ingen ringer om",
      why: "Hvert opkald om en formular er en fejl i formularen.",
      tasks: ["Lyt til tyve opkald", "Tegn siden om sammen med brugere", "Mål opkald en måned efter"],
      skill: "at teste med brugere i lille skala",
      needs: "Du skriver kort og kan tegne en skærm.",
      competences: ["user-centred-design", "digital-accessibility", "plain-language"],
    },
  ],
  economy: [
    {
      topic: "budgetopfølgning, som lederne bruger",
      why: "Et tal, der kommer i juni, kan ikke ændre marts.",
      tasks: [
        "Sid hos tre ledere, når de læser tallene",
        "Skær rapporten ned til en side",
        "Flyt opfølgningen en uge frem",
      ],
      skill: "at gøre styring til en samtale",
      needs: "Du arbejder med økonomi eller leder et budget.",
      competences: ["budget-follow-up", "financial-control", "visual-communication"],
    },
    {
      topic: "indkøb med grønne krav",
      why: "Det billigste produkt er sjældent det, der holder længst.",
      tasks: ["Gennemgå fem aftaler", "Skriv krav, som leverandører kan måles på", "Prøv dem af på ét udbud"],
      skill: "at stille krav, der kan holde i retten",
      needs: "Du har købt ind for andres penge.",
      competences: ["public-procurement", "green-transition", "contract-management"],
    },
    {
      topic: "et regnskab, der lukker til tiden",
      why: "De sidste fem dage i måneden bruger alle på det samme.",
      tasks: [
        "Tegn månedens arbejdsgang op",
        "Fjern to afstemninger, ingen læser",
        "Flyt en frist sammen med dem, den rammer",
      ],
      skill: "at rydde op i en arbejdsgang uden at miste kontrollen",
      needs: "Du har styr på bilag og mod til at spørge hvorfor.",
      competences: ["accounting", "internal-control", "process-improvement"],
    },
  ],
  hr: [
    {
      topic: "de første hundrede dage i et nyt job",
      why: "En god start afgør, om folk er her om to år.",
      tasks: [
        "Ring til tolv nye efter en måned",
        "Ret introduktionen til sammen med en leder",
        "Find makkere til de næste",
      ],
      skill: "at tage imod nye, så de bliver",
      needs: "Du har selv været ny for ikke så længe siden.",
      competences: ["onboarding", "mentoring", "competence-development"],
    },
    {
      topic: "lavere sygefravær uden flere skemaer",
      why: "Omsorg virker bedre end en påmindelse på dag fjorten.",
      tasks: [
        "Tal med tre ledere om de svære samtaler",
        "Prøv en ny første samtale",
        "Følg tallene i et kvartal",
      ],
      skill: "at hjælpe ledere med en samtale, de udskyder",
      needs: "Du arbejder med personale eller arbejdsmiljø.",
      competences: ["sickness-absence", "working-environment", "coaching-and-sparring"],
    },
    {
      topic: "udviklingssamtaler, der fører til noget",
      why: "En aftale uden en opgave er glemt til påske.",
      tasks: [
        "Sid med ved fem samtaler, når begge siger ja",
        "Lav en skabelon på én side",
        "Spørg igen efter tre måneder",
      ],
      skill: "at koble læring til opgaver",
      needs: "Du er leder eller konsulent og kan tie stille.",
      competences: ["development-talks", "competence-development", "facilitating-learning"],
    },
  ],
  learning: [
    {
      topic: "korte kurser, som folk gør færdige",
      why: "Halvdelen stopper ved den tredje side.",
      tasks: ["Se på, hvor folk falder fra", "Lav ét kursus om til tre korte", "Test det på en vagtstue"],
      skill: "at undervise på skærm med små skridt",
      needs: "Du formidler og kan klippe i din egen tekst.",
      competences: ["teaching-adults", "user-centred-design", "evaluation"],
    },
  ],
  secretariat: [
    {
      topic: "dagsordener, som politikere når at læse",
      why: "En god beslutning kræver, at bilaget bliver åbnet.",
      tasks: [
        "Skriv fem sager om til to sider",
        "Spørg udvalget, hvad der manglede",
        "Hold et kort kursus for kolleger",
      ],
      skill: "at skrive til beslutning",
      needs: "Du skriver sager til ledelse eller politikere.",
      competences: ["political-secretariat", "plain-language", "briefing-writing"],
    },
  ],
  "hospital-office": [
    {
      topic: "tavler, der viser ledige senge lige nu",
      why: "Personalet bruger en time om dagen på at ringe rundt.",
      tasks: [
        "Følg en koordinator i tre vagter",
        "Tegn tavlen sammen med to afdelinger",
        "Mål antallet af opkald",
      ],
      skill: "at samle drift, data og klinik om ét billede",
      needs: "Du er god til overblik og taler let med klinikere.",
      competences: ["hospital-logistics", "analytics-and-visualisation", "planning-and-coordination"],
    },
    {
      topic: "patientens papirer på ét sted",
      why: "Et brev for lidt kan koste en operationstid.",
      tasks: ["Saml alle breve om ét forløb", "Skriv dem om med patienter", "Aftal, hvem der sender hvad"],
      skill: "at forenkle et forløb, som mange ejer",
      needs: "Du kommer fra kvalitet, sekretariat eller klinik.",
      competences: ["quality-development", "plain-language", "user-involvement"],
    },
  ],
} as const satisfies Record<string, readonly Theme[]>;

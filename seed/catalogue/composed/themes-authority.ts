import type { Theme } from "./theme.ts";

/** Fields of work with rules, roads, plans and schools. */
export const authorityThemes = {
  legal: [
    {
      topic: "afgørelser, som modtageren forstår",
      why: "En begrundelse, ingen kan læse, er ingen begrundelse.",
      tasks: ["Læs tyve afgørelser højt", "Omskriv fem med en kollega", "Lav et sæt faste afsnit"],
      skill: "at skrive jura i klart sprog",
      needs: "Du skriver afgørelser eller svarer på dem.",
      competences: ["decisions-and-reasons", "administrative-law", "plain-language"],
    },
    {
      topic: "hurtigere svar om aktindsigt",
      why: "Syv dage er reglen, ikke ambitionen.",
      tasks: [
        "Følg ti anmodninger fra indbakke til svar",
        "Byg en fælles tjekliste",
        "Træn to enheder i at finde sager frem",
      ],
      skill: "at give åbenhed uden at udlevere for meget",
      needs: "Du kender journalen eller loven.",
      competences: ["access-to-documents", "records-management", "data-protection"],
    },
  ],
  tax: [
    {
      topic: "forskud, der passer fra januar",
      why: "En restskat begynder med et forkert tal om efteråret.",
      tasks: [
        "Ring til borgere med store udsving",
        "Skriv en besked, der bliver forstået",
        "Mål, hvor mange der retter selv",
      ],
      skill: "at hjælpe, før fejlen bliver til gæld",
      needs: "Du har vejledt borgere om penge.",
      competences: ["citizen-service", "plain-language", "data-based-work"],
    },
    {
      topic: "nye virksomheders første moms",
      why: "De fleste fejl bliver begået af folk, der gerne vil gøre det rigtigt.",
      tasks: [
        "Hold åben vejledning to timer om ugen",
        "Saml spørgsmål fra erhvervskontorer",
        "Ret den side, som flest forlader",
      ],
      skill: "at vejlede, så kontrollen bliver mindre",
      needs: "Du møder virksomheder i dit arbejde.",
      competences: ["accessible-service", "cross-sector-cooperation", "process-improvement"],
    },
  ],
  policy: [
    {
      topic: "høringssvar, der ændrer noget",
      why: "De bedste svar kommer fra dem, der skal leve med reglen.",
      tasks: [
        "Læs svarene på to lovforslag",
        "Tal med tre kommuner om praksis",
        "Skriv et notat på to sider",
      ],
      skill: "at få praksis med i en lovtekst",
      needs: "Du kender en lov fra den anden ende.",
      competences: ["law-making-process", "policy-analysis", "digital-ready-rules"],
    },
    {
      topic: "forenkling af regler, som ingen savner",
      why: "Hvert dokumentationskrav tager tid fra nogen.",
      tasks: [
        "Vælg ét krav og følg det ud til en vagt",
        "Regn ud, hvad det koster",
        "Foreslå en enklere måde",
      ],
      skill: "at afskaffe noget på en ordentlig måde",
      needs: "Du har dokumenteret noget, du ikke forstod.",
      competences: ["regulation-simplification", "policy-development", "impact-measurement"],
    },
    {
      topic: "aftaler mellem stat, regioner og kommuner",
      why: "En aftale virker først, når tre parter læser den ens.",
      tasks: [
        "Forbered to forhandlingsmøder",
        "Før listen over åbne punkter",
        "Skriv fælles spørgsmål og svar",
      ],
      skill: "at forhandle uden at tabe ansigt for nogen",
      needs: "Du har siddet på den ene side af bordet.",
      competences: ["intergovernmental-negotiation", "negotiation", "stakeholder-management"],
    },
  ],
  technical: [
    {
      topic: "skoleveje, hvor børn kan cykle selv",
      why: "Hver bil for porten gør vejen farligere for de andre.",
      tasks: ["Tæl trafik to morgener", "Gå ruten med en klasse", "Foreslå tre billige ændringer"],
      skill: "at planlægge i børnehøjde",
      needs: "Du er tekniker, lærer eller bare god til kort.",
      competences: ["roads-and-traffic", "mobility-planning", "public-participation"],
    },
    {
      topic: "byggesager med færre rykkere",
      why: "De fleste rykker, fordi de ikke ved, hvad der mangler.",
      tasks: [
        "Gennemgå halvtreds sager",
        "Lav én side om, hvad en ansøgning skal rumme",
        "Ring op i stedet for at skrive",
      ],
      skill: "at gøre en ansøgning rigtig fra begyndelsen",
      needs: "Du behandler sager eller søger om tilladelser.",
      competences: ["building-permits", "case-work", "plain-language"],
    },
    {
      topic: "energi i offentlige bygninger",
      why: "En pumpe, der kører hele natten, er en halv pædagogstilling.",
      tasks: [
        "Læs målere i ti bygninger",
        "Gå en runde med teknisk service",
        "Indstil to anlæg om og mål igen",
      ],
      skill: "at finde besparelser, som ingen fryser af",
      needs: "Du kan lide drift og små tal.",
      competences: ["energy-management", "facility-management", "green-transition"],
    },
  ],
  roads: [
    {
      topic: "vejarbejde, som bilisterne kan holde ud",
      why: "En kø er kortere, når man kender grunden.",
      tasks: ["Følg et anlæg fra udbud til asfalt", "Skriv beskeder til naboer", "Mål klager uge for uge"],
      skill: "at bygge, mens alle kører forbi",
      needs: "Du kommer fra vej, beredskab eller kommunikation.",
      competences: ["roads-and-traffic", "building-projects", "change-communication"],
    },
  ],
  education: [
    {
      topic: "elever, der er tæt på at falde fra",
      why: "Et opkald i uge to virker bedre end et brev i uge ti.",
      tasks: [
        "Ring til dem, der ikke kom",
        "Hold åben vejledning ved frokost",
        "Aftal næste skridt med kommunens unge-team",
      ],
      skill: "at fastholde uden at overtale",
      needs: "Du arbejder med unge i en kommune eller på en skole.",
      competences: ["youth-guidance", "student-wellbeing", "vocational-education"],
    },
    {
      topic: "undervisning med data fra virkeligheden",
      why: "Studerende lærer mest af opgaver, som nogen venter på.",
      tasks: [
        "Find tre opgaver hos offentlige arbejdspladser",
        "Følg to hold gennem et semester",
        "Vis resultaterne for dem, der spurgte",
      ],
      skill: "at bygge bro mellem skole og arbejdsplads",
      needs: "Du underviser eller har en opgave at give væk.",
      competences: ["teaching-and-didactics", "partnerships", "data-based-work"],
    },
    {
      topic: "studiestart for voksne",
      why: "Den, der er fyrre og ny på skolen, tør sjældent spørge.",
      tasks: [
        "Interview ti nye studerende",
        "Lav en første uge uden fremmedord",
        "Prøv den på det næste hold",
      ],
      skill: "at åbne en skole for dem, der har været længe væk",
      needs: "Du har undervist eller vejledt voksne.",
      competences: ["higher-education", "teaching-adults", "onboarding"],
    },
  ],
} as const satisfies Record<string, readonly Theme[]>;

import type { OpportunityText } from "./opportunity-text.ts";

export const leadershipEducation: readonly OpportunityText[] = [
  {
    externalId: "uddannelse-via-dol-personlig",
    kind: "leadership_education",
    title: "DOL-modul: Det personlige lederskab",
    summary:
      "Seks undervisningsdage i Viborg om at kende sine egne mønstre, inden de rammer andre. Tæller med i den offentlige lederuddannelse.",
    purpose: `Medarbejdere forlader sjældent en opgave. De forlader en chef, der ikke kan se sig selv. Bliver du lidt lettere at arbejde for, kan det mærkes helt ud til den gamle dame på stue fire.`,
    tasks: `Mellem undervisningsdagene har du opgaver på din arbejdsplads. Det kan være en samtale, du har udskudt, eller et møde, du skal lade andre observere. Det hele lægger du frem i en gruppe på fem.

Modulet slutter med en skriftlig opgave på ti sider og en mundtlig prøve på en halv time. Det tager mere tid end lovet af venner, der har glemt det.`,
    learning: `Teori om magt, følelser og autoritet, som du skal kunne bruge mandag formiddag. Dertil en vane med at skrive fem linjer om dagen.`,
    requirements: `Relevant uddannelse og to års erhvervserfaring. Du behøver ikke have ledertitel. Tal med din leder om, hvorfor netop dette modul, og hvad I vil se bagefter.`,
    terms: `Omkring 135 timers arbejde over 12 uger, deraf 36 i klasselokalet. Din arbejdsplads betaler prisen, og statsligt ansatte kan undersøge Den Statslige Kompetencefond.`,
    organisation: "VIA University College",
    unit: "Efter- og videreuddannelse",
    municipality: "Viborg",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 12,
    weeks: 12,
    hours: 135,
    startInDays: 71,
    deadlineInDays: 31,
    seats: 28,
    priceDkk: 9800,
    competences: ["self-leadership", "first-time-leadership", "leadership-development"],
    leadershipLevels: ["aspiring", "new_leader"],
    contactRole: "Uddannelsesleder",
    language: "da",
  },
  {
    externalId: "uddannelse-kp-dol-koordinering",
    kind: "leadership_education",
    title: "DOL-modul: Ledelse på tværs af fag og forvaltninger",
    summary:
      "Aftenhold i København for ledere, hvis vigtigste opgaver løses af folk, de ikke selv bestemmer over.",
    purpose: `En familie med tre handlingsplaner har som regel også tre tovholdere. Alle arbejder hårdt, og ingen ser trætheden hos moren. Modulet tager afsæt i jeres egne fastlåste sager.`,
    tasks: `Torsdage fra kl. 16 til 20. Underviserne er en forsker og en tidligere socialchef, som ikke altid er enige.

- Gang 1-3: kortlæg én sag med alle, der har en finger med
- Gang 4-6: prøv et greb af hjemme, og vis, hvad der skete
- Gang 7-8: skriv og forsvar

Der er meget læsning først og mange diskussioner sidst. Holdet bestemmer selv rækkefølgen af cases.`,
    learning: `Relationel koordinering, mødeledelse og forhandling, samt hvornår samarbejde slet ikke er svaret.`,
    requirements: `Leder eller koordinator i en kommune, en region eller staten. Gennemført mindst ét modul før, eller tilsvarende erfaring.`,
    terms: `Regn med 140 timer på 14 uger, mest uden for dagtimerne. Aftal med din chef, hvad der er arbejdstid. Mad er inkluderet, og den er bedre end rygtet.`,
    organisation: "Københavns Professionshøjskole",
    unit: "Lederuddannelserne",
    municipality: "København",
    format: "hybrid",
    workload: "part_time",
    hoursPerWeek: 10,
    weeks: 14,
    hours: 140,
    startInDays: 63,
    deadlineInDays: 23,
    seats: 30,
    priceDkk: 10600,
    competences: ["cross-unit-cooperation", "network-leadership", "facilitation", "negotiation"],
    leadershipLevels: ["new_leader", "leader"],
    contactRole: "Studieleder",
    language: "da",
  },
  {
    externalId: "uddannelse-ucsyd-dil-oekonomi",
    kind: "leadership_education",
    title: "DIL-modul: Økonomi og drift for ledere, der ikke er økonomer",
    summary:
      "Lær at læse dit budget som en fortælling om dine prioriteringer. Otte dage i Esbjerg og på skærm, med regneark fra din egen enhed.",
    purpose: `Når pengene slipper op i oktober, er det sjældent en regnefejl. Det er beslutninger fra april, som ingen så konsekvensen af. Borgerne får aflyste ture, og personalet får skylden.`,
    tasks: `Du begynder med at printe dit eget budget og stå op foran en gruppe og forklare det. Alle får hjertebanken.

Siden arbejder I med lønsum, prognose, aktivitetsstyring og business case. En revisor, en politiker og en tillidsrepræsentant kommer forbi og stiller spørgsmål fra hver sin stol. Eksamen er en opgave om et reelt valg i din enhed.`,
    learning: `Du kan lave en prognose, opdage en afvigelse i tide og sige nej med tal, der holder.`,
    requirements: `Budgetansvar, eller udsigt til det inden for et år. Grundlæggende regneark. Ingen anden matematik end procent.`,
    terms: `130 timer på 13 uger. Tre dage er på skærm, resten i Esbjerg. Afmelding er gratis indtil fjorten dage før start.`,
    organisation: "UC SYD",
    unit: "Videreuddannelse og Ledelse",
    municipality: "Esbjerg",
    format: "hybrid",
    workload: "part_time",
    hoursPerWeek: 10,
    weeks: 13,
    hours: 130,
    startInDays: 94,
    deadlineInDays: 50,
    seats: 26,
    priceDkk: 9400,
    competences: ["budgeting", "budget-follow-up", "business-case", "operations-management"],
    leadershipLevels: ["new_leader", "leader"],
    contactRole: "Uddannelseskonsulent",
    language: "da",
  },
  {
    externalId: "uddannelse-aau-master-data",
    kind: "leadership_education",
    title: "Masterfag: Ledelse med data i offentlige organisationer",
    summary:
      "Et enkeltfag på masterniveau for chefer, der vil forstå modellerne, før de skriver under på dem.",
    purpose: `En algoritme, der prioriterer hjemmebesøg, træffer ikke valget. Det gør den chef, der tog den i brug. Borgeren har krav på, at chefen kan forklare hvorfor.`,
    tasks: `Faget kører over fire todagesseminarer i Aalborg. Du læser forskning, ikke referater af den.

I grupper gransker I en model, som en myndighed har i drift, med adgang til dem, der byggede den. Hvem rammer den forkert? Hvad gør medarbejderne, når de er uenige med den? Gruppen skriver en rapport på 25 sider, og hver især går til mundtlig eksamen.

Dem, der har været længe fra skolebænken, får en intro til akademisk skrivning.`,
    learning: `Du vurderer kvalitet i data og modeller, leder analytikere med respekt og tager stilling til etik på et oplyst grundlag.`,
    requirements: `Bachelor- eller diplomuddannelse og tre års relevant arbejde. Du læser engelsk uden besvær.`,
    terms: `275 timer i løbet af 22 uger. Prisen dækker undervisning og eksamen, men ikke bøger. Aftal et fag i udviklingsplanen, ikke en gave for lang tjeneste.`,
    organisation: "Aalborg Universitet",
    unit: "Efteruddannelse",
    municipality: "Aalborg",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 13,
    weeks: 22,
    hours: 275,
    startInDays: 86,
    deadlineInDays: -12,
    seats: 25,
    priceDkk: 24500,
    competences: [
      "data-based-leadership",
      "data-governance",
      "ai-in-case-work",
      "evidence-informed-practice",
    ],
    leadershipLevels: ["leader", "leader_of_leaders", "director"],
    contactRole: "Fagkoordinator",
    language: "da",
  },
];

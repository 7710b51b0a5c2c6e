import type { OpportunityText } from "./opportunity-text.ts";

export const executiveBoardProgrammes: readonly OpportunityText[] = [
  {
    externalId: "dir-naert-sundhedsvaesen",
    kind: "executive_board_programme",
    title: "Direktionsforløb: Ét sundhedsvæsen, tre direktioner",
    summary:
      "Tag hele direktionen med i et halvt år. Opgaven kan I ikke løse alene: Den følger patienten mellem hospital, kommune og stat.",
    purpose: `Den ældre medicinske patient møder tre myndigheder på en uge. De har hver sin økonomi, hver sin tavle og hver sin forklaring. Kun en direktion kan ændre det, og kun hvis den kender naboens virkelighed.`,
    tasks: `I deltager som team på tre til seks. Hvert hold blandes, så der sidder direktioner fra stat, region og kommune ved samme bord.

- Fire heldagsmøder på skift hos hinanden, altid med en formiddag ude i driften
- Et fælles pejlemærke, som I måler på mellem møderne
- En prøvehandling pr. direktion, stor nok til at gøre ondt

Kalenderen er den største modstander. Vi aflyser ikke, fordi én må blive hjemme, men teamet kommer samlet til første og sidste dag.`,
    learning: `I øver jer i at dele styring uden at dele organisation. I får en usminket tilbagemelding fra to andre direktioner på, hvordan I virker udefra.`,
    requirements: `Øverste ledelse i en kommune, en region, et hospital eller en styrelse. Topchefen deltager selv.`,
    terms: `40 timer fordelt på et halvt år. Prisen er pr. deltager og dækker ophold og proceshjælp. Tilmelding er for teamet, og sekretariatet svarer inden to uger efter fristen. Der er ingen plads til suppleanter.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "Ledelse på tværs",
    municipality: "Odense",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 2,
    weeks: 26,
    hours: 40,
    startInDays: 98,
    deadlineInDays: 44,
    seats: 36,
    priceDkk: 18500,
    competences: [
      "executive-board-work",
      "cross-sector-cooperation",
      "patient-pathways-across-sectors",
      "governance-models",
    ],
    leadershipLevels: ["director", "top"],
    transition: "hospital-municipality",
    contactRole: "Programleder for direktionsforløb",
    language: "da",
  },
  {
    externalId: "dir-krise-paa-tvaers",
    kind: "executive_board_programme",
    title: "Direktionsforløb: Når krisen rammer os alle på én gang",
    summary:
      "Strømmen er væk, vandet stiger, og pressen ringer. Øv med andre direktioner, før det bliver alvor.",
    purpose: `I en krise tåler borgeren ikke, at myndigheder afklarer ansvar for åben skærm. De, der har øvet sammen, ringer til hinanden i den første time. De andre skriver et notat.`,
    tasks: `Forløbet er bygget over tre øvelser af stigende sværhed. Først et bord og et kort: langvarigt strømsvigt i en mellemstor by. Derpå et døgn med rigtige stabsroller, natteskift og journalister, der ikke er søde. Til sidst en uvarslet øvelse hjemme hos jer selv, mens en anden direktion kigger på.

Efter hver øvelse gennemgår I beslutningerne minut for minut. Det er her, det gør ondt, og her, man lærer noget. Ingen evaluering forlader rummet med navn på.`,
    learning: `At beslutte med for lidt viden, at fordele roller og at sige det rigtige til borgerne hurtigt. I får en ærlig liste over hullerne i jeres egen plan.`,
    requirements: `Hvert hold rummer mindst én direktion fra hver sektor, og I kommer tre til fem. I sætter en dag af til forberedelse og lader os læse jeres beredskabsplan.`,
    terms: `32 timer over 16 uger, heraf et døgn i træk i Herning. Overnatning og mad er med i prisen. Skulle en rigtig krise ramme jer undervejs, flytter vi jer til næste hold uden regning.`,
    organisation: "Region Midtjylland",
    unit: "Beredskab og Sundhedsplanlægning",
    municipality: "Herning",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 2,
    weeks: 16,
    hours: 32,
    startInDays: 120,
    deadlineInDays: 57,
    seats: 24,
    priceDkk: 14200,
    competences: ["crisis-leadership", "exercise-planning", "crisis-communication", "executive-board-work"],
    leadershipLevels: ["director", "top"],
    contactRole: "Beredskabschef",
    language: "da",
  },
  {
    externalId: "dir-data-beslutninger",
    kind: "executive_board_programme",
    title: "Direktionsforløb: Jeres egne beslutninger i tal",
    summary:
      "Tag tre beslutninger med, som I selv har truffet. Se, hvad data vidste dengang, og hvad I gør anderledes næste gang.",
    purpose: `Digitalisering bliver let til noget, nogle andre i huset tager sig af. Men det er direktionen, der vælger, hvilke tal der tæller, og hvilke borgere der bliver usynlige mellem dem.`,
    tasks: `Vi går baglæns. Før første samling finder jeres analysefolk de data, der lå på bordet ved tre gamle beslutninger. På samlingen læser en anden direktion dem uden at kende udfaldet. Ville de have valgt som jer?

Tre samlinger a én dag følges af to korte møder på skærm. Hjemme udpeger I ét nøgletal, der skal dø, og ét, der mangler. Det lyder nemt. Sidste hold brugte fem måneder på at aflive et regneark.`,
    learning: `I bliver skarpere købere af analyser og bedre til at stille spørgsmålet før svaret. Etik, usikkerhed og bias bliver behandlet med jeres egne sager.`,
    requirements: `Topledelse med mindst tre deltagere og lyst til at vise en fejl frem. En analytiker fra huset følger jer og deltager gratis.`,
    terms: `28 timer i alt på 20 uger. Samlingerne foregår i København, Vejle og Aarhus, så rejsetiden deles. Materialet bliver hos jer og indgår ikke i offentliggjorte tal.`,
    organisation: "Digitaliseringsstyrelsen",
    unit: "Center for data og ledelse",
    municipality: "København",
    format: "hybrid",
    workload: "part_time",
    hoursPerWeek: 2,
    weeks: 20,
    hours: 28,
    startInDays: 85,
    deadlineInDays: 36,
    seats: 30,
    priceDkk: 12900,
    competences: [
      "data-based-leadership",
      "leading-digital-transformation",
      "executive-board-work",
      "setting-priorities",
    ],
    leadershipLevels: ["director", "top"],
    contactRole: "Chefkonsulent i data og ledelse",
    language: "da",
  },
];

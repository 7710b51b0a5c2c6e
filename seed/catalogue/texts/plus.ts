import type { OpportunityText } from "./opportunity-text.ts";

export const plusProgrammes: readonly OpportunityText[] = [
  {
    externalId: "plus-nye-ledere",
    kind: "plus_programme",
    title: "PLUS for nye ledere",
    summary:
      "Du har haft personaleansvar i under to år. Få et hold at lære med, mens vanerne endnu er til at forme.",
    purpose: `Første lederjob former resten. Medarbejdere husker den chef, der turde lytte, og den, der gemte sig bag kalenderen. Begge begyndte som nye. PLUS skal give dig retning, før travlheden gør det.`,
    tasks: `Du er på hold med 22 andre nye ledere fra hele staten. Imellem modulerne mødes du i en læringsgruppe på seks, som kender din sag og ikke lader dig slippe.

- Tre moduler på to dage
- Tre trio-samtaler mellem dig, din leder og en konsulent
- Én forandring i din egen enhed, beskrevet i begyndelsen og målt til slut

Vi arbejder ud fra de fire kendetegn: helhedsorientering, nytænkning, refleksion og handlekraft. For nye ledere er refleksion ofte det hårdeste, fordi alt andet haster.`,
    learning: `Du lærer at holde en svær samtale, at fordele opgaver og at se din enhed som en brik i et større spil.`,
    requirements: `Leder af medarbejdere i staten. Du bliver indstillet, siger selv ja, og topledelsen bakker op.`,
    terms: `60 timer i arbejdstiden over fem måneder. Holdet sættes efter fristen med størst mulig spredning. Der findes ingen venteliste; er du ikke med denne gang, kan du indstilles igen.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "PLUS-sekretariatet",
    municipality: "København",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 22,
    hours: 60,
    startInDays: 88,
    deadlineInDays: 25,
    seats: 23,
    priceDkk: 21000,
    competences: ["first-time-leadership", "difficult-conversations", "delegation", "self-leadership"],
    leadershipLevels: ["new_leader"],
    contactRole: "Programleder i PLUS-sekretariatet",
    language: "da",
  },
  {
    externalId: "plus-ledere-af-medarbejdere",
    kind: "plus_programme",
    title: "PLUS for erfarne ledere af medarbejdere",
    summary:
      "Du kan dit job og savner modspil. Mød kolleger fra andre ministerområder, som står i det samme med helt andre sager.",
    purpose: `Erfarne ledere får sjældent ærlig respons. Imens møder borgeren en stat, der er delt efter ministerområder, selv om livet ikke er det. Forløbet vender blikket mod sagen, der krydser gangen.`,
    tasks: `Halvdelen af arbejdet ligger hjemme. I starten vælger du en kerneopgave, som du og en leder fra en anden styrelse begge har del i. Den følger jer fra første modul til sidste.

Modulerne varer to og tre dage og ligger tre forskellige steder i landet. I læringsgruppen på fem til syv skiftes I til at lægge jeres egen ledelse frem. Konsulenten blander sig, når I bliver for høflige. Dertil kommer to trio-samtaler, hvor din chef også får noget for.

Kendetegnene fylder på hver sin måde: helhedsorientering i opgaven, nytænkning i forsøgene, refleksion i gruppen og handlekraft, når du kommer hjem.`,
    learning: `Du får et blik for helheden, træning i at prøve småt og mod til at stoppe noget, der ikke virker.`,
    requirements: `Mindst tre års ledererfaring. Nomineret af egen organisation med en begrundelse på få linjer.`,
    terms: `72 timer over et halvt år. En nominering er ikke en plads, og begrundelsen for et nej kan du læse selv. Din organisation betaler for ophold og undervisning.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "PLUS-sekretariatet",
    municipality: "Fredericia",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 26,
    hours: 72,
    startInDays: 105,
    deadlineInDays: 39,
    seats: 24,
    priceDkk: 26500,
    competences: [
      "people-leadership",
      "cross-sector-cooperation",
      "innovation-leadership",
      "giving-feedback",
    ],
    leadershipLevels: ["leader"],
    contactRole: "Specialkonsulent i PLUS-sekretariatet",
    language: "da",
  },
  {
    externalId: "plus-ledere-af-ledere",
    kind: "plus_programme",
    title: "PLUS for ledere af ledere",
    summary:
      "Du når kun borgeren gennem andre ledere. Lær at sætte retning uden at overtage, og at høre det, som ingen siger opad.",
    purpose: `Mellem strategien og skranken står du. Oversætter du dårligt, bliver målet til en kampagne, og skranken fortsætter som før. Oversætter du godt, mærker borgeren det uden at vide hvorfor.`,
    tasks: `Før forløbet interviewer du tre af dine egne ledere ud fra en fælles guide. Svarene læser du højt for læringsgruppen. Det plejer at give stilhed.

Fire moduler følger: ét om statens tværgående strategier, to om din organisation og ét om dig. På det tredje bytter du arbejdsplads med en fra holdet i to dage. Trio-samtalen med din nærmeste chef og en konsulent ligger før, midt i og efter.

Holdet arbejder med helhedsorientering, nytænkning, refleksion og handlekraft som fire briller på samme sag. Medbring en sag, der ikke er løst endnu.`,
    learning: `At lede gennem andre, at give ledere rum og at opdage problemer tidligt, også dem dit eget niveau skaber.`,
    requirements: `Kontorchef, underdirektør eller tilsvarende med ansvar for andre ledere. Din direktør står bag indstillingen.`,
    terms: `Forløbet tager 84 timer på otte måneder. Fra hver organisation kan flere indstilles, og I angiver selv rækkefølgen. Besked kommer senest tre uger efter fristen.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "PLUS-sekretariatet",
    municipality: "Roskilde",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 34,
    hours: 84,
    startInDays: 112,
    deadlineInDays: 46,
    seats: 20,
    priceDkk: 34000,
    competences: ["leading-leaders", "strategy-execution", "cross-unit-cooperation", "coaching-and-sparring"],
    leadershipLevels: ["leader_of_leaders"],
    contactRole: "Chefkonsulent i PLUS-sekretariatet",
    language: "da",
  },
  {
    externalId: "plus-direktoerer",
    kind: "plus_programme",
    title: "PLUS for direktører: Det, der er større end mit hus",
    summary:
      "Et kort og krævende forløb for direktører. Tre moduler, én fælles sag og en læringsgruppe, der ikke skylder dig noget.",
    purpose: `Ingen direktør bliver målt på, om nabostyrelsen lykkes. Alligevel afhænger borgerens retssikkerhed og vækst ofte af netop dét. Forløbet handler om at tage ansvar dér, hvor resultatkontrakten slutter.`,
    tasks: `I er 20, fordelt på fire læringsgrupper. Hver gruppe får en aktuel tværgående opgave af et departement og fremlægger sit svar efter fire måneder. Modtageren sidder i salen og svarer igen.

Modulerne er på en, to og to dage. Ind imellem følger du en kollega i et døgn, og kollegaen følger dig. I den afsluttende trio-samtale er det dig, der inviterer departementschefen.

Vi stiller samme krav som på andre niveauer. Helhedsorientering og nytænkning skal kunne ses i opgaven. Refleksion og handlekraft skal kunne mærkes hjemme.`,
    learning: `Du opøver dømmekraft i spørgsmål uden ejer og får fortrolige kolleger på tværs af ministerområder.`,
    requirements: `Direktør eller vicedirektør i staten. Du møder selv op, hver gang, uden stedfortræder.`,
    terms: `48 timer i alt på fem måneder. Udvælgelsen følger spredning på ministerområder, og der er ingen venteliste. Forplejning er enkel, og telefonerne ligger i en kurv.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "PLUS-sekretariatet",
    municipality: "Helsingør",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 22,
    hours: 48,
    startInDays: 76,
    deadlineInDays: -6,
    seats: 20,
    priceDkk: 39000,
    competences: [
      "strategic-leadership",
      "group-wide-management",
      "leading-in-political-organisation",
      "vision-and-purpose",
    ],
    leadershipLevels: ["director", "top"],
    contactRole: "Sekretariatschef for PLUS",
    language: "da",
  },
];

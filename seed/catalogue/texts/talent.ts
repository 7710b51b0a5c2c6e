import type { OpportunityText } from "./opportunity-text.ts";

export const talentProgrammes: readonly OpportunityText[] = [
  {
    externalId: "talent-kommende-ledere",
    kind: "talent_programme",
    title: "Talentforløb for kommende ledere på tværs af sektorer",
    summary:
      "Prøv ledelse af, før du får titlen. Du får en rigtig opgave, en mentor fra en anden sektor og et ærligt svar på, om det er noget for dig.",
    purpose: `Nogle bliver ledere, fordi de var de dygtigste sagsbehandlere. Det går ikke altid godt, hverken for dem eller for borgeren. Her kan man øve sig, mens det stadig er i orden at sige nej tak.`,
    tasks: `Hjemme får du en afgrænset ledelsesopgave med mandat: vagtplanen, en flytning, et forsøg. Din leder giver dig plads og holder sig væk.

Ude møder du holdet otte dage i løbet af året. I er 24, en tredjedel fra hver sektor. Mentoren taler du med hver måned, og to gange følger du vedkommende på job. Holdet bruger nytænkning og handlekraft på én fælles opgave for en borgergruppe, som ingen af jer har ansvar for alene.`,
    learning: `At fordele, følge op og rose konkret. Refleksion over din egen virkning på andre og helhedsorientering ud over eget fag.`,
    requirements: `Fastansat uden personaleansvar i stat, region eller kommune. Din leder indstiller dig, du accepterer, og topledelsen godkender. En indstilling giver ikke ret til en plads.`,
    terms: `80 timer på 44 uger, alt i arbejdstiden. Holddannelsen sker efter fristen. Efter 30, 90 og 180 dage i dit første lederjob ringer vi og spørger, hvad der mangler.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "Ledelse og Talent",
    municipality: "Nyborg",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 2,
    weeks: 44,
    hours: 80,
    startInDays: 116,
    deadlineInDays: 51,
    seats: 24,
    priceDkk: 19500,
    competences: ["succession-and-talent", "self-leadership", "cross-sector-cooperation", "delegation"],
    leadershipLevels: ["aspiring"],
    contactRole: "Programleder for talent",
    language: "da",
  },
  {
    externalId: "talent-spot",
    kind: "talent_programme",
    title: "SPOT: Udvikling af statens kommende topledere",
    summary:
      "For chefer med stof til mere. Optagelsen sker ved nominering og test, og en styregruppe vælger deltagerne.",
    purpose: `Når en styrelse skifter direktør, mærker tusindvis af borgere det et år senere. Derfor skal der være flere at vælge imellem, og de skal have prøvet andet end det ene spor, de kom ad.`,
    tasks: `Du arbejder med én udfordring fra et ministerium, som ikke er dit. Opdragsgiveren møder dig fire gange og er ikke blid.

Sideløbende får du:
- en mentor blandt siddende topledere
- fem dage i en privat virksomhed eller en NGO
- udviklingssamtaler på baggrund af testen og 360 graders feedback

Undervejs kan du finde ud af, at toppen ikke er dit sted. Det regner vi også for et godt udbytte.`,
    learning: `Strategisk overblik, politisk tæft og sikkerhed i at lede gennem flere lag. Du møder dine egne blinde vinkler på skrift.`,
    requirements: `Chef med ansvar for ledere. Organisationens øverste leder nominerer. Du skal selv sige ja, inden nogen går videre med dit navn.`,
    terms: `110 timer over ni måneder. Testen tager en halv dag og bliver gennemgået med dig, uanset udfald. Kommer du ikke med, kan organisationen nominere dig til en senere runde.`,
    organisation: "Medarbejder- og Kompetencestyrelsen",
    unit: "Ledelse og Talent",
    municipality: "København",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 40,
    hours: 110,
    startInDays: 125,
    deadlineInDays: 32,
    seats: 20,
    priceDkk: 48000,
    competences: ["strategic-leadership", "leading-leaders", "political-awareness", "foresight"],
    leadershipLevels: ["leader_of_leaders", "director"],
    contactRole: "Chefkonsulent for topledelse",
    language: "da",
  },
  {
    externalId: "talent-syddanmark-aspiranter",
    kind: "talent_programme",
    title: "Lederaspirant i klinikken",
    summary:
      "Sygeplejersker, læger, bioanalytikere og portører i Region Syddanmark kan prøve at lede et lille stykke hverdag, før de vælger vej.",
    purpose: `Patienten mærker en velledet afdeling, længe før nogen ser det i et skema. Der bliver hilst, der er styr på blodprøven, og ingen siger »det ved jeg ikke, hvem gør«. Vi mangler flere, der vil stå for den slags.`,
    tasks: `I otte måneder har du halvanden dag om måneden på holdet og en aspirantopgave i din egen afdeling. Eksempler fra sidst: ny modtagelse af elever, mindre spild i sterildepotet, færre overfyldte onsdage.

To uger bytter du afdeling og leder morgenkonferencen dér, hvor ingen kender dig. Det er den del, folk frygter mest og husker bedst. Hver anden måned gennemgår du feedback fra kolleger med en konsulent.`,
    learning: `Prioritering under pres, feedback begge veje og driftsøkonomi, så du kan læse din afdelings tal.`,
    requirements: `Mindst to års anciennitet i klinikken. Alle faggrupper. Indstilling sker gennem afdelingsledelsen, og du skal selv acceptere den.`,
    terms: `96 timer, som lægges ind i tjenesteplanen. Holdet er på 22, og vi blander hospitaler, fag og vagtformer. Afdelingen får vikarmidler til de to bytteuger.`,
    organisation: "Region Syddanmark",
    unit: "HR og Lederudvikling",
    municipality: "Kolding",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 35,
    hours: 96,
    startInDays: 73,
    deadlineInDays: 22,
    seats: 22,
    competences: ["succession-and-talent", "clinical-leadership", "giving-feedback", "setting-priorities"],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Ledelseskonsulent",
    language: "da",
  },
  {
    externalId: "talent-vestjylland",
    kind: "talent_programme",
    title: "Vækstlag Vest: Tre kommuner, ét talenthold",
    summary:
      "Ringkøbing-Skjern, Holstebro og Struer samler deres lederspirer. Du leder et forsøg i en nabokommune og får dommen af borgerne selv.",
    purpose: `Der er langt mellem lederjob herude, og dygtige folk flytter mod øst for at få et. Går vi sammen, bliver der flere stiger at kravle på. Det giver stabilitet i dagtilbud og ældrepleje, hvor et lederskifte kan vælte et år.`,
    tasks: `Seks hold på fire får hver en opgave fra en nabokommune. Den kan dreje sig om ensomhed på landet, vikarer i dagplejen eller en skolebus, der aldrig passer. I har ti uger og 20.000 kroner.

Opgaven slutter i et forsamlingshus, hvor de borgere, det handlede om, siger, om det hjalp. Kage følger med begge slags svar.

Derudover er der tre kursusdage, månedlig sparring med en leder og et kort ophold på et andet rådhus.`,
    learning: `Du lærer at lede fremmede, holde budget og modtage kritik stående.`,
    requirements: `Ansat i en af de tre kommuner. Indstillet af egen leder med to konkrete eksempler. Ingen bliver sat på en liste uden at vide det.`,
    terms: `64 timer på 26 uger i arbejdstiden. Plads til 24; kommunerne får lige mange. Kørsel mellem rådhusene betales efter lav takst.`,
    organisation: "Ringkøbing-Skjern Kommune",
    unit: "Personale og Udvikling",
    municipality: "Ringkøbing-Skjern",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 3,
    weeks: 26,
    hours: 64,
    startInDays: 82,
    deadlineInDays: 35,
    seats: 24,
    priceDkk: 6500,
    competences: [
      "succession-and-talent",
      "experimentation",
      "user-involvement",
      "leading-in-political-organisation",
    ],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "HR-chef",
    language: "da",
  },
];

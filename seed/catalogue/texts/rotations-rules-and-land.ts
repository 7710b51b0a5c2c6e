import type { OpportunityText } from "./opportunity-text.ts";

export const rulesAndLandRotations: readonly OpportunityText[] = [
  {
    externalId: "rot-digst-digitaliseringsklar",
    kind: "rotation",
    title: "Gør regler klar til digitalisering, før de bliver lov",
    summary:
      "Du har siddet med reglerne i hånden og bandet. Brug et halvt år i Digitaliseringsstyrelsen på at sige det, mens lovforslaget stadig kan ændres.",
    purpose: `En regel med fire undtagelser og et skøn kan kræve 90 nye felter i et fagsystem. Borgeren betaler med et ekstra år i kø. Den slags bliver sjældent opdaget i departementet, for ingen dér har siddet med sagerne. Det har du.`,
    tasks: `Styrelsen læser lovforslag igennem for, om de kan administreres digitalt. Du kommer ind i det team, der gør det, og får dine egne forslag at følge.

Det betyder blandt andet, at du:
- læser udkast på 40 sider og finder de tre steder, hvor det vil gå galt i en kommune
- tegner sagsgangen på en tavle, mens juristen fra ministeriet ser på
- foreslår en enklere regel, som stadig opfylder det politiske ønske
- ringer til tre kommuner og hører, om du har ret

Nogle uger er der ro. Andre kommer der syv udkast på to dage, og svaret skal være klar torsdag kl. 12. Man lytter til os, men man følger os ikke altid.`,
    learning: `Du ser, hvordan en lov bliver til, fra bestilling til høring. Du lærer principperne for digitaliseringsklar lovgivning og bliver fortrolig med embedsværkets arbejdsform. Du opdager også, hvorfor reglerne blev, som de blev.`,
    requirements: `Erfaring med at træffe afgørelser i en kommune, en region eller en driftsstyrelse. Du læser jura uden at miste pusten, uanset om du er jurist. Klar skriftlig form.`,
    terms: `Du er her 37 timer om ugen i 26 uger, tre dage i København og to, hvor du vil. Bor du vest for Storebælt, betaler vi hotel to nætter om ugen. Aftalen er et udlån mellem din kommune eller region og staten, og den fastlægger, hvem der betaler hvad. Du bevarer alle rettigheder, hvor du er ansat.`,
    organisation: "Digitaliseringsstyrelsen",
    unit: "Kontor for digitaliseringsklar lovgivning",
    municipality: "København",
    format: "hybrid",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 26,
    startInDays: 83,
    deadlineInDays: 30,
    seats: 3,
    competences: ["digital-ready-rules", "law-making-process", "case-work", "written-communication"],
    leadershipLevels: ["employee", "aspiring"],
    transition: "state-municipality",
    contactRole: "Kontorchef",
    language: "da",
  },
  {
    externalId: "rot-kystdirektoratet-hoejvande",
    kind: "rotation",
    title: "Højvande i Lemvig: Planlæg kysten sammen med naboerne",
    summary:
      "Ingeniør eller planlægger i en kystkommune? Byt skrivebord med Kystdirektoratet i otte uger, og bliv den, der forstår begge sider af diget.",
    purpose: `Efter hver stormflod spørger husejere det samme: Hvem bestemmer, hvem betaler, og hvornår går I i gang? I dag får de tre svar fra tre myndigheder. Når vi kender hinandens regler og modeller, får de ét.`,
    tasks: `Du bliver koblet på to sager om kystbeskyttelse, som lander hos os fra andre kommuner end din egen. Du er med fra ansøgning til udkast. Du læser vandstandsmålinger, kører en oversvømmelsesmodel og tager med ud på klitten. Til sidst skriver du en indstilling, som en kollega kvalitetssikrer.

Midt i perioden arrangerer du en feltdag for fem kommuner ved Thyborøn. Temaet vælger du, men der skal våde støvler til.

Vi er en lille fagmyndighed med mange sager. Ingen holder dig i hånden, men døren står åben, og kaffen er stærk.`,
    learning: `Kystteknik, risikovurdering og statens syn på kystbeskyttelsesloven. Du får adgang til data og folk, som du bagefter kan trække på i egen kommune. Du lærer også at skelne mellem, hvad en model viser, og hvad vi gerne vil have, den viser.`,
    requirements: `Uddannet ingeniør, geograf, landinspektør eller planlægger og i arbejde i en kommune eller region med kyst. Kendskab til GIS. Lyst til vind.`,
    terms: `Otte uger, fuld tid, i Lemvig. Vi stiller værelse i byen til rådighed på hverdage. Din kommune lægger fortsat løn ud, og vi deler udgiften. Hjemme får du reserveret to dage til at samle op, før hverdagen tager fat.`,
    organisation: "Kystdirektoratet",
    unit: "Kyst og Klima",
    municipality: "Lemvig",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 8,
    startInDays: 56,
    deadlineInDays: 11,
    seats: 2,
    competences: ["climate-adaptation", "spatial-planning", "geodata", "risk-management"],
    leadershipLevels: ["employee"],
    transition: "state-municipality",
    contactRole: "Sektionsleder i Kyst og Klima",
    language: "da",
  },
  {
    externalId: "rot-syddanmark-vand",
    kind: "rotation",
    title: "Vand kender ingen kommunegrænse",
    summary:
      "Grundvandet under Trekantområdet stiger. Region Syddanmark mangler en akademisk medarbejder fra en kommune, der kan samle syv planer til én.",
    purpose: `I Kolding pumper de vand væk, i Vejle pumper de det tilbage, og i Fredericia står kælderen under vand. Hver kommune har en god klimaplan for sit eget område. Beboerne på Søndergade har brug for, at planerne hænger sammen neden under asfalten.`,
    tasks: `Regionen har boringsdata fra hele landsdelen og overblik over forurenede grunde. Kommunerne har planerne og kontakten til borgerne. Din opgave er at bringe de to dele sammen i et fælles kort og en prioriteret liste.

Sådan regner vi med, at tiden går:
- en tredjedel på at samle og rense data fra syv kommuner og to forsyninger
- en tredjedel på møder, hvor interesserne ikke er ens
- en tredjedel på at skrive, så et udvalg kan tage stilling

Prioriteringen er den hårde nød. Nogen kommer bagest, og de skal kunne forstå hvorfor. Du forbereder den samtale sammen med vores afdelingschef, og du er med i lokalet.`,
    learning: `At arbejde med geodata i stor skala og at gøre et teknisk grundlag til et politisk valg. Du får indblik i regional udvikling og i, hvordan forsyninger, kommuner og staten deler ansvaret for vand.`,
    requirements: `Kandidatuddannelse inden for miljø, geografi, planlægning eller økonomi. Du har prøvet at skrive til et politisk udvalg. En hydrolog behøver du ikke være, for vi har to.`,
    terms: `Arbejdet fylder 32 timer om ugen i 28 uger; regn med tre dage i regionshuset i Vejle. De sidste timer bruger du i din egen kommune, så tråden ikke ryger. Begge arbejdsgivere bidrager til lønnen efter en fast nøgle. Når du vender hjem, er det til den funktion, du kom fra.`,
    organisation: "Region Syddanmark",
    unit: "Regional Udvikling, Miljø og Klima",
    municipality: "Vejle",
    format: "hybrid",
    workload: "part_time",
    hoursPerWeek: 32,
    weeks: 28,
    startInDays: 70,
    deadlineInDays: 26,
    seats: 1,
    competences: [
      "climate-adaptation",
      "geodata",
      "policy-analysis",
      "stakeholder-management",
      "data-based-work",
    ],
    leadershipLevels: ["employee", "aspiring"],
    transition: "region-municipality",
    contactRole: "Afdelingschef i Miljø og Klima",
    language: "da",
  },
];

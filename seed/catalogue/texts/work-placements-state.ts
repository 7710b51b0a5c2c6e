import type { OpportunityText } from "./opportunity-text.ts";

export const statePlacements: readonly OpportunityText[] = [
  {
    externalId: "praktik-star-jobcenterhverdag",
    kind: "work_placement",
    title: "Tag din jobcenterhverdag med ind i styrelsen",
    summary:
      "Tre uger i STAR for sagsbehandlere og jobkonsulenter. Du ser, hvordan en vejledning bliver skrevet, og vi hører, hvordan den bliver læst.",
    purpose: `Når en vejledning kan læses på to måder, får ledige i nabokommuner forskelligt svar på det samme spørgsmål. Vi kan rette det på en formiddag, hvis nogen siger det til os. Det kræver, at de, der møder borgeren, også møder os.`,
    tasks: `Din første dag er mandag kl. 9 på kontoret for aktiv indsats. Derfra er ugerne ret forskellige.

Den første uge følger du en fuldmægtig: telefonmøder, høringssvar, et spørgsmål fra Folketinget, som skal besvares inden frokost. Den anden uge læser du to af vores vejledninger med rød kuglepen. Markér alt, som en ny kollega på jobcentret ville misforstå. I sidste uge foreslår du bedre ord og fremlægger dem for kontoret.

Det kan være mærkeligt at se sin hverdag omtalt som »målgruppe 2.3«. Sig det højt. Det er derfor, du er her.`,
    learning: `Du får et realistisk billede af statens maskinrum og en håndfuld navne, du kan skrive til. Mange tidligere praktikanter fortæller, at de blev bedre til at skelne mellem lov, vejledning og lokal vane.`,
    requirements: `Ansat på et jobcenter eller i en a-kasse med offentlig opgave i mindst et år. Ingen bestemt uddannelse. Tag gerne tre eksempler med, hvor reglerne har spændt ben for en borger, uden navne.`,
    terms: `Praktikken er på tre uger, fuld tid, i København. Du har løn fra kommunen som altid, og STAR betaler tog og overnatning, når du bor mere end 100 kilometer væk. Din leder får en side fra dig bagefter om, hvad I kan bruge.`,
    organisation: "Styrelsen for Arbejdsmarked og Rekruttering",
    unit: "Kontor for aktiv indsats",
    municipality: "København",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 3,
    startInDays: 52,
    deadlineInDays: 15,
    seats: 4,
    competences: ["employment-services", "regulation-simplification", "plain-language", "law-making-process"],
    leadershipLevels: ["employee"],
    transition: "state-municipality",
    contactRole: "Chefkonsulent",
    language: "da",
  },
  {
    externalId: "praktik-familieretshuset-samtalen",
    kind: "work_placement",
    title: "To uger i rummet, hvor forældre bliver uenige",
    summary:
      "Er du børne- og familierådgiver i en kommune? Følg fire sager i Familieretshuset i Aalborg, og se, hvad dine egne udtalelser bliver brugt til.",
    purpose: `Et barn på otte har fortalt sin historie til en pædagog, en socialrådgiver, en psykolog og en børnesagkyndig. Hver gang lidt kortere. Kender vi hinandens opgave, kan barnet slippe for den femte gang.`,
    tasks: `Du sidder med, du fører ikke samtalerne. Over ti arbejdsdage følger du fire sager sammen med en børnesagkyndig og en jurist. Du ser visitation, møde med forældre, samtale med barnet og afgørelse. Forældrene er spurgt og har sagt ja til, at du er der.

Mellem møderne læser du de oplysninger, som kommuner har sendt ind. Hvad var brugbart? Hvad var for langt, for sent eller for forsigtigt? Sammen med en sagsbehandler skriver du et godt eksempel, som du kan tage med hjem.

Det er tunge samtaler. Der er sat tid af efter hver eneste.`,
    learning: `Du bliver bedre til at skrive en udtalelse, der kan bære en afgørelse. Du lærer, hvad familieretten lægger vægt på, og hvordan man taler med et barn, som er part uden at ville være det.`,
    requirements: `Du arbejder som børne- eller familierådgiver i en kommune. Fuld fortrolighed er en selvfølge, og du skriver under på den. Har du selv en sag i Familieretshuset, finder vi et andet sted til dig.`,
    terms: `Ti arbejdsdage på fuld tid. Kommunen betaler din løn, og vi byder på frokost. Rejse og hotel dækker vi for praktikanter syd for Limfjorden. Vælg selv startdag inden for en måned.`,
    organisation: "Familieretshuset",
    unit: "Familieretshuset Aalborg",
    municipality: "Aalborg",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 2,
    startInDays: 40,
    deadlineInDays: 13,
    seats: 2,
    competences: ["child-welfare-casework", "difficult-conversations", "decisions-and-reasons", "mediation"],
    leadershipLevels: ["employee"],
    transition: "state-municipality",
    contactRole: "Teamleder for børnesagkyndige",
    language: "da",
  },
  {
    externalId: "praktik-vejdirektoratet-vinter",
    kind: "work_placement",
    title: "Se vejene oppefra: Praktik i vejenes døgndrift",
    summary:
      "For vejfolk i kommunerne: en uge med drift, omkørsler og vagt hos Vejdirektoratet i Skanderborg. Tag en færdig omkørselsplan med hjem.",
    purpose: `Bliver motorvejen spærret ved et uheld, ruller 3.000 biler ind gennem en landsby med en skole. Kommunen opdager det, når nogen ringer og skælder ud. Et nummer og en fælles aftale kan spare en farlig eftermiddag for børn på cykel.`,
    tasks: `Mandag begynder du hos planlæggerne, der forbereder vejarbejde et halvt år frem. Tirsdag kører du med en tilsynsmand. Onsdag og torsdag følger du driftsvagten, også et par timer om aftenen, når trafikken skifter.

Fredag er din egen. Da tegner du en omkørselsplan for et sted i din kommune, hvor det plejer at gå galt. En trafikingeniør giver kritik, og I aftaler, hvem der ringer til hvem næste gang.

Der kan gå en hel vagt uden hændelser. Tag en bog med, eller spørg løs.`,
    learning: `Du får kendskab til statens beredskab, tærskler for omkørsel og de data om trafik, som kommuner kan få adgang til. Du prøver også at lave en plan, som andre skal kunne følge kl. 3 om natten.`,
    requirements: `Du arbejder med veje, trafik eller beredskab i en kommune. Synligt arbejdstøj har vi. Kørekort til personbil.`,
    terms: `En uge, 37 timer, med en enkelt aftenvagt til kl. 21. Der følger ikke løn med fra os; du er på arbejde for din kommune hele ugen. Vi bestiller værelse til dig i Skanderborg, hvis du vil slippe for pendling.`,
    organisation: "Vejdirektoratet",
    unit: "Drift Østjylland",
    municipality: "Skanderborg",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 1,
    startInDays: 37,
    deadlineInDays: 3,
    seats: 2,
    competences: ["roads-and-traffic", "emergency-planning", "planning-and-coordination"],
    leadershipLevels: ["employee", "aspiring"],
    transition: "state-municipality",
    contactRole: "Driftschef",
    language: "da",
  },
  {
    externalId: "praktik-techcollege-overgang",
    kind: "work_placement",
    title: "Sæt dig på skolebænken på en erhvervsskole",
    summary:
      "Lærer eller UU-vejleder i folkeskolen? Følg et grundforløb i to uger, og find ud af, hvad dine elever egentlig siger ja til.",
    purpose: `Nogle elever falder fra i de første uger, fordi de havde forestillet sig noget andet. Når deres lærer selv har stået i værkstedet, bliver snakken i 9. klasse mere ærlig, og valget bliver deres eget.`,
    tasks: `Du følger ét hold, fra de hænger jakken op kl. 8, til de går. I den ene uge er det tømrere, i den anden data og kommunikation. Du har arbejdstøj på og løser de samme opgaver som eleverne.

Efter frokost taler du med to eller tre af dem om, hvad der overraskede. Notér det, der kan bruges i udskolingen: matematikken i et tagspær, tonen i værkstedet, hvor tidligt bussen går.

Til sidst planlægger du én undervisningsgang til din egen klasse sammen med en faglærer. Han kommer gerne ud til jer og holder den med dig.

Du bliver langsommere end de 17-årige. Det er lærerigt, og de nyder det.`,
    learning: `Du får viden om grundforløb, praktikpladser og optagelseskrav, som ikke står i en brochure. Du lærer også noget om undervisning, hvor hænderne er med fra start.`,
    requirements: `Du underviser eller vejleder i 7.-10. klasse. Gode sko. Straffeattest klarer vi sammen inden start.`,
    terms: `Praktikken varer to uger med 30 timer hver, så du kan nå teammødet hjemme. Skolen, du kommer fra, betaler løn og finder vikar; vi giver et tilskud på 4.000 kroner til vikaren. Frokost i kantinen er med.`,
    organisation: "TECHCOLLEGE",
    unit: "Grundforløb",
    municipality: "Aalborg",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 30,
    weeks: 2,
    startInDays: 66,
    deadlineInDays: 34,
    seats: 6,
    competences: ["youth-guidance", "vocational-education", "teaching-and-didactics"],
    leadershipLevels: ["employee"],
    transition: "school-vocational",
    contactRole: "Uddannelseschef",
    language: "da",
  },
];

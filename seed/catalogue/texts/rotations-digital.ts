import type { OpportunityText } from "./opportunity-text.ts";

export const digitalRotations: readonly OpportunityText[] = [
  {
    externalId: "rot-aarhus-sagsoverblik",
    kind: "rotation",
    title: "Projektleder til nyt overblik over borgerens sager",
    summary:
      "Borgerne i Aarhus skal kunne se alle deres sager ét sted. Vi mangler en projektleder, der kan samle fire afdelinger om digitaliseringen og holde retningen.",
    purpose: `En mor, der skilles og flytter, kan have sager om skole, dagtilbud, friplads og hjælp til indskud på samme tid. Ingen af os ser helheden. Derfor fortæller hun sin historie forfra, hver gang hun ringer. Det nye overblik skal spare hende for både opkaldet og gentagelsen.`,
    tasks: `Du overtager et projekt, der er godt i gang, men har mistet fart. Løsningen virker på testborgere. Nu skal den virke for rigtige mennesker og for de 140 medarbejdere, der svarer dem.

En uge ser typisk sådan ud:
- Mandag holder du tavlemøde med udviklerne og to sagsbehandlere fra skranken.
- Tirsdag og torsdag sidder du med, når borgere prøver løsningen, og noterer, hvor de går i stå.
- Onsdag rydder du en sten af vejen, for eksempel en afdeling, der ikke vil vise sine frister.
- Fredag skriver du status til styregruppen. Den må højst fylde én side.

Det svære er ikke teknikken. Det svære er, at fire afdelinger har fire forskellige ord for »afsluttet sag«.`,
    learning: `Du lærer at lede et projekt uden at være nogens chef. Hver anden uge får du sparring af en erfaren programleder, og du sidder med i styregruppen fra første dag. Du går hjem med en måde at teste med borgere på, som også en mindre kommune har råd til.`,
    requirements: `Du har ledet mindst ét projekt, gerne et digitalt. Du taler lige så roligt med en jurist som med en udvikler. Vores systemer behøver du ikke kende på forhånd. Til gengæld skal du have lyst til at stå i Borgerservice en time om ugen.`,
    terms: `Fuld tid i 26 uger med to faste hjemmedage. Du bliver i din egen stilling og får løn derfra; Aarhus Kommune refunderer den efter aftalen mellem de to arbejdsgivere. Din plads derhjemme venter på dig. Vi betaler togkort eller kørsel ud over din normale vej til arbejde.`,
    organisation: "Aarhus Kommune",
    unit: "Borgerservice",
    municipality: "Aarhus",
    format: "hybrid",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 26,
    startInDays: 72,
    deadlineInDays: 3,
    seats: 1,
    competences: ["project-management", "cross-sector-cooperation", "digital-mindset", "user-centred-design"],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Teamleder i Borgerservice",
    language: "da",
  },
  {
    externalId: "rot-horsens-loensager",
    kind: "rotation",
    title: "Bliv tovholder på automatisering af lønsager",
    summary:
      "Tre dage om ugen i Horsens: Find de lønsager, en robot kan klare, og sørg for, at den gør det rigtigt.",
    purpose: `Hver måned går omkring 900 lønsager gennem hænderne på seks mennesker. De fleste er ens: barsel, nedsat tid, nyt kontonummer. Når rutinen kører selv, bliver der tid til den ansatte, hvis løn er gået galt lige før husleje. Fejl i lønnen rammer hårdest dem, der har mindst at tage af.`,
    tasks: `Første uge sidder du hos lønmedarbejderne og gør ingenting andet end at se på. Derefter vælger I tre sagstyper sammen.

For hver sagstype skal du:
- tegne gangen, som den faktisk er, med alle omveje
- finde de regler i overenskomsten, der bestemmer udfaldet
- aftale med udvikleren, hvornår robotten skal stoppe og spørge et menneske
- holde øje med de første fire lønkørsler og rette til

Hver fredag kl. 9 gennemgår du ugens fejl med økonomichefen. Det er et kvarter, og der bliver spurgt om kroner.

Vi siger det ligeud: Ét forsøg er slået fejl før. Robotten blev bygget uden dem, der kendte sagerne.`,
    learning: `Økonomistyring set indefra: budget, afvigelse, kontrol og revisionens spørgsmål. Du får øje for, hvornår automatisering betaler sig, og hvornår en enklere blanket er billigere. Kommunens revisor giver dig en formiddag om kontrolspor.`,
    requirements: `Du kender en administrativ proces så godt, at du kan forklare den til en nabo. Regneark skræmmer dig ikke. Erfaring med løn er en fordel, men det er vigtigere, at du tør spørge »hvorfor« tre gange i træk.`,
    terms: `22 timer om ugen i 13 uger, fordelt på tre dage, som du aftaler med din leder. De to andre dage arbejder du hjemme hos dig selv i din faste afdeling. Lønnen kommer uændret fra din hjemorganisation. Du møder på rådhuset i Horsens, ti minutters gang fra stationen, og din rejse bliver dækket.`,
    organisation: "Horsens Kommune",
    unit: "Økonomi og Digitalisering",
    municipality: "Horsens",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 22,
    weeks: 13,
    startInDays: 100,
    deadlineInDays: 17,
    seats: 1,
    competences: [
      "process-improvement",
      "digital-process-design",
      "financial-control",
      "payroll-administration",
    ],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Økonomichef",
    language: "da",
  },
  {
    externalId: "rot-silkeborg-velfaerdsteknologi",
    kind: "rotation",
    title: "Analytiker i et hold, der måler effekten af velfærdsteknologi",
    summary:
      "Virker skærmbesøg, sensorgulve og medicinrobotter? Silkeborg har købt ind i fem år. Nu vil vi vide, hvad borgerne har fået ud af det.",
    purpose: `Vi bruger hvert år flere millioner på teknologi i ældreplejen og tror på det meste af den. Tro er ikke nok, når byrådet skal vælge mellem en medicinrobot og to kolleger i aftenvagten. Borgeren skal have den hjælp, der virker, også når svaret er, at robotten skal sendes retur.`,
    tasks: `Holdet er lille: en ergoterapeut, en økonom og dig. Du får adgang til afidentificerede data fra omsorgssystemet og skal få dem til at svare på tre spørgsmål fra udvalget.

- Får borgere med skærmbesøg færre akutte besøg end før?
- Hvem siger nej tak til teknologien, og hvorfor?
- Hvad koster en time, vi sparer, når oplæring og fejlmeldinger regnes med?

Hver anden uge fremlægger I et foreløbigt tal for hjemmeplejens ledere. De kender virkeligheden bag tallet og skyder det gerne ned. Det gør analysen bedre.

Regn med huller i data. Registreringen skiftede form for to år siden, og nogle grupper er så små, at du må lade være med at konkludere.`,
    learning: `Du får træning i effektmåling med før og efter og i at vælge sammenligningsgrupper. Du lærer også at skrive »det ved vi ikke«, så en politiker kan bruge det. En forsker fra et universitet læser jeres metode igennem to gange.`,
    requirements: `Du har arbejdet med data i R, Python eller tilsvarende og kan fortælle om et resultat uden fagord. Kendskab til ældrepleje er ikke nødvendigt. Nysgerrighed på den er.`,
    terms: `Fuldtidsopgave i 17 uger, som kan løses hjemmefra i hele landet. Vi mødes på skærm hver morgen kl. 9 i et kvarter. Computer med sikker adgang får du af os. Din nuværende arbejdsgiver udbetaler lønnen, og du vender tilbage til samme stilling bagefter.`,
    organisation: "Silkeborg Kommune",
    unit: "Social og Sundhed",
    municipality: "Silkeborg",
    format: "online",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 17,
    startInDays: 86,
    deadlineInDays: 20,
    seats: 2,
    competences: ["data-based-work", "impact-measurement", "welfare-technology", "statistics"],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Leder af Analyse og Velfærdsteknologi",
    language: "da",
  },
  {
    externalId: "rot-viborg-brugerstyring",
    kind: "rotation",
    title: "Vær med til at indføre fælles brugerstyring",
    summary:
      "Én bruger, ét login og de rigtige rettigheder fra første dag. Hjælp Viborg gennem et halvt års digitalisering, som ingen ser, og alle mærker.",
    purpose: `Når en vikar på et bosted mangler adgang til medicinlisten kl. 23, er det borgeren, der venter. Og når en tidligere ansat stadig kan slå op i journalen, er det også borgeren, det går ud over. Fælles brugerstyring løser begge dele.`,
    tasks: `Viborg har 7.000 ansatte og over 200 systemer. I dag oprettes mange brugere i hånden efter en mail. Du bliver bindeled mellem teknikerne, systemejerne og de ledere, der ved, hvem der skal kunne hvad.

Det meste af din tid går med at:
- holde korte møder med ledere på skoler, plejehjem og i forvaltninger om, hvilke jobfunktioner de har
- oversætte svarene til roller og dataafgrænsning sammen med sikkerhedsteamet
- teste med tre pilotsteder, før resten kobles på
- svare på de samme ti spørgsmål, indtil de står i en god vejledning

Nogle ledere synes, at det er IT's opgave. Det er det ikke, og du får brug for tålmodighed til at sige det venligt.`,
    learning: `Adgangsstyring fra grunden: roller, mindst mulig adgang, oprydning og kontrol. Du kommer med til de fælleskommunale netværksmøder og ser, hvordan andre kommuner har løst den samme knude. Efter pilotfasen fremlægger du selv erfaringerne for direktionen.`,
    requirements: `Du er struktureret og kan få folk til at møde op til et kedeligt møde med godt humør. Du har arbejdet med IT-drift, HR-systemer eller sikkerhed i et par år. Kørekort er rart, for plejehjemmene ligger spredt.`,
    terms: `37 timer om ugen i 26 uger på rådhuset i Viborg og rundt i kommunen i vores elbiler. Du låner en bolig til fordelagtig husleje, hvis du bor mere end halvanden time væk. Løn, ferie og pension følger din egen overenskomst og betales hjemmefra. Det står i aftalen, at du kommer tilbage til dit eget skrivebord.`,
    organisation: "Viborg Kommune",
    unit: "Digital Udvikling",
    municipality: "Viborg",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 26,
    startInDays: 101,
    deadlineInDays: 24,
    seats: 1,
    competences: [
      "system-administration",
      "information-security",
      "change-management",
      "stakeholder-management",
    ],
    leadershipLevels: ["employee"],
    contactRole: "Digitaliseringschef",
    language: "da",
  },
  {
    externalId: "rot-aarhus-byggesager",
    kind: "rotation",
    title: "Digitalisering af byggesager: Gør ventetiden synlig",
    summary:
      "Hvor længe skal jeg vente? Det spørger alle, der vil bygge en carport i Aarhus. Vi bygger et ærligt svar og leder efter dig, der kender sagsbehandling.",
    purpose: `Et ægtepar køber tagsten for 80.000 kroner og ved ikke, om de må lægge dem på inden vinter. De ringer, vi leder i sagen, og imens står næste ansøgning stille. Et synligt forløb giver dem ro og giver sagsbehandleren sin formiddag igen.`,
    tasks: `Sagerne om byggetilladelse er allerede digitale. Men status er skrevet til os selv, ikke til ansøgeren. »Afventer partshøring« siger ingen noget.

Sammen med tre byggesagsbehandlere, en jurist og en udvikler skal du finde de fem øjeblikke, hvor ansøgeren har brug for besked. Du skriver teksterne, prøver dem af på ventende ansøgere og måler, om telefonen ringer mindre.

Hver tirsdag er du med på gulvet, når nye sager bliver fordelt. Torsdag eftermiddag er fast tid til test. Resten af ugen er din.

Prognosen for ventetid bliver aldrig præcis. Hvor stor en usikkerhed kan folk leve med, før de holder op med at tro på os? Det skal du finde ud af.`,
    learning: `Du lærer at designe en offentlig service sammen med dem, der bruger den, og at bruge sagsdata til at forudsige. Du bliver skarp på, hvad byggeloven og forvaltningsloven kræver af en besked til borgeren.`,
    requirements: `Du har selv behandlet sager med frister, ligegyldigt om det var byggeri, sygedagpenge eller boligstøtte. Du skriver kort og klart. Teknisk uddannelse kan være nyttig; det er ikke et krav.`,
    terms: `Opgaven fylder 30 timer om ugen i 20 uger. Du kan være hjemme om fredagen. De sidste syv timer hører til din faste arbejdsplads, som også betaler din løn. Vi sidder i Brabrand, hvor der er god plads til både cykler og ladestik.`,
    organisation: "Aarhus Kommune",
    unit: "Teknik og Miljø, Byggeri",
    municipality: "Aarhus",
    format: "hybrid",
    workload: "part_time",
    hoursPerWeek: 30,
    weeks: 20,
    startInDays: 64,
    deadlineInDays: 27,
    seats: 1,
    competences: [
      "user-centred-design",
      "plain-language",
      "case-work",
      "data-based-work",
      "administrative-law",
    ],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Kontorchef i Byggeri",
    language: "da",
  },
  {
    externalId: "rot-vejle-skolefravaer",
    kind: "rotation",
    title: "Brug data om skolefravær, før fraværet bliver langt",
    summary:
      "Et barn, der er væk hver mandag, er let at overse. Kom til Vejle, og byg et tidligt signal sammen med skoleledere, PPR og en dataanalytiker.",
    purpose: `Når skolen opdager et bekymrende fravær, er der ofte gået måneder. Da er barnet svært at få tilbage, og forældrene er trætte. Et tidligt og varsomt signal giver læreren en grund til at ringe hjem, mens det stadig er en lille samtale.`,
    tasks: `Tre skoler har meldt sig til at prøve. Du er på hver af dem én dag om ugen og hos os på rådhuset de to andre.

På skolerne taler du med lærere om, hvad de allerede lægger mærke til. På rådhuset omsætter du det til et enkelt mønster i fraværsdata: bestemte ugedage, sygemeldinger lige efter ferier, langsomt stigende timer. Modellen må aldrig pege på et barn uden at et menneske ser på det først.

Undervejs skal du:
- skrive den vurdering af databeskyttelse, som vores databeskyttelsesrådgiver skal se
- aftale med PPR, hvem der gør hvad, når signalet kommer
- fjerne de signaler, som lærerne siger er forkerte

Vær forberedt på modstand. Nogle frygter overvågning, og de har en pointe, som skal med i løsningen.`,
    learning: `Du får hænderne i databaseret arbejde tæt på kerneopgaven. Du lærer at afveje nytte mod privatliv og at skrive en konsekvensanalyse, der holder. Og du oplever, hvordan en skole ser ud kl. 7.45, når tre vikarer mangler.`,
    requirements: `Du kommer fra en region, en styrelse, et universitet eller en anden kommune og har arbejdet med børn, data eller begge dele. Du er varsom med konklusioner. Straffeattest og børneattest skal være i orden, før du starter.`,
    terms: `Perioden er 22 uger på fuld tid. Aftalen bliver et udlån, så du er fortsat ansat, hvor du er nu. Vejle Kommune betaler for merudgifter til rejse. Har du tjenstlige møder derhjemme, så tag dem; vi planlægger uden om. Efter seks måneder spørger vi dig og din leder, hvad du bruger af det.`,
    organisation: "Vejle Kommune",
    unit: "Børn og Unge",
    municipality: "Vejle",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 22,
    startInDays: 58,
    deadlineInDays: 19,
    seats: 1,
    competences: ["data-based-work", "data-protection", "cross-unit-cooperation", "student-wellbeing"],
    leadershipLevels: ["employee", "aspiring"],
    contactRole: "Skolechef",
    language: "da",
  },
];

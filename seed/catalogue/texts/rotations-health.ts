import type { OpportunityText } from "./opportunity-text.ts";

export const healthRotations: readonly OpportunityText[] = [
  {
    externalId: "rot-aalborg-akut-hjem",
    kind: "rotation",
    title: "Følg patienten fra akutmodtagelse til eget hjem",
    summary:
      "Kommunal sygeplejerske? Arbejd fire måneder i akutafdelingen i Aalborg, og hjælp os med at sende færre mennesker hjem til en overrasket hjemmepleje.",
    purpose: `En kvinde på 84 bliver udskrevet fredag kl. 16 med ny medicin og en hospitalsseng, der først kommer mandag. Vi troede, kommunen vidste det. Kommunen troede, hun blev til mandag. Det er hende, der ligger vågen.`,
    tasks: `Du indgår i vagtplanen med dag- og aftenvagter. To dage om ugen er du fritaget for stuegang og arbejder kun med udskrivelser.

De dage betyder det, at du:
- går morgenrunde og spotter de fem patienter, der får brug for hjælp hjemme
- ringer til visitationen, før beslutningen er taget, og ikke efter
- følger to patienter helt hjem om ugen og skriver ned, hvad der manglede
- tager historierne med til afdelingens tavlemøde, uden at udpege nogen

Akutafdelingen er travl. Der er aftener, hvor ingen har tid til dit projekt, og hvor du bare er en ekstra hånd. Det hører med.`,
    learning: `Du får rutine i at vurdere akut syge og i hospitalets sprog. Du ser, hvad en læge ved og ikke ved om en kommunal indsats. Når du kommer hjem, kan du lære dine kolleger at stille de spørgsmål, der får et brugbart svar i telefonen.`,
    requirements: `Autorisation som sygeplejerske og mindst tre års erfaring fra hjemmesygepleje eller en akutfunktion. Du skal kunne sige en overlæge imod på en ordentlig måde. Aftenvagter ligger cirka hver tredje uge.`,
    terms: `Ansættelsen i kommunen fortsætter, og regionen refunderer lønnen inklusive tillæg for skæve vagter. Rotationen løber over 18 uger med 37 timer i gennemsnit. De første to uger er introduktion med fast makker. Vagtplanen kender du otte uger frem. Når du er tilbage, har du en halv dag om ugen i en måned til at dele det, du har lært.`,
    organisation: "Region Nordjylland",
    unit: "Akutafdelingen, Aalborg Universitetshospital",
    municipality: "Aalborg",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 18,
    startInDays: 75,
    deadlineInDays: 21,
    seats: 2,
    competences: [
      "patient-pathways-across-sectors",
      "nursing-care",
      "interprofessional-care",
      "patient-safety",
    ],
    leadershipLevels: ["employee"],
    transition: "hospital-municipality",
    contactRole: "Afdelingssygeplejerske",
    language: "da",
  },
  {
    externalId: "rot-odense-genoptraening",
    kind: "rotation",
    title: "Fra sengeafsnit til trappen derhjemme",
    summary:
      "Terapeut på sygehus: Kom ud i de hjem, hvor genoptræningen skal virke. Hjælp os med at skrive planer, som borgeren kan følge.",
    purpose: `På sygehuset går patienten ti meter med rollator på et lige gulv. Hjemme er der en dørtærskel, en hund og en trappe uden gelænder. Mange holder op med øvelserne efter en uge. Bedre overlevering betyder, at flere kommer ned ad trappen igen.`,
    tasks: `I Odense kører du med et rehabiliteringshold på tre: en fysioterapeut, en social- og sundhedsassistent og dig. I har omkring 20 borgere ad gangen, de fleste efter hoftebrud eller apopleksi.

Formiddagene går med hjemmebesøg. Om eftermiddagen skriver I, ringer til pårørende og justerer. Onsdag mellem kl. 13 og 15 læser du ti genoptræningsplaner fra sygehuset sammen med en visitator. Hvad manglede, da vi stod i entréen? Ud af det laver du et forslag til en kortere og bedre plan, som I afprøver med din egen afdeling.

Du kommer til at savne måleudstyr og kolleger på gangen. Du får til gengæld lov at se resultatet.`,
    learning: `Hverdagsrehabilitering i praksis, motivation af mennesker, der er trætte, og samarbejde med hjemmepleje og frivillige. Du lærer også kommunens økonomi at kende: hvad en time koster, og hvem der beslutter den.`,
    requirements: `Uddannet ergo- eller fysioterapeut og ansat på et sygehus, uanset hvor i landet. Du kan lide at arbejde alene i andres hjem og at ændre plan på dørmåtten. Cykel eller kørekort er nødvendigt.`,
    terms: `Vi regner med 37 ugentlige timer i 16 uger, kun på hverdage. Du er på udlån og får din sædvanlige løn. Elcykel og arbejdstelefon ligger klar første dag. Midtvejs holder du, din sygehusleder og vi et møde på en time om, hvad I vil tage i brug.`,
    organisation: "Odense Kommune",
    unit: "Ældre- og Handicapforvaltningen, Rehabilitering",
    municipality: "Odense",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 16,
    startInDays: 49,
    deadlineInDays: 14,
    seats: 2,
    competences: ["rehabilitation", "user-involvement", "interprofessional-care", "documentation-practice"],
    leadershipLevels: ["employee", "aspiring"],
    transition: "hospital-municipality",
    contactRole: "Rehabiliteringsleder",
    language: "da",
  },
  {
    externalId: "rot-goedstrup-psykiatri",
    kind: "rotation",
    title: "Udskrevet fredag: Led holdet mellem psykiatri og bosted",
    summary:
      "En rotation for dig, der leder et bosted eller et socialpsykiatrisk team. Led i et halvt år et udskrivningsteam i Gødstrup, og fjern de blinde vinkler.",
    purpose: `Weekenden efter en udskrivelse er den farligste tid for et menneske med svær psykisk sygdom. Aftaler falder mellem to stole, fordi afsnittet lukker sagen, og bostedet endnu ikke har åbnet den. Et menneske med mandat på begge sider kan ændre det.`,
    tasks: `Teamet har otte medarbejdere: sygeplejersker, en socialrådgiver og to peers, som selv har været indlagt. Du er deres daglige leder. Din sidemand er afsnittets oversygeplejerske, som har personaleansvaret sammen med dig.

I løbet af perioden skal du få tre ting til at ske. Den første er en fast overlevering torsdag, hvor bostedet sidder med ved bordet. Den anden er et opkald til borgeren inden for to døgn. Den tredje er en aftale med tre kommuner om, hvem der har nøglen, når det brænder på søndag nat.

Du får konflikter. Personalet er presset på senge, og »bare lige to dage mere« er sjældent en mulighed.`,
    learning: `At lede fagpersoner, der ved mere end dig om deres eget felt. At lede i et hus, hvor du er gæst. Du får en erfaren klinikleder som sparringspartner hver uge og struktureret feedback fra teamet efter seks og tyve uger.`,
    requirements: `Du er leder i dag, på et bosted, i en socialpsykiatri eller i en myndighedsafdeling. Du har stået i en svær udskrivelse fra modtagersiden. Du tåler uro og holder fast i aftaler.`,
    terms: `Perioden varer 26 uger på fuld tid med base i Herning. Der er bagvagt på telefon hver fjerde weekend, og den bliver honoreret. Din kommune er fortsat din arbejdsgiver og får en konstitueret leder finansieret i mellemtiden. Du går tilbage til dit lederjob; det er skrevet ind i aftalen, før du starter.`,
    organisation: "Region Midtjylland",
    unit: "Regionspsykiatrien Gødstrup",
    municipality: "Herning",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 26,
    startInDays: 92,
    deadlineInDays: 33,
    seats: 1,
    competences: ["clinical-leadership", "cross-sector-cooperation", "psychiatry", "mediation"],
    leadershipLevels: ["new_leader", "leader"],
    transition: "psychiatry-municipality",
    contactRole: "Oversygeplejerske",
    language: "da",
  },
  {
    externalId: "rot-koege-barsel",
    kind: "rotation",
    title: "Fra barselsgang til sundhedsplejerske uden huller",
    summary:
      "Sundhedsplejerske søges til tre måneder på barselsafsnittet i Køge. Målet er enkelt: Ingen nye forældre skal vente fem dage på et svar.",
    purpose: `Mange familier forlader hospitalet få timer efter fødslen. Når amningen gør ondt natten til dag tre, ved de ikke, om de skal ringe til jordemoderen, afsnittet eller kommunen. Barnet taber sig imens. Klare aftaler giver ro i et soveværelse, hvor ingen har sovet.`,
    tasks: `To dage om ugen passer du mødre og nyfødte sammen med afsnittets jordemødre og sygeplejersker. Den tredje dag bruger du på overgangen.

Vi har tre konkrete knuder, som du skal hjælpe med at løse:
- Fødselsmeldingen når frem, men siger intet om det, du ville vide som sundhedsplejerske.
- Familier med sårbarhed bliver opdaget sent, fordi vi ikke spørger ens.
- Forældrenes hotline svarer på andet, end kommunernes pjecer lover.

Du inviterer sundhedsplejersker fra fire kommuner til to arbejdsmøder og sørger for, at der kommer en aftale ud af dem. Det er den svære del, for ingen af dem skylder os noget.`,
    learning: `Du opdaterer din viden om de første levedøgn og ammevejledning i klinikken. Desuden får du erfaring med at skabe en aftale mellem ligeværdige parter, når du hverken har budget eller bemyndigelse.`,
    requirements: `Uddannet sundhedsplejerske med lyst til at komme tilbage i en klinik for en tid. Du er nærværende over for familier og vedholdende over for systemer.`,
    terms: `Deltid, 24 timer fordelt på tirsdag til torsdag, i 13 uger. Mandag og fredag er du i din kommune og beholder dine egne familier. Al løn kommer fra kommunen, som regionen afregner med. Uniform og introduktion er på plads, og parkering ved hospitalet er gratis for dig.`,
    organisation: "Region Sjælland",
    unit: "Gynækologisk-obstetrisk Afdeling, Sjællands Universitetshospital, Køge",
    municipality: "Køge",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 24,
    weeks: 13,
    startInDays: 45,
    deadlineInDays: 12,
    seats: 1,
    competences: [
      "prevention-and-health-promotion",
      "patient-pathways-across-sectors",
      "interprofessional-care",
      "negotiation",
    ],
    leadershipLevels: ["employee"],
    transition: "hospital-municipality",
    contactRole: "Chefjordemoder",
    language: "da",
  },
  {
    externalId: "rot-akutberedskab-1813",
    kind: "rotation",
    title: "Lyt med, når borgeren ringer om natten",
    summary:
      "Ti uger hos Akutberedskabet for dig, der leder eller arbejder i en kommunal akutfunktion. Hvem burde have haft opkaldet fra plejehjemmet?",
    purpose: `Hver nat ringer plejehjem om beboere med feber, fald eller uro. En del bliver kørt ind, ligger på en båre til morgen og kommer hjem mere forvirrede, end de tog af sted. Nogle af dem kunne have været hjulpet i egen seng, hvis vi kendte kommunens akutsygeplejerske.`,
    tasks: `Du lytter først, så taler du. De første to uger sidder du bag en erfaren sygeplejerske på vagtcentralen med høretelefoner på. Herefter tager du selv samtaler inden for et afgrænset felt, altid med en læge i rummet.

Sideløbende gennemgår du 100 opkald fra plejehjem. Hvilke endte på hospitalet, og hvad ville en akutfunktion have kunnet gøre? Du beskriver tre veje, som vi kan afprøve sammen med to kommuner.

Arbejdet er stillesiddende, men sjældent stille. Nogle opkald bliver siddende i kroppen. Vi taler dem igennem, inden du går hjem.`,
    learning: `Du bliver bedre til at vurdere hastegrad på få oplysninger og til at bevare roen i stemmen. Gennemgangen af opkald giver dig erfaring med kvalitetsarbejde på rigtige forløb. Du får et net af kolleger, som du bagefter kan ringe til.`,
    requirements: `Sygeplejerske med akuterfaring fra kommune eller hospital. Du kan skifte mellem dag og nat i en kort periode. Ledere er også velkomne, når de er klar til at være elev igen.`,
    terms: `30 timer om ugen i ti uger, cirka en tredjedel om aftenen eller natten. Skæve timer bliver betalt efter din egen overenskomst. Arbejdsstedet er vagtcentralen i Ballerup, og vi dækker taxa hjem efter nattevagt. Inden du begynder, aftaler vi med din leder, hvem der passer din funktion.`,
    organisation: "Region Hovedstaden",
    unit: "Region Hovedstadens Akutberedskab",
    municipality: "Ballerup",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 30,
    weeks: 10,
    startInDays: 30,
    deadlineInDays: -4,
    seats: 2,
    competences: [
      "decision-making-under-pressure",
      "quality-development",
      "citizen-dialogue",
      "cross-sector-cooperation",
    ],
    leadershipLevels: ["employee", "leader"],
    transition: "hospital-municipality",
    contactRole: "Vagtcentralchef",
    language: "da",
  },
  {
    externalId: "rot-aarhus-skaermbesoeg",
    kind: "rotation",
    title: "Få digitale hjemmebesøg til at føles som besøg",
    summary:
      "Aarhus vil tilbyde flere skærmbesøg i hjemmeplejen. Det kræver mere end en tablet. Kom med din kliniske erfaring, og hjælp os med digitalisering, der er til at være i.",
    purpose: `Nogle borgere får fem minutters besøg for at huske en pille. De venter en halv formiddag på det. På skærm kan de få hjælpen på klokkeslæt og bruge resten af dagen, som de vil. For andre er besøget dagens eneste ansigt, og dem skal vi ikke flytte.`,
    tasks: `Opgaven er at finde ud af, hvem der er hvem. Du møder ind i et distrikt i Aarhus Vest og arbejder tæt sammen med planlæggerne og 25 assistenter.

I de første uger kører du med ud og tager tid på, hvad et kort besøg egentlig består af. Derefter sætter du skærm op hos borgere, der gerne vil, og sidder selv i den anden ende. Når noget driller, er det dig, der ringer til leverandøren. Sidste del af forløbet skriver du en tjekliste på højst ti spørgsmål, som planlæggerne kan stille, før de foreslår skærm.

Pårørende kan være vrede. De har hørt, at det handler om at spare. Svar ærligt: Det gør det også.`,
    learning: `Digital forståelse i en omsorgsfaglig hverdag, og hvordan man indfører noget nyt blandt kolleger, der har set mange projekter komme og gå. Din sparringspartner er kommunens forløbsleder for velfærdsteknologi.`,
    requirements: `Social- og sundhedsassistent, sygeplejerske eller terapeut, gerne fra et hospital, hvor I bruger video. Tålmodig med mennesker, utålmodig med dårlig teknik.`,
    terms: `Du arbejder 28 timer om ugen hos os i 15 uger, i dagtimerne. Resten af din arbejdstid bliver i din egen afdeling. Der følger ingen ny kontrakt med, kun en aftale mellem din leder og vores. Vi sørger for elbil, tablet og en plads ved frokostbordet.`,
    organisation: "Aarhus Kommune",
    unit: "Sundhed og Omsorg",
    municipality: "Aarhus",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 28,
    weeks: 15,
    startInDays: 53,
    deadlineInDays: 2,
    seats: 2,
    competences: ["welfare-technology", "digital-mindset", "change-management", "user-involvement"],
    leadershipLevels: ["employee", "aspiring"],
    transition: "hospital-municipality",
    contactRole: "Distriktsleder",
    language: "da",
  },
];

import type { OpportunityText } from "./opportunity-text.ts";

export const citizenRotations: readonly OpportunityText[] = [
  {
    externalId: "rot-skat-restskat",
    kind: "rotation",
    title: "Stop restskatten, før den bliver en social sag",
    summary:
      "Kommer du fra et jobcenter eller en ydelsesafdeling? Hjælp Skatteforvaltningen med at nå borgere med skiftende indkomst, mens gælden stadig er lille.",
    purpose: `En mand i fleksjob får løn to steder og supplerende ydelse et tredje. Forskudsopgørelsen er tre år gammel. I marts skylder han 14.000 kroner, og i maj står han hos jer og beder om hjælp. Vi så tallene længe før. Vi vidste bare ikke, hvem der talte med ham.`,
    tasks: `Du bliver del af et lille vejledningsteam i Aarhus. Halvdelen af tiden er du på telefon og chat, så du lærer, hvad folk spørger om. Anden halvdel arbejder du med tre borgergrupper: nye på fleksjob, sæsonansatte og unge med flere småjob.

For hver gruppe skal du:
- finde det tidspunkt, hvor et råd kan nå at hjælpe
- skrive rådet, så det fylder mindre end en skærm på en telefon
- aftale med to jobcentre, hvordan deres sagsbehandlere kan give det videre

Vi må ikke bare udveksle oplysninger om borgeren. Skatteoplysninger er omfattet af skærpet tavshedspligt, og meget af arbejdet er at finde veje, der respekterer den.`,
    learning: `Du lærer skattesystemets logik: forskud, årsopgørelse, fradrag og inddrivelse. Det gør dig til den kollega, alle spørger, når du er tilbage på jobcentret. Du får også viden om adfærd og om at afprøve beskeder i lille skala.`,
    requirements: `To års erfaring fra jobcenter, ydelse eller borgerrådgivning. Du forklarer svære ting uden at tale ned. Tal må gerne more dig lidt.`,
    terms: `Forløbet er på 20 uger med 37 timer. To dage om ugen kan du sidde hjemme, når oplæringen er slut. Kommunen og Skatteforvaltningen skriver en aftale om betaling, og du mærker det ikke på lønsedlen. Du skal sikkerhedsgodkendes, og det tager omkring tre uger.`,
    organisation: "Skatteforvaltningen",
    unit: "Skattestyrelsen, Borgervejledning Aarhus",
    municipality: "Aarhus",
    format: "hybrid",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 20,
    startInDays: 79,
    deadlineInDays: 28,
    seats: 2,
    competences: ["citizen-dialogue", "plain-language", "benefit-administration", "cross-sector-cooperation"],
    leadershipLevels: ["employee"],
    transition: "jobcentre-tax",
    contactRole: "Underdirektør i Borgervejledning",
    language: "da",
  },
  {
    externalId: "rot-kriminalforsorgen-loesladt",
    kind: "rotation",
    title: "Løsladt mandag: Byg de første syv døgn",
    summary:
      "Kommunale socialrådgivere kan gøre en forskel, mens cellen stadig er låst. Vær med i Københavns Fængsler i fem måneder, og flyt planen frem.",
    purpose: `Den, der bliver løsladt uden adresse, NemKonto og en aftale, står på Vesterbro med en plasticpose kl. 9. Kl. 15 er han ofte hos dem, han skulle væk fra. Hver plan, der er færdig før porten, er færre ofre efter den.`,
    tasks: `Din plads er hos fængslets socialrådgivere. Du får ansvar for omkring 15 indsatte, som har under ni uger tilbage.

Mandage og tirsdage går med samtaler i afdelingerne. Du hører, hvad den enkelte tror, der venter ham, og hvad der faktisk gør. Resten af ugen samler du trådene: kontanthjælp, bolig, misbrugsbehandling, tandlæge, kontakt til børn. Hver 14. dag mødes du med koordinatorer fra tre kommuner og tager de sager op, som ingen ejer.

Rammerne er stramme. Du kan ikke have telefon med ind, besøg bliver aflyst, når der er uro, og nogle indsatte siger nej til alt. Du skal kunne glæde dig over små skridt.`,
    learning: `Du får en sjælden indsigt i straffuldbyrdelse, sikkerhed og motivationsarbejde. Du lærer at planlægge baglæns fra en dato, som kan flytte sig med en dags varsel. Supervision i gruppe hver tredje uge er fast.`,
    requirements: `Socialrådgiver eller tilsvarende med erfaring fra myndighed, misbrug eller hjemløshed. Rolig krop, klar tale. Du bliver sikkerhedsgodkendt og får et kursus i konflikthåndtering, inden du får nøgler.`,
    terms: `37 timer i dagtimerne, 22 uger. Din kommune udlåner dig og bliver ved med at udbetale løn og pension. Kriminalforsorgen dækker kurser, supervision og rejser mellem afdelingerne. Passer fængslet ikke til dig, kan du træde ud efter fire uger uden at forklare hvorfor.`,
    organisation: "Kriminalforsorgen",
    unit: "Københavns Fængsler",
    municipality: "København",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 22,
    startInDays: 95,
    deadlineInDays: 38,
    seats: 2,
    competences: ["social-work-methods", "active-listening", "mediation", "joint-casework"],
    leadershipLevels: ["employee"],
    transition: "prison-municipality",
    contactRole: "Ledende socialrådgiver",
    language: "da",
  },
  {
    externalId: "rot-fyns-politi-psp",
    kind: "rotation",
    title: "Én makker hos politiet, når nogen er i krise",
    summary:
      "Mange natlige udkald i Odense handler om sindslidelse eller rus. Del vagt med betjente, og styrk samarbejdet med psykiatri og kommune.",
    purpose: `Naboerne ringer for tredje gang om den samme unge kvinde, der råber på altanen. Betjentene kommer hurtigt, men de ved kun det, de kan se. Kender nogen hendes kontaktperson, kan aftenen ende i hendes egen seng i stedet for i en detention.`,
    tasks: `Du kører med som rådgiver på to aftenvagter om ugen i Odense. Du træffer ingen politifaglige beslutninger og går aldrig forrest. Når stedet er sikkert, taler du med borgeren og ringer til dem, der bør vide det næste morgen.

I dagtimerne forbereder du møderne mellem politi, socialforvaltning og psykiatri. Tag fem sager ad gangen. Find ud af, hvad der allerede er prøvet, og foreslå én ansvarlig for hver.

Rytmen er uforudsigelig. To aftener kan gå uden et eneste relevant kald, og så kommer der fire på en time.`,
    learning: `Du får forståelse for politiets lovgrundlag og for, hvad myndigheder må dele hvornår. Du øver dig i at vurdere risiko i øjeblikket. Betjentene lærer af dig, at en lav stemme også er et redskab.`,
    requirements: `Socialpædagog, socialrådgiver eller psykiatrisk sygeplejerske, ansat i kommune eller region. Mindst fem års erfaring. Du holder hovedet koldt og respekterer, at en indsatsleder bestemmer på stedet.`,
    terms: `25 timer om ugen i 17 uger, heraf to aftener til kl. 01. Vi betaler de særlige tillæg, mens grundlønnen kommer fra din egen arbejdsplads. Vest, radio og kørsel får du af os. Du taler med vores psykolog før start og efter behov.`,
    organisation: "Politiet",
    unit: "Fyns Politi",
    municipality: "Odense",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 25,
    weeks: 17,
    startInDays: 61,
    deadlineInDays: 16,
    seats: 1,
    competences: [
      "psychological-first-aid",
      "data-protection",
      "cross-sector-cooperation",
      "violence-prevention",
    ],
    leadershipLevels: ["employee"],
    transition: "police-municipality",
    contactRole: "Vicepolitiinspektør",
    language: "da",
  },
  {
    externalId: "rot-bornholm-saeson",
    kind: "rotation",
    title: "Helårsarbejde på en sæsonø",
    summary:
      "Hvad sker der med Bornholms kokke og stuepiger, når den sidste færge er halvtom? Kom fra stat eller region, og find vej fra sæson til helårsjob.",
    purpose: `Flere hundrede bornholmere arbejder 60 timer om ugen i højsæsonen og er ledige bagefter. Samtidig mangler sygehus, plejecentre og håndværkere folk hele året. En ufaglært opvasker på 34 kan godt blive lagerassistent, hvis nogen lægger ruten sammen med ham i tide.`,
    tasks: `Vi har brug for friske øjne og et halvt års arbejdskraft. Du skal:
- kortlægge, hvem der bliver ledige hvornår, ud fra de registre du kender bedre end os
- besøge 20 arbejdsgivere mellem Rønne, Nexø og Gudhjem og spørge, hvad de mangler i lavsæsonen
- bygge to korte opkvalificeringsforløb med erhvervsskolen, som kan nås mellem sæsoner
- prøve forløbene af på 15 ledige, mens du er her

Øen er lille. Det er en fordel, for alle kender hinanden. Det er også en ulempe, for alle husker det projekt, der ikke blev til noget. Love aldrig mere, end du kan nå.`,
    learning: `Du ser beskæftigelseslovgivningen fra den ende, hvor den skal bruges, og lærer at bygge partnerskaber med små virksomheder. Det er guld værd for dig, der til daglig skriver regler, puljer eller analyser.`,
    requirements: `Ansat i en styrelse, et departement, en region eller et uddannelsessted. Du kan lave en ordentlig dataanalyse og drikke kaffe i et hotelkøkken samme dag. Kørekort kræves.`,
    terms: `Fuld tid i 24 uger. Kommunen stiller en møbleret lejlighed i Rønne til rådighed, og vi betaler to hjemrejser om måneden. Hver anden fredag kan du arbejde fra fastlandet. Løn og anciennitet løber videre hos den, der har ansat dig, og du har skriftligt løfte om at komme tilbage.`,
    organisation: "Bornholms Regionskommune",
    unit: "Jobcenter",
    municipality: "Bornholm",
    format: "hybrid",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 24,
    startInDays: 110,
    deadlineInDays: 48,
    seats: 1,
    competences: ["employment-services", "partnerships", "data-based-work", "employer-cooperation"],
    leadershipLevels: ["employee", "aspiring"],
    transition: "state-municipality",
    contactRole: "Jobcenterchef",
    language: "da",
  },
  {
    externalId: "rot-lolland-femern",
    kind: "rotation",
    title: "Lokale hænder til Femern-byggeriet",
    summary:
      "Lolland har både ledige og Danmarks største byggeplads, der mangler folk. Som leder på lån skal du få jobcenter, a-kasser og entreprenører til at dele en plan.",
    purpose: `Man kan se kranerne fra Rødbyhavn. Alligevel går mange unge i Nakskov og Maribo uden arbejde. De mangler et certifikat, en bus kl. 5.30 eller en, der tror på dem. Får vi 60 i job, ændrer det 60 familier og en del af øens selvtillid.`,
    tasks: `Du leder et midlertidigt team på seks: fire virksomhedskonsulenter, en uddannelsesvejleder og en administrativ medarbejder. De sidder i tre huse og har tre chefer. Du skal give dem ét mål og én tavle.

Ugerytmen ligger nogenlunde fast. Mandag gennemgår I kandidater. Tirsdag er du på pladsen hos entreprenørerne. Onsdag møder du uddannelsessteder. Hver anden torsdag får jobcenterchefen to tal: Hvor mange startede, og hvor mange er der stadig efter otte uger?

Det andet tal er det vigtige. Vi har været gode til at få folk ind ad porten og mindre gode til at holde dem der.`,
    learning: `Ledelse på tværs uden formel magt og styring efter få, hårde mål. Du får øvelse i at forhandle med store private aktører, der har en anden tidsfornemmelse end vi.`,
    requirements: `Du er leder eller på vej til at blive det. Du kommer fra en styrelse, en region eller en anden kommune. Beskæftigelseserfaring er en fordel. Mod til at bede om hjælp er en nødvendighed.`,
    terms: `Jobbet er på fuld tid i et halvt år. Du kan bo på kommunens kursussted mandag til torsdag, og vi dækker togrejsen til Nykøbing Falster samt leje af bil. Udlånsaftalen sikrer løn, pension og tilbagevenden til din lederstilling eller en tilsvarende.`,
    organisation: "Lolland Kommune",
    unit: "Jobcenter",
    municipality: "Lolland",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 26,
    startInDays: 68,
    deadlineInDays: -9,
    seats: 1,
    competences: ["employment-services", "network-leadership", "negotiation", "performance-management"],
    leadershipLevels: ["aspiring", "new_leader", "leader"],
    transition: "state-municipality",
    contactRole: "Direktør for Arbejdsmarked og Borgerservice",
    language: "da",
  },
];

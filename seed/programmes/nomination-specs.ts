import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";

/** A nomination as it is written, before it gets ids and dates. The nominator is the nominee's nearest leader. */
export type NominationSpec = {
  /** `externalId` of a programme that is open. */
  programme: string;
  nominee:
    | { personId: string }
    | { staffOf: string; index: number }
    /** Somebody there with the title and on the level, as far as there is one. */
    | { organisation: string; title: string; level?: LeadershipLevel };
  madeDaysAgo: number;
  /** What came of it, and how many days ago; nothing yet when it is left out. */
  outcome?: { act: "accept" | "decline" | "withdraw"; daysAgo: number; reason?: string };
  strengths: string;
  potential: string;
  coreTask: string;
};

export const nominationSpecs: readonly NominationSpec[] = [
  {
    programme: "talent-kommende-ledere",
    nominee: { personId: "person-medarbejder" },
    madeDaysAgo: 3,
    strengths:
      "Mette fik tre afdelinger til at enes om ét sagsflow. Hun begyndte med at sidde en dag hos hver af dem.",
    potential:
      "Kolleger går til hende, når et projekt sidder fast. Hun siger tydeligt fra og bliver stadig spurgt igen.",
    coreTask:
      "Vi mangler ledere, der kan digitalisering og kender driften. Det mærker borgerne, når systemerne skiftes næste år.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { staffOf: "person-leder", index: 6 },
    madeDaysAgo: 16,
    outcome: { act: "accept", daysAgo: 11 },
    strengths:
      "Ledte arbejdsgruppen om fakturaer uden titel og uden timer. Ventetiden faldt fra ni til fire dage.",
    potential: "Fordeler opgaver efter, hvad folk vil lære. Har bedt mig om at se med på en svær samtale.",
    coreTask: "Institutionerne får svar på økonomispørgsmål samme uge. Det frigør tid til børnene.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { staffOf: "person-leder", index: 7 },
    madeDaysAgo: 20,
    outcome: {
      act: "decline",
      daysAgo: 14,
      reason: "Tak for tilliden. Jeg vil hellere være fagligt stærk end personaleleder lige nu.",
    },
    strengths: "Har landet to udbud til tiden. Skriver så klart, at politikerne læser bilagene.",
    potential: "Tør stoppe et projekt, der ikke virker, og forklare det opad.",
    coreTask: "Bedre styring af porteføljen giver færre forsinkelser for borgere og virksomheder.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { organisation: "Aarhus Kommune", title: "Sagsbehandler", level: "aspiring" },
    madeDaysAgo: 13,
    outcome: { act: "accept", daysAgo: 12 },
    strengths: "Tager imod nye kolleger og får dem til at tage telefonen den første uge.",
    potential: "Har været min stedfortræder i to ferier. Vagtplanen holdt, og ingen ringede til mig.",
    coreTask: "Når borgerservice har en leder mere at trække på, kan vi holde åbent torsdag aften.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { organisation: "Vejle Kommune", title: "Jobkonsulent", level: "aspiring" },
    madeDaysAgo: 9,
    strengths: "Kender virksomhederne ved fornavn og får tre praktikpladser, hvor vi andre får én.",
    potential: "Samler holdet efter en hård dag. Stiller spørgsmål, som gør samtalen bedre.",
    coreTask: "Flere unge kommer i job, når den måde at arbejde på bliver hele afdelingens.",
  },
  {
    programme: "plus-nye-ledere",
    nominee: { organisation: "Digitaliseringsstyrelsen", title: "Digitaliseringschef", level: "new_leader" },
    madeDaysAgo: 5,
    strengths: "Overtog et kontor midt i en forsinket leverance og fik ro på i løbet af seks uger.",
    potential: "Er nysgerrig på egne fejl. Spørger medarbejderne, hvad der skal være anderledes på mandag.",
    coreTask: "Løsningerne bruges af alle borgere. En ny leder med retning giver færre driftsstop.",
  },
  {
    programme: "plus-ledere-af-medarbejdere",
    nominee: { organisation: "Skatteforvaltningen", title: "Kontorchef", level: "leader" },
    madeDaysAgo: 18,
    outcome: { act: "accept", daysAgo: 15 },
    strengths: "Fik kontrol og vejledning til at dele data. Det tog mod at rykke ved en gammel grænse.",
    potential: "Kan se sagen fra borgerens side og fra lovens. Savner modspil fra andre ministerområder.",
    coreTask: "Færre fejl i årsopgørelsen og en tydeligere begrundelse, når vi ændrer den.",
  },
  {
    programme: "plus-ledere-af-medarbejdere",
    nominee: { organisation: "Politiet", title: "Vicepolitiinspektør" },
    madeDaysAgo: 22,
    outcome: {
      act: "decline",
      daysAgo: 17,
      reason: "Jeg vil gerne, men kredsen skifter vagtplan i foråret. Spørg mig igen til næste hold.",
    },
    strengths: "Leder et døgnberedskab og får alligevel holdt alle udviklingssamtaler.",
    potential: "Har vist, at faste evalueringer efter en hændelse gør folk trygge og dygtigere.",
    coreTask: "Borgerne møder en patrulje, der har lært af sidste gang.",
  },
  {
    programme: "talent-syddanmark-aspiranter",
    nominee: { organisation: "Region Syddanmark", title: "Udviklingssygeplejerske" },
    madeDaysAgo: 2,
    strengths: "Har indført en tavle, hvor alle faggrupper ser, hvem der venter på hvad.",
    potential: "Læger og plejepersonale lytter. Kan tage en uenighed op, mens den er lille.",
    coreTask: "Patienterne kommer hjem en halv dag før, fordi aftalerne med kommunen ligger klar.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: {
      organisation: "Medarbejder- og Kompetencestyrelsen",
      title: "Fuldmægtig",
      level: "aspiring",
    },
    madeDaysAgo: 8,
    outcome: { act: "withdraw", daysAgo: 6 },
    strengths: "Skriver korte notater om lange sager og når dem før fristen.",
    potential: "Har ledet høringsrunden i år med otte parter ved bordet.",
    coreTask: "Klarere overenskomstvejledning sparer HR i hele staten for tvivl.",
  },
  {
    programme: "plus-ledere-af-medarbejdere",
    nominee: { personId: "person-leder" },
    madeDaysAgo: 4,
    strengths: "Peter siger nej til opgaver, så afdelingen kan sige ja til de rigtige.",
    potential: "Han har brug for modspil fra ledere, der ikke taler budget og it.",
    coreTask: "Når han leder uden om hierarkiet, får skolerne deres tal en måned før.",
  },
  {
    programme: "plus-ledere-af-medarbejdere",
    nominee: { personId: "person-vaertsleder" },
    madeDaysAgo: 7,
    strengths: "Karen kender køen, fordi hun står i den. Hendes vagtplan er den eneste, ingen bytter i.",
    potential: "Hun kan lede et område, men tror det ikke selv endnu.",
    coreTask: "Flere skal møde borgerne, som hendes folk gør.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { personId: "person-hr" },
    madeDaysAgo: 2,
    strengths: "Lars får tredive ledere til at aflevere til tiden uden at skrive rykkere.",
    potential: "Han leder allerede vores introduktion, bare uden titel.",
    coreTask: "Vi mangler en, der kan bygge bro mellem tal og samtaler.",
  },
  {
    programme: "talent-syddanmark-aspiranter",
    nominee: { personId: "person-campus-administrator" },
    madeDaysAgo: 12,
    outcome: { act: "accept", daysAgo: 9 },
    strengths: "Sofie laver kurser kortere, hver gang nogen beder om et længere.",
    potential: "Underviserne følger hende, også når hun sletter deres yndlingsside.",
    coreTask: "Nye kolleger bliver trygge hurtigere, og det kan beboerne mærke.",
  },
  {
    programme: "talent-spot",
    nominee: { staffOf: "person-topleder", index: 0 },
    madeDaysAgo: 3,
    strengths: "Tør sige i direktionen, hvad de andre siger på gangen.",
    potential: "Kan lede fag, som ikke er ens egne.",
    coreTask: "Kommunen får en direktør mere, der tænker i hele byen.",
  },
  {
    programme: "talent-spot",
    nominee: { staffOf: "person-topleder", index: 3 },
    madeDaysAgo: 15,
    outcome: { act: "accept", daysAgo: 13 },
    strengths: "Samler tre områder om én økonomi og giver æren væk.",
    potential: "Vil lære af staten, før staten kommer med en reform.",
    coreTask: "Færre børn og ældre mærker, hvor kommunens kasser skilles.",
  },
  {
    programme: "plus-nye-ledere",
    nominee: { organisation: "Erhvervsstyrelsen", title: "Kontorchef", level: "new_leader" },
    madeDaysAgo: 6,
    strengths: "Har samlet tre kontorer om én vagttelefon, uden at nogen mistede en kollega.",
    potential: "Skal have modspil i de første hundrede dage fra andre, der er lige så nye.",
    coreTask: "Virksomhederne får ét svar fra os, hvor de før fik tre.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { personId: "person-kompetenceraad" },
    madeDaysAgo: 5,
    strengths: "Jens skriver, så et råd med ni meninger kan blive enigt om én side.",
    potential: "Han leder møder, hvor ingen opdager, at de bliver ledt.",
    coreTask: "Rådets tal bliver brugt, når den, der forklarer dem, også kan samle folk.",
  },
  {
    programme: "talent-kommende-ledere",
    nominee: { personId: "person-systemadministrator" },
    madeDaysAgo: 4,
    strengths: "Ole lukker huller om natten og fortæller om dem om morgenen.",
    potential: "Driften har brug for en, der kan sige pyt og stop.",
    coreTask: "Når systemet kører, er der ingen, der tænker på det. Det er hans fortjeneste.",
  },
  {
    programme: "talent-vestjylland",
    nominee: { staffOf: "person-vaertsleder", index: 1 },
    madeDaysAgo: 11,
    outcome: { act: "withdraw", daysAgo: 8 },
    strengths: "Får nye vikarer til at føle sig hjemme ved skranken på en formiddag.",
    potential: "Tager ordet på møder, når de andre kigger ned.",
    coreTask: "Vi skal bruge en, der kan åbne den nye sal.",
  },
];

import type { OpportunityText } from "./opportunity-text.ts";

export const localPlacements: readonly OpportunityText[] = [
  {
    externalId: "praktik-aarhus-itk",
    kind: "work_placement",
    title: "Fire uger der, hvor kommunens digitale løsninger bliver til",
    summary:
      "Vil du vide, hvad der sker mellem en god idé og en løsning, der virker? Følg et udviklingsteam i Aarhus, og få praktisk erfaring med digitalisering.",
    purpose: `En god løsning fjerner en ærgrelse i en borgers dag. En dårlig lægger to til. Forskellen afgøres sjældent af koden, men af om nogen med jord under neglene sad med ved bordet. Den plads er din.`,
    tasks: `Du sidder i et team med syv udviklere og en designer. De arbejder i korte forløb på to uger, så du når at være med i to hele runder.

- Hver morgen kl. 9.15 siger alle, hvad de gør i dag. Også dig.
- I første runde tester du det, de andre bygger, og skriver fejl, så de kan genskabes.
- I anden runde ejer du en lille forbedring fra behov til aflevering.
- Undervejs er du ude hos en skole eller et plejehjem og ser løsningen i brug.

Teamet taler hurtigt og forkorter meget. Stop dem. Halvdelen opdager, at de selv ikke kender forkortelsen.`,
    learning: `Agilt arbejde uden floskler, åben kildekode og test med brugere. Du får hold på, hvad man kan bede en udvikler om, og hvad det omtrent koster. Det er nyttigt, næste gang du skal købe et system.`,
    requirements: `Alle faggrupper er velkomne. Du skal have en konkret arbejdsgang med hjemmefra, som du drømmer om at gøre bedre. Du behøver ikke kunne programmere.`,
    terms: `Fire uger på fuld tid, mandag og fredag kan klares fra eget skrivebord. Praktikken er ulønnet fra vores side, så aftal med din leder, at det er arbejdstid. Computer låner du. Der er plads til én ad gangen.`,
    organisation: "Aarhus Kommune",
    unit: "ITK",
    municipality: "Aarhus",
    format: "hybrid",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 4,
    startInDays: 44,
    deadlineInDays: 18,
    seats: 1,
    competences: ["agile-working", "digital-mindset", "user-centred-design", "it-project-delivery"],
    leadershipLevels: ["employee", "aspiring", "leader"],
    contactRole: "Udviklingschef",
    language: "da",
  },
  {
    externalId: "praktik-thisted-hjemmesygepleje",
    kind: "work_placement",
    title: "Kør med hjemmesygeplejersken i Thy",
    summary:
      "Arbejder du på et hospital? Brug en uge i en lille hvid bil, og se, hvad der sker med dine patienter, når de er færdigbehandlet.",
    purpose: `På hospitalet hedder det »udskrevet til hjemmet«. I Thy kan hjemmet ligge 30 kilometer fra nærmeste apotek, og ægtefællen er måske 88. Når du har set det, skriver du en anden besked, og patienten får den rigtige hjælp dag ét.`,
    tasks: `Du kører med på dagvagter og en enkelt aften. Ruten tager seks til ti hjem: sårskift, dosering af medicin, kateter, en snak ved køkkenbordet, som viste sig at være det vigtigste.

Hver dag vælger du ét besøg og læser, hvad hospitalet skrev, da borgeren kom hjem. Passer det? Fredag holder du et kvarters oplæg for teamet om tre beskeder, du ville have formuleret anderledes.

Du rører kun ved det, du er oplært i. Der er hunde, røg og lave lofter. Sig til, hvis du er allergisk.`,
    learning: `Du får blik for kommunens muligheder og grænser, for hjælpemidler, og for hvad pårørende kan bære. Samtidig bliver du klædt på til at skrive plejeforløbsplaner, som en kollega i en bil kan bruge.`,
    requirements: `Sundhedsfaglig ansat på et hospital. Læger er i høj grad velkomne; vi har haft tre, og de talte om det længe.`,
    terms: `Fem dage, i alt 37 timer. Hospitalet betaler din løn i ugen. Du kan sove gratis på kommunens gæsteværelse i Thisted, og aftensmad finder vi ud af. Datoerne aftaler du direkte med gruppelederen.`,
    organisation: "Thisted Kommune",
    unit: "Hjemmesygeplejen",
    municipality: "Thisted",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 1,
    startInDays: 28,
    deadlineInDays: 10,
    seats: 3,
    competences: ["nursing-care", "patient-pathways-across-sectors", "documentation-practice"],
    leadershipLevels: ["employee", "leader"],
    transition: "hospital-municipality",
    contactRole: "Gruppeleder i hjemmesygeplejen",
    language: "da",
  },
  {
    externalId: "praktik-guldborgsund-jobcenter",
    kind: "work_placement",
    title: "En måned i jobcentret for dig, der skriver reglerne",
    summary:
      "Embedsfolk fra departementer og styrelser: Kom til Nykøbing Falster, og hold de samtaler, som I selv har beskrevet i en paragraf.",
    purpose: `En samtale på papiret tager 45 minutter og følger syv punkter. I virkeligheden har manden over for dig glemt sine briller, fordi konen er indlagt. Gode regler begynder med at have siddet der.`,
    tasks: `Du får en makker, som har været sagsbehandler i 19 år. Uge ét ser du på. Uge to holder du samtaler med hende ved siden af. De sidste to uger har du dine egne otte borgere med let adgang til hjælp.

Foruden samtaler skal du registrere i tre systemer, skrive to afgørelser med begrundelse og tage med på et virksomhedsbesøg hos en gartner. Du må gerne sukke over systemerne. Det gør alle.

Inden du tager hjem, skriver du om tre regler. Én kan fjernes, én kan forklares bedre, og én har du skiftet mening om.`,
    learning: `Du lærer, hvordan dokumentationskrav føles kl. 14.50, når næste borger venter. Du træner samtaler med mennesker, der ikke har bedt om dem. Og du får et fagsprog, som folk i drift kan genkende.`,
    requirements: `Du arbejder i et departement eller en styrelse med beskæftigelse, social- eller sundhedsområdet. Respekt for borgere og for folk uden akademisk grad. Du bliver undervist i systemerne, inden du må bruge dem.`,
    terms: `Fire uger på fuld tid. Din styrelse betaler løn og pendling, mens vi stiller skrivebord, makker og sagsadgang til rådighed. Tog fra København tager knap to timer hver vej, og du må arbejde undervejs.`,
    organisation: "Guldborgsund Kommune",
    unit: "Jobcenter",
    municipality: "Guldborgsund",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 4,
    startInDays: 90,
    deadlineInDays: 41,
    seats: 2,
    competences: ["employment-services", "citizen-dialogue", "decisions-and-reasons", "law-making-process"],
    leadershipLevels: ["employee", "aspiring", "leader"],
    transition: "state-municipality",
    contactRole: "Afdelingsleder i jobcentret",
    language: "da",
  },
  {
    externalId: "praktik-esbjerg-plejecenter",
    kind: "work_placement",
    title: "Lederpraktik på et plejecenter",
    summary:
      "Er du leder på et kontor? Følg en centerleder i Esbjerg i en uge, hvor 62 beboere og 85 ansatte har brug for noget hver eneste time.",
    purpose: `Beboerne mærker ledelse på små ting. Er der en fast hånd om morgenen? Bliver der sunget? Ledere, der har set det tæt på, tager bedre beslutninger om bemanding, når de er tilbage bag skærmen.`,
    tasks: `Du følger centerlederen fra kl. 6.45, hvor hun møder nattevagten, til hun slukker lampen. To formiddage er du desuden på gulvet i en afdeling og hjælper til med morgenmad og borddækning.

Læg mærke til, hvor tit lederen bliver afbrudt, og hvad hun vælger at gøre noget ved. Hver dag kl. 14 sætter I jer i tyve minutter, og du siger, hvad du så. Hun vil have det ærligt. Sidste dag bytter I roller ved tavlemødet: Du leder, hun sidder i ringen.

Der kan ske et dødsfald, mens du er her. Vi forbereder dig på det.`,
    learning: `Nærværende ledelse i drift døgnet rundt og i et hus, hvor de fleste ansatte aldrig læser mail. Du ser, hvad få gode vaner betyder for sygefraværet.`,
    requirements: `Du har personaleansvar i staten, en region eller en anden kommunal forvaltning. Ydmyghed hjælper. Du skal have en ren straffeattest og blive hjemme, hvis du er forkølet.`,
    terms: `En uge, 37 timer, fordelt på fem dage, hvoraf én begynder ved daggry. Du er i arbejde hos din egen arbejdsgiver og får din løn der. Kost kan købes i cafeen. Besøget kan gengældes: Centerlederen vil gerne se dit kontor.`,
    organisation: "Esbjerg Kommune",
    unit: "Plejecentre Syd",
    municipality: "Esbjerg",
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: 37,
    weeks: 1,
    startInDays: 33,
    deadlineInDays: -2,
    seats: 2,
    competences: ["people-leadership", "elderly-care", "staffing-and-scheduling", "operations-management"],
    leadershipLevels: ["leader", "leader_of_leaders"],
    transition: "state-municipality",
    contactRole: "Centerleder",
    language: "da",
  },
  {
    externalId: "praktik-broenderslev-psykiatri",
    kind: "work_placement",
    title: "Praktik på lukket afsnit for socialpædagoger",
    summary:
      "Du kender borgeren fra bostedet. Brug tre uger i Brønderslev på at lære den side af sygdommen at kende, som du ellers kun hører om.",
    purpose: `Når en beboer bliver indlagt, mister bostedet ham af syne. Når han kommer hjem, mangler afsnittet svar på, om planen holdt. Mange genindlæggelser begynder i det tavse rum imellem os.`,
    tasks: `Du har din gang på et afsnit med 16 senge og følger en fast sygeplejerske. Formiddagen er stuegang, medicin og aktiviteter. Om eftermiddagen er der tid til gåture, brætspil og den slags samtaler, der ikke kan planlægges.

En gang om ugen er du med til udskrivningskonference. Der skal du spørge, hvad bostedet bør holde øje med de første ti dage. Bliv ved, til svaret er konkret.

Personalet har alarm på, og det får du også. Du deltager ikke i tvang. Ser du det, taler vi om det samme dag.`,
    learning: `Tidlige tegn, medicinens virkning og bivirkning, og hvordan man skaber ro i et rum. Du får også lejlighed til at lære fra dig. Ingen her ved så meget om en almindelig tirsdag på et bosted som du.`,
    requirements: `Pædagog eller social- og sundhedsassistent fra et socialpsykiatrisk tilbud, kommunalt eller regionalt. Mindst to års erfaring. Et referat fra din leder om, hvad I håber at få ud af det.`,
    terms: `20 timer om ugen i tre uger, så du stadig kan have vagter hjemme. Regionen giver vaccination, alarm og arbejdstøj. Lønnen er kommunens sag, og den er uændret. Bussen fra stationen kører næsten til døren.`,
    organisation: "Region Nordjylland",
    unit: "Psykiatrien i Brønderslev",
    municipality: "Brønderslev",
    format: "on_site",
    workload: "part_time",
    hoursPerWeek: 20,
    weeks: 3,
    startInDays: 59,
    deadlineInDays: 29,
    seats: 2,
    competences: ["psychiatry", "vulnerable-adults", "interprofessional-care", "active-listening"],
    leadershipLevels: ["employee"],
    transition: "psychiatry-municipality",
    contactRole: "Afsnitsleder",
    language: "da",
  },
];

import { type Course, example, list, text } from "./course.ts";

export const informationssikkerhedIHverdagen: Course = {
  slug: "informationssikkerhed-i-hverdagen",
  title: "Informationssikkerhed i hverdagen",
  minutes: 20,
  intro: "Du lærer at passe på borgernes oplysninger i de situationer, hvor det oftest går galt.",
  pages: [
    {
      title: "Det handler om tillid",
      blocks: [
        text(
          "Borgere og virksomheder kan ikke vælge en anden myndighed. De må stole på, at vi passer på det, de fortæller os. Derfor er sikkerhed en del af kerneopgaven og ikke kun noget for it-afdelingen.",
        ),
        text("Sikkerhed har tre sider, og alle tre kan svigte:"),
        list(
          "Fortrolighed: kun de rette ser oplysningerne.",
          "Integritet: oplysningerne er rigtige, og ingen har ændret dem uden lov.",
          "Tilgængelighed: oplysningerne er der, når borgeren har brug for hjælp.",
        ),
        example(
          "Et eksempel",
          "En sagsbehandler retter et telefonnummer på den forkerte borger. Ingen har stjålet noget. Alligevel får en mor ikke besked om sit barns operation.",
        ),
      ],
    },
    {
      title: "Mailen, der haster",
      blocks: [
        text(
          "Mange angreb begynder med en helt almindelig mail eller sms. Den spiller på travlhed, venlighed eller frygt. Afsenderen kan se ud som en kollega, en leder eller en leverandør.",
        ),
        text("Stop op, når beskeden vil have dig til at:"),
        list(
          "klikke på et link og logge ind",
          "betale, ændre et kontonummer eller købe gavekort",
          "svare hurtigt og holde det for dig selv",
        ),
        text(
          "Ring til afsenderen på et nummer, du selv finder. Brug aldrig nummeret i beskeden. En rigtig leder bliver glad for, at du spørger.",
        ),
      ],
    },
    {
      title: "Den rigtige modtager",
      blocks: [
        text(
          "Forkert modtager er et af de mest almindelige brud på sikkerheden. Det sker, når vi har travlt, og når programmet foreslår en adresse for os.",
        ),
        list(
          "Læs modtagerens navn højt for dig selv, før du sender.",
          "Send følsomme oplysninger med sikker post eller i fagsystemet.",
          "Åbn den vedhæftede fil en sidste gang. Er der skjulte ark eller gamle udkast i den?",
          "Del en mappe med dem, der skal bruge den. Luk delingen, når opgaven er slut.",
        ),
        example(
          "Et eksempel",
          "Et regneark blev sendt til 40 forældre. Fanen bagved indeholdt alle børnenes diagnoser.",
        ),
      ],
    },
    {
      title: "Når uheldet er ude",
      blocks: [
        text(
          "Alle begår fejl. Det afgørende er, hvor hurtigt vi siger det højt. Et brud på sikkerheden for personoplysninger skal som hovedregel anmeldes til Datatilsynet inden 72 timer. Den frist løber, fra organisationen opdager bruddet.",
        ),
        list(
          "Sig det straks til din leder eller til dem, der tager imod sikkerhedsbrud hos jer.",
          "Skriv ned, hvad der skete, hvornår og hvem det rammer.",
          "Lad være med at slette spor for at rydde op.",
        ),
        text("Du skal ikke selv vurdere, om det er alvorligt nok. Det er der andre, der hjælper med."),
      ],
    },
  ],
  ending: {
    kind: "quiz",
    title: "Tre spørgsmål om sikkerhed",
    questions: [
      {
        text: "En leverandør skriver, at de har fået nyt kontonummer. Hvad gør du først?",
        options: [
          "Jeg retter nummeret, så regningen bliver betalt til tiden.",
          "Jeg ringer til leverandøren på et nummer, jeg selv finder.",
          "Jeg svarer på mailen og spørger, om det er rigtigt.",
        ],
        right: 1,
        because:
          "Svarer du på mailen, svarer du måske svindleren. Et nummer, du selv har fundet, er sikkert.",
      },
      {
        text: "Du har sendt en liste med navne til den forkerte. Modtageren lover at slette den. Hvad nu?",
        options: [
          "Sagen er slut, for listen er slettet.",
          "Jeg nævner det ved næste afdelingsmøde.",
          "Jeg melder det med det samme efter vores egne regler.",
        ],
        right: 2,
        because: "Fristen løber, fra bruddet opdages. Andre skal vurdere, om det skal anmeldes.",
      },
      {
        text: "Fagsystemet har været nede hele formiddagen. Hvilken side af sikkerheden er ramt?",
        options: ["Fortrolighed", "Integritet", "Tilgængelighed"],
        right: 2,
        because:
          "Oplysningerne er hverken set eller ændret. Men de er der ikke, når borgeren har brug for dem.",
      },
    ],
  },
};

import { type Course, example, list, text } from "./course.ts";

export const dataIKernedriften: Course = {
  slug: "data-i-kernedriften",
  title: "Data i kernedriften",
  minutes: 30,
  intro: "Du lærer at stille et spørgsmål, som data kan svare på, og at bruge svaret uden at blive snydt.",
  pages: [
    {
      title: "Begynd med et spørgsmål",
      blocks: [
        text(
          "Mange begynder med et dashboard og leder så efter noget at bruge det til. Gør det omvendt. Find først den beslutning, du gerne vil træffe bedre.",
        ),
        text("Et godt spørgsmål har tre dele: hvem, hvad og hvornår."),
        example(
          "Fra uklart til klart",
          "»Hvordan går det med sygefraværet?« er uklart. »Hvilke teams har fået mere korttidsfravær siden sidste år?« kan data svare på.",
        ),
        text("Skriv ned, hvad du vil gøre ved hvert svar. Er handlingen den samme, behøver du ikke tallet."),
      ],
    },
    {
      title: "Kend tallets historie",
      blocks: [
        text(
          "Tal bliver til et sted. En medarbejder har sat et kryds, et system har stemplet en tid, eller en borger har svaret. Spørg altid, hvordan tallet er født.",
        ),
        list(
          "Hvem registrerer, og hvad får de ud af at gøre det rigtigt?",
          "Hvad betyder et tomt felt: nej, ved ikke eller ikke spurgt?",
          "Er definitionen ændret undervejs?",
          "Hvem mangler helt i data?",
        ),
        example(
          "Et eksempel",
          "Ventetiden faldt brat i maj. Forklaringen var et nyt felt: nu blev tiden talt fra første samtale og ikke fra henvendelsen.",
        ),
      ],
    },
    {
      title: "Sammenlign retfærdigt",
      blocks: [
        text(
          "Et gennemsnit kan skjule det vigtigste. To hjemmeplejegrupper kan have samme gennemsnit, mens den ene har ti borgere, der venter alt for længe.",
        ),
        list(
          "Se på fordelingen, ikke kun midten.",
          "Sammenlign med jer selv over tid, før I sammenligner med andre.",
          "Små grupper svinger meget. Tre sager mere er ikke en udvikling.",
          "At to ting følges ad, betyder ikke, at den ene skaber den anden.",
        ),
      ],
    },
    {
      title: "Tag tallene med ud i driften",
      blocks: [
        text(
          "Data gør først gavn, når de møder dem, der kender opgaven. Hæng to tal op, hvor teamet mødes. Brug ti minutter om ugen på dem.",
        ),
        list(
          "Hvad undrer os?",
          "Hvad tror vi, det skyldes, og hvem kan vi spørge?",
          "Hvad prøver vi af inden næste uge?",
        ),
        text(
          "Vær varsom med tal om enkelte medarbejdere og borgere. Brug aldrig flere oplysninger, end spørgsmålet kræver. Tal, der bruges til at straffe, holder hurtigt op med at være sande.",
        ),
      ],
    },
  ],
  ending: {
    kind: "quiz",
    title: "Tre spørgsmål om data",
    questions: [
      {
        text: "Hvad er det bedste sted at begynde?",
        options: [
          "Med de data, vi har flest af.",
          "Med en beslutning, vi gerne vil træffe bedre.",
          "Med et dashboard, alle kan se.",
        ],
        right: 1,
        because: "Kender du ikke beslutningen, ved du heller ikke, hvilket tal der er godt nok.",
      },
      {
        text: "Antallet af klager er halveret på en måned. Hvad undersøger du først?",
        options: [
          "Om måden at registrere klager på er ændret.",
          "Hvem der fortjener ros for det.",
          "Om målet for næste år skal skærpes.",
        ],
        right: 0,
        because: "Bratte spring skyldes ofte en ny definition eller et nyt system.",
      },
      {
        text: "Et team på fire har dobbelt så meget fravær som afdelingen. Hvad kan du slutte?",
        options: [
          "At teamet har et dårligt arbejdsmiljø.",
          "At lederen skal skiftes ud.",
          "Ikke meget endnu, for én person kan flytte tallet.",
        ],
        right: 2,
        because: "I små grupper fylder den enkelte meget. Tal med teamet, før du konkluderer.",
      },
    ],
  },
};

import { type Course, example, list, text } from "./course.ts";

export const godForvaltningsskik: Course = {
  slug: "god-forvaltningsskik",
  title: "God forvaltningsskik",
  minutes: 35,
  intro: "Du lærer at føre en sag, så afgørelsen er rigtig, og borgeren forstår den.",
  pages: [
    {
      title: "Fra henvendelse til afgørelse",
      blocks: [
        text(
          "En sag har en begyndelse, en midte og en slutning. Borgeren ser mest slutningen. Men kvaliteten bliver skabt undervejs.",
        ),
        list(
          "Vejled: hjælp borgeren med at forstå reglerne og næste skridt.",
          "Oplys sagen: find det, du skal bruge, og ikke mere.",
          "Hør parten: lad borgeren se og svare på det, der taler imod.",
          "Afgør: begrund, og fortæl om mulighed for at klage.",
        ),
        text(
          "Er det en afgørelse? Så bestemmer myndigheden ensidigt, hvad der gælder for nogen. Så gælder forvaltningslovens krav.",
        ),
      ],
    },
    {
      title: "Notat og partshøring",
      blocks: [
        text(
          "Får du vigtige oplysninger mundtligt, skal du skrive dem ned. Det er notatpligt. Skriv snart efter, kort og neutralt: hvem, hvornår, hvad.",
        ),
        text(
          "Partshøring betyder, at borgeren får de oplysninger, der er til ulempe og har væsentlig betydning. Borgeren får en frist til at svare, før du afgør sagen.",
        ),
        example(
          "Et eksempel",
          "En læge oplyser, at ansøgeren godt kan arbejde. Ansøgeren kender ikke udtalelsen. Send den, og vent på svar, før du beslutter noget.",
        ),
      ],
    },
    {
      title: "Begrundelsen, der kan læses",
      blocks: [
        text(
          "Får borgeren ikke fuldt ud medhold, skal en skriftlig afgørelse begrundes. Den skal vise reglerne, de vigtigste hensyn i et skøn og de afgørende oplysninger.",
        ),
        list(
          "Skriv resultatet først.",
          "Forklar, hvilke oplysninger der blev afgørende, og hvorfor.",
          "Brug borgerens egen sag. Standardtekst alene er ikke en begrundelse.",
          "Læs den højt. Ville du selv forstå den på en dårlig dag?",
        ),
      ],
    },
    {
      title: "Klagevejledning og tid",
      blocks: [
        text(
          "Kan afgørelsen påklages, skal du skrive hvor, hvordan og inden hvornår. Fortæl også, at klagen sendes til jer først, når det er sådan. Så ser I på sagen igen.",
        ),
        text(
          "Svar hurtigt. Kan du ikke svare snart, så sig hvorfor, og hvornår borgeren hører fra dig. Det er svært at vente, når man ikke ved hvor længe.",
        ),
        list(
          "Kvittér for det, du har fået.",
          "Skriv en dato, du kan holde.",
          "Giv besked, hvis datoen skrider.",
        ),
      ],
    },
  ],
  ending: {
    kind: "quiz",
    title: "Tre spørgsmål om gode sager",
    questions: [
      {
        text: "En arbejdsgiver ringer med oplysninger, der taler imod borgeren. Hvad gør du først?",
        options: [
          "Skriver et notat og hører borgeren om det.",
          "Afgør sagen, mens oplysningerne er friske.",
          "Beder arbejdsgiveren om at tie stille med det.",
        ],
        right: 0,
        because: "Mundtlige oplysninger skal noteres. Taler de imod borgeren, skal borgeren kunne svare.",
      },
      {
        text: "Hvornår skal en skriftlig afgørelse som udgangspunkt begrundes?",
        options: [
          "Kun når borgeren beder om det.",
          "Når borgeren ikke får fuldt ud medhold.",
          "Kun når den kan påklages.",
        ],
        right: 1,
        because: "Får borgeren fuldt ud medhold, er der ikke samme behov for en begrundelse.",
      },
      {
        text: "Sagen bliver forsinket tre uger. Hvad er god skik?",
        options: [
          "At vente, til der er noget nyt at fortælle.",
          "At give besked om grunden og om, hvornår borgeren hører fra dig.",
          "At afgøre sagen på de oplysninger, du har.",
        ],
        right: 1,
        because: "Det er uvisheden, der slider. En dato og en grund gør en stor forskel.",
      },
    ],
  },
};

import { type Course, example, list, text } from "./course.ts";

export const samtalenDerUdvikler: Course = {
  slug: "samtalen-der-udvikler",
  title: "Samtalen, der udvikler",
  minutes: 25,
  intro: "Du lærer at holde en udviklingssamtale, som ender i noget, I begge gør anderledes.",
  pages: [
    {
      title: "Hvorfor mange samtaler forsvinder",
      blocks: [
        text(
          "De fleste har prøvet en god samtale, der ikke blev til noget. Planen blev lagt i en mappe. Hverdagen kom tilbage mandag morgen.",
        ),
        text(
          "Udvikling sker mest i arbejdet, med kolleger og nye opgaver. Et kursus hjælper, når det bliver brugt bagefter.",
        ),
        list(
          "Hvilken opgave skal du kunne løse, som du ikke løser i dag?",
          "Hvem kan du lære det af?",
          "Hvornår prøver du det første gang?",
        ),
      ],
    },
    {
      title: "Forbered jer hver for sig",
      blocks: [
        text("Giv jer begge tid før samtalen. En halv time er nok. Skriv stikord, ikke et skema."),
        list(
          "Medarbejderen: hvad er jeg stolt af, hvad er jeg træt af, og hvad er jeg nysgerrig på?",
          "Lederen: hvor ser jeg denne person vokse, og hvad har opgaven brug for?",
          "Begge: hvad lovede vi hinanden sidst?",
        ),
        text("Del jeres stikord dagen før. Så bliver samtalen ikke en afsløring."),
      ],
    },
    {
      title: "Spørg, og vent på svaret",
      blocks: [
        text(
          "Den, der spørger, styrer ikke svaret. Stil ét åbent spørgsmål ad gangen. Tæl til fem, før du selv siger noget igen.",
        ),
        example(
          "Prøv forskellen",
          "»Går det godt med projektet?« giver et ja. »Hvad har været sværest i projektet, og hvad gjorde du?« giver en samtale.",
        ),
        list(
          "Gentag det, du hørte, med dine egne ord.",
          "Spørg »hvad mere?«, når svaret virker færdigt.",
          "Sig ærligt, hvad du ser, og giv et eksempel.",
        ),
      ],
    },
    {
      title: "Aftal én ting hver",
      blocks: [
        text(
          "Slut med højst to aftaler: en for medarbejderen og en for lederen. Gør dem så små, at de kan begynde inden for to uger.",
        ),
        list(
          "Hvad gør jeg?",
          "Hvornår gør jeg det første gang?",
          "Hvem mærker forskellen?",
          "Hvornår taler vi om det igen? Sæt 15 minutter i kalenderen nu.",
        ),
        text("Har nogen lige været på kursus, så spørg efter 30 dage, hvad der er taget i brug."),
      ],
    },
  ],
  ending: {
    kind: "reflection",
    title: "Din næste samtale",
    prompts: [
      "Hvilken samtale vil du holde anderledes, og hvad gør du først?",
      "Hvornår følger I op, og hvad vil du gerne kunne se til den tid?",
    ],
  },
};

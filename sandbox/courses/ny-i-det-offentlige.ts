import { type Course, example, list, text } from "./course.ts";

export const nyIDetOffentlige: Course = {
  slug: "ny-i-det-offentlige",
  title: "Ny i det offentlige",
  minutes: 45,
  intro: "Du får det grundlag, alle nye har brug for: hvem vi er til for, og hvilke pligter der følger med.",
  pages: [
    {
      title: "Du arbejder for fællesskabet",
      blocks: [
        text(
          "Velkommen. Uanset om du er i stat, region eller kommune, løser du en opgave, som et folkevalgt flertal har besluttet. Borgerne betaler for den og er afhængige af den.",
        ),
        list(
          "Staten tager sig blandt andet af skat, politi, veje og uddannelser.",
          "Regionerne driver sygehusene.",
          "Kommunerne står for blandt andet skole, daginstitution, ældrepleje og jobcenter.",
        ),
        text(
          "De fleste borgere ser ikke grænserne. De ser »det offentlige«. Hjælp dem videre, også når opgaven er en andens.",
        ),
      ],
    },
    {
      title: "Loven sætter rammen",
      blocks: [
        text(
          "En privat virksomhed må som regel gøre det, der ikke er forbudt. En myndighed må kun handle, når der er hjemmel. Hjemmel betyder, at en lov eller regel giver lov til det.",
        ),
        text("Tre spørgsmål hjælper dig i hverdagen:"),
        list(
          "Hvad giver os lov til at gøre dette?",
          "Behandler vi ens sager ens?",
          "Er det mere, end formålet kræver?",
        ),
        example(
          "Et eksempel",
          "En borger vil betale ekstra for at komme før i køen. Det kan være let at sige ja til. Men der er ingen hjemmel, og andre ville blive stillet ringere.",
        ),
      ],
    },
    {
      title: "Tavshed, åbenhed og ytringsfrihed",
      blocks: [
        text(
          "Du har tavshedspligt om fortrolige oplysninger, og den gælder også, når du er holdt op. Slå kun op i sager, du arbejder med. Opslag bliver ofte logget.",
        ),
        text(
          "Samtidig er forvaltningen åben. Borgere og journalister kan bede om aktindsigt. Skriv derfor notater, så de kan læses af andre.",
        ),
        text(
          "Som privatperson har du ytringsfrihed og må gerne deltage i debatten, også om din egen arbejdsplads. Gør det klart, at du taler på egne vegne.",
        ),
      ],
    },
    {
      title: "Gaver, venner og bijob",
      blocks: [
        text("Ingen må kunne så tvivl om, hvorfor vi træffer en beslutning."),
        list(
          "Tag ikke imod gaver i forbindelse med dit arbejde. Er du i tvivl, så spørg din leder.",
          "Deltag ikke i sager om familie, venner eller dig selv. Sig det straks. Det hedder at være inhabil.",
          "Fortæl om bijob, der kan støde sammen med din stilling.",
        ),
      ],
    },
    {
      title: "Sig til, når noget er galt",
      blocks: [
        text(
          "Du har pligt til at følge lovlige instrukser. Du har også pligt til at sige fra over for en klart ulovlig ordre. I mellem de to ligger de fleste dilemmaer.",
        ),
        list(
          "Tal først med en kollega, din leder eller din tillidsrepræsentant.",
          "Skriv ned, hvad du har set, og hvornår du sagde det.",
          "Din arbejdsplads kan have en whistleblowerordning. Find ud af, hvor den er.",
        ),
        text("God dømmekraft bliver bedre af at blive delt. Spørg hellere en gang for meget."),
      ],
    },
  ],
  ending: {
    kind: "quiz",
    title: "Tre spørgsmål til en ny kollega",
    questions: [
      {
        text: "Hvad betyder det, at en myndighed skal have hjemmel?",
        options: [
          "At en lov eller regel giver lov til at handle.",
          "At lederen har sagt god for det.",
          "At det ikke koster ekstra.",
        ],
        right: 0,
        because: "En myndighed må kun handle, når regler giver lov. En leder kan ikke give den lov alene.",
      },
      {
        text: "Din nabo søger støtte, og sagen lander hos dig. I er gode venner. Hvad gør du?",
        options: [
          "Jeg behandler sagen ekstra grundigt.",
          "Jeg siger det straks og lader en anden tage sagen.",
          "Jeg spørger naboen, om det er i orden.",
        ],
        right: 1,
        because: "Et nært venskab kan gøre dig inhabil. Det afgør hverken du eller naboen alene.",
      },
      {
        text: "Du vil skrive et læserbrev om din egen arbejdsplads. Må du det?",
        options: [
          "Nej, ikke så længe jeg er ansat.",
          "Kun hvis min leder har læst det først.",
          "Ja, på egne vegne og uden fortrolige oplysninger.",
        ],
        right: 2,
        because: "Offentligt ansatte har ytringsfrihed på egne vegne. Tavshedspligten gælder stadig.",
      },
    ],
  },
};

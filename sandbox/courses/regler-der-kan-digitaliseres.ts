import { type Course, example, list, text } from "./course.ts";

export const reglerDerKanDigitaliseres: Course = {
  slug: "regler-der-kan-digitaliseres",
  title: "Regler, der kan digitaliseres",
  minutes: 40,
  intro: "Du lærer at se, hvornår en regel er til at bygge et system på, og hvornår et menneske skal skønne.",
  pages: [
    {
      title: "Reglen møder systemet",
      blocks: [
        text(
          "En regel bliver først til virkelighed, når nogen skal følge den. I dag er det ofte et system, der møder borgeren først. Er reglen uklar, bliver systemet dyrt og svaret tilfældigt.",
        ),
        text(
          "Derfor skal lovgivning være digitaliseringsklar. Staten har syv principper for det. De begynder med det vigtigste: enkle og klare regler.",
        ),
        example(
          "To måder at skrive det samme på",
          "»Ansøgeren skal have et rimeligt tilknytningsforhold« kræver et skøn hver gang. »Ansøgeren skal have haft bopæl i kommunen i seks måneder« kan slås op.",
        ),
      ],
    },
    {
      title: "Objektive kriterier eller skøn",
      blocks: [
        text("Objektive kriterier kan en maskine kontrollere. Skøn kræver, at et menneske vejer forholdene."),
        list(
          "Objektivt: alder, dato, indkomst, adresse, et register, der svarer ja eller nej.",
          "Skøn: væsentlig, rimelig, særlige grunde, barnets bedste.",
        ),
        text(
          "Skøn er ikke en fejl. Det beskytter borgeren, når livet ikke passer i et skema. Kunsten er at samle skønnet de steder, hvor det gør en forskel, og holde resten enkelt.",
        ),
        text(
          "Myndigheden må ikke sætte et skøn under regel. Kræver loven en konkret vurdering, må systemet ikke afgøre sagen på forhånd.",
        ),
      ],
    },
    {
      title: "Samme ord, samme betydning",
      blocks: [
        text(
          "Indkomst, husstand og bopæl betyder ikke det samme i alle love. Når begreberne er forskellige, kan data ikke genbruges. Så må borgeren aflevere de samme oplysninger igen.",
        ),
        list(
          "Find ud af, om begrebet findes i en anden lov eller i et register.",
          "Brug det, hvis det passer. Skriv hvorfor, hvis det ikke gør.",
          "Beskriv, hvor oplysningen kommer fra, og hvem der retter den, når den er forkert.",
        ),
      ],
    },
    {
      title: "Prøv reglen af, før den gælder",
      blocks: [
        text(
          "Sæt jurist, sagsbehandler og udvikler ved samme bord. Tegn reglen som et forløb med spørgsmål og svar. Hvor I bliver uenige, er reglen uklar.",
        ),
        list(
          "Tag ti rigtige sager uden navne, og kør dem igennem tegningen.",
          "Find undtagelserne. Hvor mange rammer hver af dem?",
          "Spørg, hvad der sker, når borgeren ikke svarer, dør eller flytter.",
          "Aftal, hvordan borgeren får et menneske i tale.",
        ),
        example(
          "Et eksempel",
          "En undtagelse ramte 12 sager om året og kostede en tredjedel af udviklingen. Den blev til en manuel vej i stedet.",
        ),
      ],
    },
    {
      title: "Når reglerne lever",
      blocks: [
        text(
          "Regler bliver ændret. Et godt system gemmer, hvilken udgave af reglen en afgørelse bygger på. Ellers kan ingen forklare den senere.",
        ),
        list(
          "Borgeren skal kunne se begrundelsen i ord, ikke kun resultatet.",
          "Fejl skal kunne findes og rettes i alle de sager, de har ramt.",
          "Mål på, hvor ofte mennesker må gribe ind. Det viser, hvor reglen halter.",
        ),
      ],
    },
  ],
  ending: {
    kind: "quiz",
    title: "Tre spørgsmål om regler",
    questions: [
      {
        text: "Hvilket kriterium er objektivt?",
        options: [
          "Ansøgeren har et væsentligt behov.",
          "Ansøgeren var fyldt 67 år den 1. januar.",
          "Der foreligger særlige omstændigheder.",
        ],
        right: 1,
        because: "Alderen på en bestemt dag kan slås op. De to andre kræver en vurdering.",
      },
      {
        text: "Loven kræver en konkret vurdering. Systemet giver automatisk afslag. Hvad er problemet?",
        options: [
          "Skønnet er sat under regel.",
          "Svaret kommer for hurtigt.",
          "Der er ikke noget problem, når alle får samme svar.",
        ],
        right: 0,
        because: "Når loven kræver en konkret vurdering, skal den foretages i hver sag.",
      },
      {
        text: "Hvad er den bedste grund til at genbruge et begreb fra et register?",
        options: [
          "Det gør lovteksten kortere.",
          "Borgeren slipper for at oplyse det samme igen.",
          "Så behøver ingen at rette fejl.",
        ],
        right: 1,
        because: "Ens begreber gør, at data kan deles. Fejl skal stadig kunne rettes.",
      },
    ],
  },
};

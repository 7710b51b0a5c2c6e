import type { Theme } from "./theme.ts";

/** Fields of work close to children and citizens. */
export const welfareThemes = {
  citizen: [
    {
      topic: "telefonen i spidsbelastning",
      why: "Den, der ringer først på måneden, skal ikke vente i tyve minutter.",
      tasks: [
        "Tæl, hvad folk ringer om",
        "Skriv de ti oftest givne svar ned",
        "Tag telefonen to formiddage om ugen",
      ],
      skill: "at måle en kø og gøre den kortere uden flere hænder",
      needs: "Du kan lide at tale med folk, også når de er sure.",
      competences: ["citizen-service", "operations-management", "process-improvement"],
    },
    {
      topic: "hjælp til borgere uden MitID",
      why: "Hver tiende kan ikke selv bruge de digitale løsninger.",
      tasks: [
        "Stå ved skranken sammen med en kollega",
        "Find de tre selvbetjeninger, der driller mest",
        "Prøv en ny vejledning af på ti borgere",
      ],
      skill: "at se en digital løsning med en usikker brugers øjne",
      needs: "Du har tålmodighed og skriver enkelt.",
      competences: ["accessible-service", "user-centred-design", "citizen-dialogue", "digital-accessibility"],
    },
    {
      topic: "klager, før de bliver til sager",
      why: "En klage er ofte et spørgsmål, som ingen svarede på.",
      tasks: [
        "Læs halvtreds gamle klager",
        "Ring til fem borgere, der klagede",
        "Foreslå tre ændringer i brevene",
      ],
      skill: "at høre, hvad en klage egentlig handler om",
      needs: "Du er rolig og ordentlig, også på skrift.",
      competences: ["complaints-handling", "good-administrative-practice", "active-listening"],
    },
  ],
  employment: [
    {
      topic: "virksomheder, der tør ansætte ledige over halvtreds",
      why: "Erfaring går tabt, når ansøgningen bliver lagt nederst.",
      tasks: [
        "Besøg to virksomheder om ugen",
        "Match otte ledige med en praktik",
        "Hold kontakten i de første tre uger",
      ],
      skill: "at forhandle med en arbejdsgiver og holde fast i den ledige",
      needs: "Du tager gerne telefonen og kører gerne ud.",
      competences: ["employer-cooperation", "employment-services", "negotiation"],
    },
    {
      topic: "sygemeldtes vej tilbage til jobbet",
      why: "Efter et halvt års fravær kommer hver anden aldrig tilbage til samme plads.",
      tasks: [
        "Deltag i samtaler med borger, læge og arbejdsgiver",
        "Skriv planer, som alle tre kan læse",
        "Følg op på de aftaler, ingen ejer",
      ],
      skill: "at lede et møde, hvor ingen har samme mål",
      needs: "Du har mødt sygemeldte fra den ene eller den anden side af bordet.",
      competences: ["sickness-benefit", "rehabilitation-team-work", "joint-casework"],
    },
    {
      topic: "unge uden uddannelse og job",
      why: "Fire kontakter til fire kontorer er tre for mange, når man er nitten.",
      tasks: [
        "Følg ti unge tæt",
        "Saml skole, læge og jobcenter om én plan",
        "Prøv mentorer af sammen med en forening",
      ],
      skill: "at bygge en plan, som den unge selv har skrevet på",
      needs: "Du kan være vedholdende uden at presse.",
      competences: ["youth-guidance", "employment-services", "citizen-with-complex-needs"],
    },
  ],
  social: [
    {
      topic: "bostøtte i egen bolig",
      why: "Et hjem holder længere, når hjælpen kommer, før huslejen mangler.",
      tasks: ["Kør med på besøg", "Beskriv, hvad hjælpen ændrer", "Afprøv korte besøg på skærm"],
      skill: "at give støtte, som gør sig selv mindre nødvendig",
      needs: "Du har arbejdet med mennesker i sårbare stillinger.",
      competences: ["social-work-methods", "vulnerable-adults", "disability-support"],
    },
    {
      topic: "borgere med både misbrug og psykisk sygdom",
      why: "De falder mellem to stole, fordi hvert hus kun ejer den ene.",
      tasks: [
        "Deltag i fælles konferencer med psykiatrien",
        "Skriv én plan på tværs",
        "Mål, hvor mange der bliver i behandling",
      ],
      skill: "at holde to fagligheder sammen om ét menneske",
      needs: "Du kender enten det sociale område eller psykiatrien.",
      competences: ["addiction-treatment", "psychiatry", "joint-casework"],
    },
    {
      topic: "overgangen fra barn til voksen med handicap",
      why: "På attenårsdagen skifter alt på én gang: sagsbehandler, lov og ydelse.",
      tasks: [
        "Gennemgå tyve sager bagfra",
        "Hold samtaler med unge og forældre",
        "Lav en huskeliste, som familien får et år før",
      ],
      skill: "at planlægge et lovskifte, så familien opdager det i god tid",
      needs: "Du har kendskab til børne- eller voksenområdet.",
      competences: ["disability-support", "case-work", "citizen-legal-security"],
    },
  ],
  children: [
    {
      topic: "tidlig hjælp til familier i brud",
      why: "Tre samtaler i tide kan spare barnet for en sag.",
      tasks: [
        "Tag imod de første henvendelser",
        "Hold samtaler sammen med en familiebehandler",
        "Mål, hvor mange der klarer sig uden en sag",
      ],
      skill: "at tale med forældre, der er uenige om det meste",
      needs: "Du har arbejdet med børn eller familier.",
      competences: ["child-welfare-casework", "mediation", "home-school-cooperation"],
    },
    {
      topic: "børnesamtaler med bedre notater",
      why: "Som voksen kan barnet bede om sin sag og læse hvert ord.",
      tasks: [
        "Læs notater med en jurist",
        "Sid med ved samtaler, når barnet siger ja",
        "Skriv en vejledning på to sider",
      ],
      skill: "at skrive, så et menneske kan kende sig selv om tyve år",
      needs: "Du skriver i sager om mennesker.",
      competences: ["child-welfare-casework", "written-communication", "documentation-practice"],
    },
  ],
  school: [
    {
      topic: "elever, der er holdt op med at komme",
      why: "Det første fravær kan vendes; det hundrede er en livsstil.",
      tasks: [
        "Følg fem elever hjem og i skole",
        "Hold korte møder hver mandag",
        "Del, hvad der virkede, med naboskolerne",
      ],
      skill: "at arbejde med fravær uden at pege fingre",
      needs: "Du kender skolen indefra eller familierne udefra.",
      competences: ["student-wellbeing", "inclusive-education", "home-school-cooperation"],
    },
    {
      topic: "skoledage med to voksne og ét mål",
      why: "Når pædagog og lærer planlægger sammen, får de stille børn plads.",
      tasks: ["Planlæg et forløb på seks uger", "Prøv det af i to klasser", "Saml børnenes egne ord om det"],
      skill: "at lede et fagligt samarbejde i øjenhøjde",
      needs: "Du er lærer, pædagog eller underviser på en institution.",
      competences: ["pedagogical-practice", "teaching-and-didactics", "evaluation"],
    },
  ],
  care: [
    {
      topic: "den første måned på plejehjemmet",
      why: "Det er dér, et nyt hjem bliver et hjem eller et venteværelse.",
      tasks: [
        "Følg tre beboere fra indflytning til dag tredive",
        "Tal med de pårørende hver uge",
        "Foreslå én ændring i modtagelsen",
      ],
      skill: "at se en overgang fra den svagestes side",
      needs: "Du har hænderne i plejen eller ansvar for den.",
      competences: ["elderly-care", "dementia-care", "user-involvement"],
    },
    {
      topic: "vagtplaner, som folk kan leve med",
      why: "Faste aftener hjemme holder flere i faget.",
      tasks: [
        "Spørg alle om deres umulige tider",
        "Byg en plan sammen med to kolleger",
        "Mål sygefraværet før og efter",
      ],
      skill: "at planlægge efter både behov og mennesker",
      needs: "Du kan regne og lytte på samme tid.",
      competences: ["staffing-and-scheduling", "sickness-absence", "working-environment"],
    },
    {
      topic: "måltider, som beboerne selv bestemmer over",
      why: "Den, der vælger maden, spiser den.",
      tasks: [
        "Spis med i to uger",
        "Flyt indkøbet ud i køkkenet på afdelingen",
        "Vej madspildet før og efter",
      ],
      skill: "at ændre en vane i et helt hus",
      needs: "Du kommer fra pleje, køkken eller indkøb.",
      competences: ["nutrition-and-meals", "user-involvement", "improvement-methods"],
    },
  ],
} as const satisfies Record<string, readonly Theme[]>;

import type { Theme } from "./theme.ts";

/** Fields of work in health, hospitals, police and prisons. */
export const healthAndSafetyThemes = {
  health: [
    {
      topic: "genoptræning, der begynder dagen efter",
      why: "Hver dags ventetid koster muskler, som er svære at få igen.",
      tasks: [
        "Kortlæg vejen fra udskrivning til første træning",
        "Flyt visitationen til telefonen i en prøveperiode",
        "Følg tolv borgere helt til døren",
      ],
      skill: "at korte et forløb ned uden at springe mennesket over",
      needs: "Du arbejder med sundhed i en kommune eller på et hospital.",
      competences: ["rehabilitation", "patient-pathways-across-sectors", "process-improvement"],
    },
    {
      topic: "rygestop og bevægelse i boligområder",
      why: "Sundhed følger postnummeret, men det behøver den ikke.",
      tasks: [
        "Bank på hos to hundrede husstande",
        "Start to hold sammen med beboerne",
        "Mål, hvem der bliver ved",
      ],
      skill: "at lave forebyggelse sammen med dem, det handler om",
      needs: "Du har lyst til at arbejde uden for kontoret.",
      competences: ["prevention-and-health-promotion", "co-creation", "public-participation"],
    },
    {
      topic: "skærmbesøg i stedet for køreture",
      why: "En halv times kørsel kan blive til en halv times samtale.",
      tasks: ["Find de besøg, der egner sig", "Lær fire kolleger op", "Spørg borgerne efter en måned"],
      skill: "at indføre velfærdsteknologi, som folk bliver ved med at bruge",
      needs: "Du er nysgerrig på teknik og kender plejen.",
      competences: ["welfare-technology", "implementation", "elderly-care"],
    },
  ],
  ward: [
    {
      topic: "tryg udskrivning før klokken tolv",
      why: "Hjemmeplejen kan kun tage godt imod, når den ved det i tide.",
      tasks: [
        "Gå stuegang med udskrivning for øje",
        "Ring til kommunen samme morgen",
        "Mål genindlæggelser i en måned",
      ],
      skill: "at planlægge en udskrivning fra den første dag",
      needs: "Du er sundhedsfaglig i en region eller en kommune.",
      competences: ["patient-pathways-across-sectors", "nursing-care", "hospital-logistics"],
    },
    {
      topic: "færre fald på afdelingen",
      why: "Et brud om natten kan blive til et halvt år på plejehjem.",
      tasks: [
        "Gennemgå årets fald med personalet",
        "Afprøv tre små ændringer på fire stuer",
        "Vis tallene på tavlen hver uge",
      ],
      skill: "at arbejde med forbedringer i en travl hverdag",
      needs: "Du kender en hospitalsafdeling eller et plejehjem.",
      competences: ["patient-safety", "improvement-methods", "interprofessional-care"],
    },
    {
      topic: "samtaler om den sidste tid",
      why: "Patienten ved det ofte før os og venter på, at vi spørger.",
      tasks: [
        "Følg en erfaren sygeplejerske i samtaler",
        "Øv jer to og to",
        "Skriv ønsker ned, så de følger med hjem",
      ],
      skill: "at tage den svære samtale, mens der er tid",
      needs: "Du arbejder med alvorligt syge mennesker.",
      competences: ["palliative-care", "difficult-conversations", "active-listening"],
    },
  ],
  police: [
    {
      topic: "naboskab i et udsat boligområde",
      why: "Tryghed begynder, længe før nogen ringer 112.",
      tasks: [
        "Gå med nærbetjenten to aftener om ugen",
        "Hold møder med boligforeningen",
        "Kortlæg, hvor folk er utrygge",
      ],
      skill: "at forebygge sammen med kommune og beboere",
      needs: "Du arbejder med børn, unge eller boligområder.",
      competences: ["policing-and-public-safety", "mediation", "public-participation"],
    },
    {
      topic: "vold i nære relationer",
      why: "Ofret møder fem myndigheder i samme uge og fortæller alt fem gange.",
      tasks: [
        "Følg sagen fra anmeldelse til krisecenter",
        "Tegn overgangene",
        "Foreslå én fælles første samtale",
      ],
      skill: "at samarbejde om sikkerhed på tværs af love",
      needs: "Du har mødt voldsramte i dit arbejde.",
      competences: ["joint-casework", "violence-prevention", "cross-sector-cooperation"],
    },
  ],
  prison: [
    {
      topic: "undervisning bag muren",
      why: "Den, der består et fag, kommer sjældnere tilbage.",
      tasks: [
        "Undervis to formiddage om ugen",
        "Lav planer sammen med værkstedet",
        "Find en skole til dagen efter løsladelsen",
      ],
      skill: "at lære fra sig, hvor døren er låst",
      needs: "Du underviser eller vejleder i dag.",
      competences: ["teaching-adults", "youth-guidance", "vocational-education"],
    },
    {
      topic: "besøg, hvor børn er velkomne",
      why: "Et barn afsoner også, når far er væk.",
      tasks: [
        "Indret et rum sammen med børnene",
        "Lær personalet at tage imod",
        "Hold kontakt til skole og kommune",
      ],
      skill: "at se en lukket institution med et barns øjne",
      needs: "Du har arbejdet med børn eller familier.",
      competences: ["vulnerable-adults", "home-school-cooperation", "user-involvement"],
    },
  ],
} as const satisfies Record<string, readonly Theme[]>;

/** What a request is told that Remix is never asked about: what happened, in plain words; one sentence or two. */
export const REFUSALS = {
  length_missing: {
    status: 411,
    da: { title: "Længden mangler", text: "Skriv, hvor lang forespørgslen er (Content-Length)." },
    en: { title: "The length is missing", text: "State how long the request is (Content-Length)." },
  },
  too_long: {
    status: 413,
    da: {
      title: "Det, du sendte, er for langt",
      text: "Gå tilbage, gør teksten kortere, og send igen. Intet er gemt.",
    },
    en: {
      title: "What you sent is too long",
      text: "Go back, shorten the text and send it again. Nothing has been saved.",
    },
  },
  file_too_large: {
    status: 413,
    da: {
      title: "Filen er for stor",
      text: "En fil må højst fylde 4 MB. Gå tilbage, og del den i flere, eller brug kommandolinjen. Intet er gemt.",
    },
    en: {
      title: "The file is too large",
      text: "A file may be at most 4 MB. Go back and split it, or use the command line. Nothing has been saved.",
    },
  },
  too_many: {
    status: 429,
    da: {
      title: "Du har sendt meget på kort tid",
      text: "Vent et øjeblik, og prøv igen. Det sidste, du sendte, er ikke gemt.",
    },
    en: {
      title: "You have sent a lot in a short time",
      text: "Wait a moment and try again. What you sent last has not been saved.",
    },
  },
  busy: {
    status: 503,
    da: {
      title: "Der er mange på Rokade lige nu",
      text: "Vent et øjeblik, og prøv igen. Det, du sendte, er ikke gemt endnu.",
    },
    en: {
      title: "Rokade is very busy right now",
      text: "Wait a moment and try again. What you sent has not been saved yet.",
    },
  },
  restarting: {
    status: 503,
    da: {
      title: "Rokade starter igen om lidt",
      text: "Vent et øjeblik, og prøv igen. Det, du sendte, er ikke gemt endnu.",
    },
    en: {
      title: "Rokade will be back shortly",
      text: "Wait a moment and try again. What you sent has not been saved yet.",
    },
  },
  foreign: {
    status: 403,
    da: {
      title: "Forespørgslen kom et andet sted fra",
      text: "Forespørgslen kom fra et andet sted end Rokade. Åbn siden i Rokade, og prøv igen.",
    },
    en: {
      title: "The request came from elsewhere",
      text: "The request came from somewhere other than Rokade. Open the page in Rokade and try again.",
    },
  },
  method: {
    status: 405,
    da: { title: "Det kan adressen ikke", text: "Adressen svarer kun på GET, HEAD og POST." },
    en: { title: "The address cannot do that", text: "The address answers only GET, HEAD and POST." },
  },
  not_found: {
    status: 404,
    da: {
      title: "Siden findes ikke",
      text: "Adressen er måske skrevet forkert, eller siden er flyttet.",
    },
    en: {
      title: "Page not found",
      text: "The address may be mistyped, or the page may have moved.",
    },
  },
  broken: {
    status: 500,
    da: { title: "Noget gik galt", text: "Fejlen er vores. Prøv igen om et par minutter." },
    en: { title: "Something went wrong", text: "The fault is ours. Try again in a few minutes." },
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

import type { Persona } from "../../../app/ports/identity.ts";

/** The nine people of the demo world that a visitor may become. Their lives are in `seed/people`. */
export const demoPersonas: readonly Persona[] = [
  {
    key: "medarbejder",
    personId: "person-medarbejder",
    name: "Mette Holm",
    intro: {
      da: "Medarbejder i Vejle Kommune. Find en rotation, søg den, og følg din sag.",
      en: "Employee at Vejle Kommune. Find a rotation, apply and follow your application.",
    },
  },
  {
    key: "leder",
    personId: "person-leder",
    name: "Peter Krogh",
    intro: {
      da: "Mettes leder. Svar på, om en medarbejder kan undværes, og indstil et talent.",
      en: "Mette’s manager. Say whether someone can be released, and nominate a talented colleague.",
    },
  },
  {
    key: "vaertsleder",
    personId: "person-vaertsleder",
    name: "Karen Lund",
    intro: {
      da: "Teamleder i Aarhus Kommune. Slå en rotation op, og vælg blandt ansøgerne.",
      en: "Team leader at Aarhus Kommune. Post a rotation and choose from the applicants.",
    },
  },
  {
    key: "topleder",
    personId: "person-topleder",
    name: "Birgitte Friis",
    intro: {
      da: "Kommunaldirektør i Vejle. Se direktionsforløb, og indstil ledere.",
      en: "Chief executive of Vejle Kommune. See executive board programmes and nominate managers.",
    },
  },
  {
    key: "hr",
    personId: "person-hr",
    name: "Lars Bundgaard",
    intro: {
      da: "HR-konsulent i Vejle Kommune. Find muligheder for husets medarbejdere.",
      en: "HR consultant at Vejle Kommune. Find opportunities for staff.",
    },
  },
  {
    key: "plus-sekretariat",
    personId: "person-plus-sekretariat",
    name: "Camilla Ravn",
    intro: {
      da: "Sekretariatet for PLUS. Se de forløb, som ledere indstiller til.",
      en: "The PLUS secretariat. See the programmes that managers nominate staff for.",
    },
  },
  {
    key: "kompetenceraad",
    personId: "person-kompetenceraad",
    name: "Jens Bak",
    intro: {
      da: "Kompetencerådets sekretariat. Læs de offentliggjorte tal for læring.",
      en: "The Competence Council’s secretariat. Read the published figures on learning.",
    },
  },
  {
    key: "campus-administrator",
    personId: "person-campus-administrator",
    name: "Sofie Winther",
    intro: {
      da: "Læringskonsulent i Vejle Kommune. Prøv de kurser, som Campus stiller til rådighed.",
      en: "Learning consultant at Vejle Kommune. Try the courses that Campus offers.",
    },
  },
  {
    key: "systemadministrator",
    personId: "person-systemadministrator",
    name: "Ole Brandt",
    intro: {
      da: "Systemforvalter. Se, om alt kører, og styr brugere og organisationer.",
      en: "System administrator. See whether everything is running, and manage users and organisations.",
    },
  },
];

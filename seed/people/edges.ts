import { largestTeam, withoutEmployees } from "./wider-staffing.ts";

/** Somebody who sits in a chair of the staffing under a name or an id of their own, because they are an edge. */
type EdgePerson = {
  personId: string;
  organisation: string;
  unit: string;
  leads: "nobody" | "team";
  /** The name, where the name is the point. */
  name?: string;
  /** Has an employer and a leader, and no workplace. */
  withoutWorkplace?: true;
};

export const edgePeople: readonly EdgePerson[] = [
  {
    personId: "person-langt-navn",
    organisation: "Aarhus Kommune",
    unit: "Jobcenter",
    leads: "nobody",
    // Eighty characters.
    name: "Anna-Katharina Wilhelmina Margrethe Bjerregaard-Christoffersen Lindholm Overgård",
  },
  {
    personId: "person-mange-medarbejdere",
    organisation: largestTeam.organisation,
    unit: largestTeam.unit,
    leads: "team",
  },
  {
    personId: "person-uden-arbejdssted",
    organisation: "Aarhus Kommune",
    unit: "Social og Handicap",
    leads: "nobody",
    withoutWorkplace: true,
  },
];

/** What the world holds so that tests and eyes can find it: each by the id under which it stands in the database. */
export const edges = {
  /** A name of 80 characters. */
  personWithLongName: "person-langt-navn",
  /** Leads three hundred people straight. */
  leaderOfThreeHundred: "person-mange-medarbejdere",
  /** Employed, with a leader, and at no workplace. */
  personWithoutWorkplace: "person-uden-arbejdssted",
  /** Organisations in which nobody is employed, by name. */
  organisationsWithoutEmployees: withoutEmployees,
  /** An opportunity whose texts have 10,000 characters in all. */
  longOpportunity: "opportunity-rot-langt-opslag",
} as const;

import type { FieldName } from "./titles.ts";

/** Who leads more than one team: a title, the unit they sit in, and how far up they are. */
export type Chief = {
  title: string;
  unit: string;
  level: "leader" | "leader_of_leaders" | "director" | "top";
};

/** `size` people; the first is the team's leader unless the team answers straight to the chief above. */
export type Team = { unit: string; field: FieldName; size: number; withoutLeader?: true };

/** An organisation may stand more than once: a later chief answers to the first one. */
export type Staffing = {
  organisation: string;
  chief: Chief;
  /** Teams that answer straight to the chief. */
  teams: readonly Team[];
  /** Chiefs between the chief and their own teams. */
  areas?: readonly { chief: Chief; teams: readonly Team[] }[];
};

const municipalities: readonly Staffing[] = [
  {
    organisation: "Vejle Kommune",
    chief: { title: "Kommunaldirektør", unit: "Direktionen", level: "top" },
    teams: [
      { unit: "HR og Læring", field: "hr", size: 5 },
      { unit: "Borgerservice", field: "citizen", size: 4 },
    ],
    areas: [
      {
        chief: {
          title: "Økonomi- og digitaliseringschef",
          unit: "Økonomi og Digitalisering",
          level: "leader_of_leaders",
        },
        teams: [
          { unit: "Økonomi og Digitalisering", field: "digital", size: 10 },
          { unit: "Byrådssekretariatet", field: "secretariat", size: 3 },
        ],
      },
      {
        chief: { title: "Direktør for Børn og Unge", unit: "Direktionen", level: "director" },
        teams: [
          { unit: "Nørremarksskolen", field: "school", size: 5 },
          { unit: "Børn og Unge", field: "children", size: 4 },
        ],
      },
      {
        chief: { title: "Velfærdsdirektør", unit: "Direktionen", level: "director" },
        teams: [
          { unit: "Jobcenter", field: "employment", size: 5 },
          { unit: "Ældrecenter Sofiegården", field: "care", size: 4 },
        ],
      },
    ],
  },
  {
    organisation: "Aarhus Kommune",
    chief: { title: "Stadsdirektør", unit: "Direktionen", level: "top" },
    teams: [{ unit: "Økonomi og Digitalisering", field: "digital", size: 5 }],
    areas: [
      {
        chief: { title: "Chef for borgerbetjening", unit: "Borgerservice", level: "leader_of_leaders" },
        teams: [{ unit: "Borgerservice", field: "citizen", size: 8 }],
      },
      {
        chief: { title: "Direktør for Sundhed og Omsorg", unit: "Sundhed og Omsorg", level: "director" },
        teams: [
          { unit: "Sundhed og Omsorg", field: "health", size: 5 },
          { unit: "Plejehjemmet Møllestien", field: "care", size: 4 },
        ],
      },
      {
        chief: { title: "Direktør for Teknik og Miljø", unit: "Teknik og Miljø", level: "director" },
        teams: [
          { unit: "Teknik og Miljø", field: "technical", size: 5 },
          { unit: "Skovvangskolen", field: "school", size: 4 },
        ],
      },
    ],
  },
  {
    organisation: "Københavns Kommune",
    chief: { title: "Områdechef", unit: "Direktionen", level: "leader_of_leaders" },
    teams: [
      { unit: "Borgerservice", field: "citizen", size: 5 },
      { unit: "Plejehjemmet Sølund", field: "care", size: 4 },
    ],
  },
  {
    organisation: "Odense Kommune",
    chief: { title: "Direktør", unit: "Direktionen", level: "director" },
    teams: [
      { unit: "Økonomi og Digitalisering", field: "economy", size: 4 },
      { unit: "Sundhed og Omsorg", field: "health", size: 4 },
    ],
  },
  {
    organisation: "Aalborg Kommune",
    chief: { title: "Direktør", unit: "Direktionen", level: "director" },
    teams: [
      { unit: "Jobcenter", field: "employment", size: 5 },
      { unit: "Sønderbroskolen", field: "school", size: 3 },
    ],
  },
  {
    organisation: "Horsens Kommune",
    chief: { title: "Kommunaldirektør", unit: "Direktionen", level: "top" },
    teams: [
      { unit: "Økonomi og Digitalisering", field: "digital", size: 4 },
      { unit: "Social og Handicap", field: "social", size: 3 },
    ],
  },
  single("Viborg Kommune", "Økonomi og Digitalisering", "Digitaliseringschef", "digital", 5),
  single("Silkeborg Kommune", "Social og Handicap", "Socialchef", "social", 5),
  single("Esbjerg Kommune", "Jobcenter", "Arbejdsmarkedschef", "employment", 5),
  single("Bornholms Regionskommune", "Teknik og Miljø", "Teknik- og miljøchef", "technical", 3),
  single("Lolland Kommune", "Jobcenter", "Jobcenterchef", "employment", 3),
  single("Randers Kommune", "Børn og Unge", "Familiechef", "children", 3),
];

const regions: readonly Staffing[] = [
  {
    organisation: "Region Midtjylland",
    chief: { title: "Regionsdirektør", unit: "Regionshuset Viborg", level: "top" },
    teams: [
      { unit: "Regionshuset Viborg", field: "digital", size: 4 },
      { unit: "Psykiatrien", field: "ward", size: 4 },
    ],
    areas: [
      {
        chief: { title: "Hospitalsdirektør", unit: "Aarhus Universitetshospital", level: "director" },
        teams: [
          { unit: "Akutafdelingen, Aarhus Universitetshospital", field: "ward", size: 6 },
          { unit: "Administrationen, Aarhus Universitetshospital", field: "hospital-office", size: 4 },
        ],
      },
    ],
  },
  {
    organisation: "Region Syddanmark",
    chief: { title: "Koncerndirektør", unit: "Regionshuset Vejle", level: "top" },
    teams: [{ unit: "Regionshuset Vejle", field: "hr", size: 3 }],
    areas: [
      {
        chief: { title: "Sygehusdirektør", unit: "Odense Universitetshospital", level: "director" },
        teams: [
          { unit: "Medicinsk Afdeling, Odense Universitetshospital", field: "ward", size: 5 },
          { unit: "Administrationen, Odense Universitetshospital", field: "hospital-office", size: 3 },
        ],
      },
    ],
  },
  {
    organisation: "Region Hovedstaden",
    chief: { title: "Koncerndirektør", unit: "Regionsgården", level: "top" },
    teams: [{ unit: "Regionsgården", field: "digital", size: 3 }],
    areas: [
      {
        chief: { title: "Hospitalsdirektør", unit: "Rigshospitalet", level: "director" },
        teams: [
          { unit: "Kirurgisk Afdeling, Rigshospitalet", field: "ward", size: 5 },
          { unit: "Administrationen, Rigshospitalet", field: "hospital-office", size: 3 },
        ],
      },
    ],
  },
  {
    organisation: "Region Nordjylland",
    chief: { title: "Hospitalsdirektør", unit: "Aalborg Universitetshospital", level: "director" },
    teams: [
      { unit: "Akutafdelingen, Aalborg Universitetshospital", field: "ward", size: 4 },
      { unit: "Regionshuset", field: "economy", size: 3 },
    ],
  },
  single(
    "Region Sjælland",
    "Medicinsk Afdeling, Sjællands Universitetshospital, Køge",
    "Oversygeplejerske",
    "ward",
    5,
  ),
];

const state: readonly Staffing[] = [
  {
    organisation: "Skatteforvaltningen",
    chief: { title: "Direktør", unit: "Direktionssekretariatet", level: "top" },
    teams: [{ unit: "Digitalisering og Data", field: "digital", size: 3 }],
    areas: [
      {
        chief: { title: "Underdirektør", unit: "Kundeservice", level: "director" },
        teams: [
          { unit: "Kundeservice", field: "tax", size: 6 },
          { unit: "Juridisk Kontor", field: "legal", size: 4 },
        ],
      },
    ],
  },
  {
    organisation: "Digitaliseringsstyrelsen",
    chief: { title: "Vicedirektør", unit: "Direktionssekretariatet", level: "director" },
    teams: [
      { unit: "Kontor for digitaliseringsklar lovgivning", field: "policy", size: 5 },
      { unit: "Fællesoffentlige løsninger", field: "digital", size: 5 },
    ],
  },
  {
    organisation: "Medarbejder- og Kompetencestyrelsen",
    chief: { title: "Vicedirektør", unit: "Direktionssekretariatet", level: "director" },
    teams: [
      { unit: "Ledelse og Talent", field: "hr", size: 5 },
      { unit: "Overenskomst og Løn", field: "legal", size: 3 },
    ],
  },
  {
    organisation: "Økonomistyrelsen",
    chief: { title: "Vicedirektør", unit: "Direktionssekretariatet", level: "director" },
    teams: [
      { unit: "Campus", field: "learning", size: 4 },
      { unit: "Regnskab og Budget", field: "economy", size: 4 },
    ],
  },
  {
    organisation: "Styrelsen for Arbejdsmarked og Rekruttering",
    chief: { title: "Vicedirektør", unit: "Direktionssekretariatet", level: "director" },
    teams: [
      { unit: "Arbejdsmarkedsservice", field: "policy", size: 4 },
      { unit: "Analyse og Data", field: "digital", size: 3 },
    ],
  },
  {
    organisation: "Politiet",
    chief: { title: "Politidirektør", unit: "Østjyllands Politi", level: "director" },
    teams: [
      { unit: "Østjyllands Politi", field: "police", size: 5 },
      { unit: "Rigspolitiet", field: "economy", size: 3 },
    ],
  },
  {
    organisation: "Finansministeriet",
    chief: { title: "Afdelingschef", unit: "Departementet", level: "director" },
    teams: [{ unit: "Departementet", field: "policy", size: 4 }],
  },
  {
    organisation: "Aarhus Universitet",
    chief: { title: "Vicedirektør", unit: "Ledelsessekretariatet", level: "director" },
    teams: [{ unit: "Undervisning", field: "education", size: 4 }],
  },
  single("Kriminalforsorgen", "Enner Mark Fængsel", "Fængselsinspektør", "prison", 5),
  single("Vejdirektoratet", "Drift", "Afdelingsleder", "roads", 5),
  single("Kystdirektoratet", "Kyst og Klima", "Kontorchef", "technical", 3),
  single("Learnmark Horsens", "Undervisning", "Uddannelseschef", "education", 3),
  single("Kompetencerådet", "Sekretariatet", "Sekretariatschef", "policy", 3),
];

/** One leader and the people straight under them: all that the world knows of the organisation. */
function single(
  organisation: string,
  unit: string,
  title: string,
  field: FieldName,
  employees: number,
): Staffing {
  return {
    organisation,
    chief: { title, unit, level: "leader" },
    teams: [{ unit, field, size: employees, withoutLeader: true }],
  };
}

/** Where the people whom the journeys are about work, each house written for itself. */
export const writtenStaffing: readonly Staffing[] = [...municipalities, ...regions, ...state];

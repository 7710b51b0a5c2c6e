export type Sector = "state" | "region" | "municipality";
export type RoleName = "hr" | "programme_secretariat" | "council" | "campus_admin" | "system_admin";
export type LeadershipLevel =
  | "employee"
  | "aspiring"
  | "new_leader"
  | "leader"
  | "leader_of_leaders"
  | "director"
  | "top";

/** Where somebody works today, as their employer has told us. */
export type CurrentEmployment = {
  organisationId: string;
  organisationName: string;
  sector: Sector;
  regionCode: string | null;
  /** Null where the employer has told of no workplace. */
  workplaceId: string | null;
  workplaceName: string | null;
  municipalityCode: string | null;
  title: string;
  level: LeadershipLevel;
  managerId: string | null;
};

/** The person who asks, with all that decides what they may see and do. Built anew for each request. */
export type Actor = {
  personId: string;
  name: string;
  employment: CurrentEmployment | null;
  roles: readonly { role: RoleName; organisationId: string | null }[];
  /** How many people have this person as their nearest leader today. */
  staff: number;
};

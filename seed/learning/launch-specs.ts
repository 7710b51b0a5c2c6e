/** How far somebody has come with a course, in the words of the protocol. */
export type LaunchSpec = {
  personId: string;
  /** `externalId` of the course. */
  course: string;
  startedDaysAgo: number;
  lastDaysAgo: number;
  how: "launched" | "in_progress" | "completed" | "passed" | "failed";
  /** Points out of a hundred, where the tool gave any. */
  points?: number;
};

const METTE = "person-medarbejder";
const data = "elearn-data-i-kernedriften";
const skik = "elearn-god-forvaltningsskik";
const sikkerhed = "elearn-informationssikkerhed-i-hverdagen";
const ny = "elearn-ny-i-det-offentlige";
const regler = "elearn-regler-der-kan-digitaliseres";
const samtalen = "elearn-samtalen-der-udvikler";

const launch = (
  personId: string,
  course: string,
  how: LaunchSpec["how"],
  [startedDaysAgo, lastDaysAgo]: readonly [number, number],
  points?: number,
): LaunchSpec => ({
  personId,
  course,
  how,
  startedDaysAgo,
  lastDaysAgo,
  ...(points !== undefined && { points }),
});

/** The courses of the personas: begun, under way, completed, passed and not passed. */
export const personaLaunches: readonly LaunchSpec[] = [
  launch(METTE, sikkerhed, "passed", [70, 68], 92),
  launch(METTE, ny, "completed", [420, 418]),
  launch("person-leder", samtalen, "in_progress", [20, 9]),
  launch("person-leder", sikkerhed, "passed", [120, 118], 84),
  launch("person-vaertsleder", samtalen, "completed", [55, 40]),
  launch("person-vaertsleder", data, "launched", [3, 3]),
  launch("person-topleder", sikkerhed, "launched", [12, 12]),
  launch("person-hr", samtalen, "passed", [90, 74], 96),
  launch("person-hr", data, "failed", [16, 5], 48),
  launch("person-plus-sekretariat", samtalen, "completed", [150, 139]),
  launch("person-plus-sekretariat", sikkerhed, "in_progress", [4, 1]),
  launch("person-kompetenceraad", data, "passed", [33, 31], 88),
  launch("person-kompetenceraad", ny, "completed", [300, 298]),
  launch("person-campus-administrator", ny, "completed", [200, 200]),
  launch("person-campus-administrator", sikkerhed, "passed", [80, 79], 100),
  launch("person-campus-administrator", skik, "in_progress", [10, 4]),
  launch("person-systemadministrator", sikkerhed, "failed", [8, 6], 55),
  launch("person-systemadministrator", regler, "launched", [1, 1]),
];

/** The courses that others take, with how they fare. */
export const otherCourses = [data, skik, sikkerhed, ny, regler, samtalen] as const;

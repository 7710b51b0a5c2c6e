import type { Course } from "./course.ts";
import { dataIKernedriften } from "./data-i-kernedriften.ts";
import { godForvaltningsskik } from "./god-forvaltningsskik.ts";
import { informationssikkerhedIHverdagen } from "./informationssikkerhed-i-hverdagen.ts";
import { nyIDetOffentlige } from "./ny-i-det-offentlige.ts";
import { reglerDerKanDigitaliseres } from "./regler-der-kan-digitaliseres.ts";
import { samtalenDerUdvikler } from "./samtalen-der-udvikler.ts";

export const courses: readonly Course[] = [
  informationssikkerhedIHverdagen,
  dataIKernedriften,
  reglerDerKanDigitaliseres,
  nyIDetOffentlige,
  godForvaltningsskik,
  samtalenDerUdvikler,
];

export function findCourse(slug: string | null): Course | null {
  return courses.find((course) => course.slug === slug) ?? null;
}

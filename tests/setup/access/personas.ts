import { demoPersonas } from "../../../integrations/identity/demo/personas.ts";

export const PERSONAS = demoPersonas.map(({ key }) => key);
export type PersonaKey = string;

/** The personas who lead: their post says so. */
export const LEADERS: readonly PersonaKey[] = ["leder", "vaertsleder", "topleder"];
export const ADMINISTRATORS: readonly PersonaKey[] = ["systemadministrator"];
export const COUNCIL: readonly PersonaKey[] = ["kompetenceraad"];

export function personIdOf(persona: PersonaKey): string {
  const known = demoPersonas.find(({ key }) => key === persona);
  if (!known) throw new Error(`There is no persona ${persona}`);
  return known.personId;
}

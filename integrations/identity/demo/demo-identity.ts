import type { Identity } from "../../../app/ports/identity.ts";
import { demoPersonas } from "./personas.ts";

/** Lets anybody become one of the demo personas. Refused in production unless ROKADE_DEMO=1. */
export function demoIdentity(): Identity {
  return {
    name: "demo",
    personas: () => demoPersonas,
    personOf: (key) => demoPersonas.find((persona) => persona.key === key)?.personId ?? null,
  };
}

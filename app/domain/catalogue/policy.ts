import type { Actor } from "../people/index.server.ts";
import { isReadable, type OpportunityState } from "./states.ts";

export type Guarded = {
  state: OpportunityState;
  hostId: string;
  visibility: string;
  organisationId: string;
  sector: string;
};

/** Who may read an opportunity: its host always; others what is or was published, within its visibility. */
export function mayRead(viewer: Actor | null, opportunity: Guarded): boolean {
  if (viewer?.personId === opportunity.hostId) return true;
  if (!isReadable(opportunity.state)) return false;
  if (opportunity.visibility === "public") return true;
  const employment = viewer?.employment;
  if (!employment) return false;
  if (opportunity.visibility === "sector") return employment.sector === opportunity.sector;
  return (
    opportunity.visibility === "organisation" && employment.organisationId === opportunity.organisationId
  );
}

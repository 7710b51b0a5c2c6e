import type { Viewer, Visibility } from "../../../app/ports/search-engine.ts";

const EVERYBODY = "public";
/** No viewer has it. */
const NOBODY = "nobody";

/** Who may find a document, as one text. What is not known hides it. */
export function audienceOf(visibility: Visibility): string {
  switch (visibility.kind) {
    case "public":
      return EVERYBODY;
    case "sector":
      return sector(visibility.sector);
    case "organisation":
      return organisation(visibility.organisationId);
    default:
      return NOBODY;
  }
}

/** The audiences that a viewer belongs to. */
export function audiencesOf(viewer: Viewer): string[] {
  if (viewer === "anonymous") return [EVERYBODY];
  return [EVERYBODY, sector(viewer.sector), organisation(viewer.organisationId)];
}

const sector = (name: string) => `sector ${name}`;
const organisation = (id: string) => `organisation ${id}`;

import { importOpportunities, previewOpportunities } from "../../domain/catalogue/index.server.ts";
import { importCompetences, previewCompetences } from "../../domain/competences/index.server.ts";
import type { ImportKind } from "../../domain/imports/labels.ts";
import {
  importOrganisations,
  importPeople,
  previewOrganisations,
  previewPeople,
} from "../../domain/people/index.server.ts";

/** The verbs of each kind of file. */
export const IMPORTS = {
  opportunities: { run: importOpportunities, preview: previewOpportunities },
  people: { run: importPeople, preview: previewPeople },
  organisations: { run: importOrganisations, preview: previewOrganisations },
  competences: { run: importCompetences, preview: previewCompetences },
} as const satisfies Record<ImportKind, object>;

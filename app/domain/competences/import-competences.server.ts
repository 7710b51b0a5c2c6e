import { type ImportOptions, previewImport, runImport } from "../imports/index.server.ts";
import { competenceImporter } from "./competence-importer.server.ts";

/** Brings the taxonomy up to a file: competences that are new or that changed, with the words people use for them. */
export const importCompetences = (options: ImportOptions) => runImport(options, competenceImporter);

/** What `importCompetences` would do. */
export const previewCompetences = (options: ImportOptions) => previewImport(options, competenceImporter);

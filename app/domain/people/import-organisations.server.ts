import { type ImportOptions, previewImport, runImport } from "../imports/index.server.ts";
import { organisationImporter } from "./organisation-importer.server.ts";

/** Brings organisations and their units up to a file. None is closed or taken out by not standing in it. */
export const importOrganisations = (options: ImportOptions) =>
  runImport(options, organisationImporter(options.clock.today()));

/** What `importOrganisations` would do. */
export const previewOrganisations = (options: ImportOptions) =>
  previewImport(options, organisationImporter(options.clock.today()));

import { type ImportOptions, previewImport, runImport } from "../imports/index.server.ts";
import { personImporter } from "./person-importer.server.ts";

/** Brings people and where they work up to an employer's file. Nobody is taken out by not standing in it. */
export const importPeople = (options: ImportOptions) =>
  runImport(options, personImporter(options.clock.today()));

/** What `importPeople` would do. */
export const previewPeople = (options: ImportOptions) =>
  previewImport(options, personImporter(options.clock.today()));

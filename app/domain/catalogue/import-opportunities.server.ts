import type { Result } from "../../shared/result.ts";
import { previewStaged, runStaged, type StagedOptions } from "../imports/index.server.ts";
import type { ImportReport } from "../imports/labels.ts";
import { opportunityImporter } from "./opportunity-importer.server.ts";

export type ImportOpportunitiesOptions = StagedOptions & {
  /** The file is the whole catalogue of this source: what it leaves out is closed. */
  catalogueOf?: string | null;
};

/**
 * Brings the catalogue up to a file. What is new is published; what the file leaves out is not touched, unless the
 * file is the whole catalogue of a source.
 */
export function importOpportunities(
  options: ImportOpportunitiesOptions,
): Promise<Result<ImportReport, "not_found">> {
  return runStaged(options, opportunityImporter(options));
}

/** What `importOpportunities` would do. */
export function previewOpportunities(
  options: ImportOpportunitiesOptions,
): Promise<Result<ImportReport, "not_found">> {
  return previewStaged(options, opportunityImporter(options));
}

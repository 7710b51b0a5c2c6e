export { discardFile } from "./discard-file.server.ts";
export {
  optionalAddress,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalList,
  optionalText,
  requiredChoice,
  requiredId,
  requiredText,
} from "./forms.ts";
export { keepFile } from "./keep-file.server.ts";
export { purgeKept } from "./purge-kept.server.ts";
export { findKept, keptOf } from "./queries.server.ts";
export {
  type Importer,
  type ImportOptions,
  type Planned,
  previewImport,
  type Reader,
  runImport,
} from "./run-import.server.ts";
export { previewStaged, runStaged } from "./run-staged.server.ts";
export type { StagedImporter, StagedOptions, StagedPlan } from "./staged.ts";

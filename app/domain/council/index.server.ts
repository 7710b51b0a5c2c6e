export { amountFinding, coverageFinding, hoursFinding } from "./findings.ts";
export { newestYear, overviewOf, type SectorRow, yearRows, yearsOf } from "./overview.ts";
export { publishFigures } from "./publish-figures.server.ts";
export { findPublication, type Publication, publicationVersions } from "./queries.server.ts";
export { nextPublicationDay } from "./rules.ts";

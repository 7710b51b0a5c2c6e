export { COMPETENCE_MESSAGE } from "./competence-importer.server.ts";
export {
  competencyProfiles,
  findCompetencyProfile,
} from "./competency-profiles.server.ts";
export { importCompetences, previewCompetences } from "./import-competences.server.ts";
export {
  type CompetenceGroupChoices,
  competenceGroups,
  competencesById,
  type NamedCompetence,
  searchCompetences,
} from "./queries.server.ts";

export {
  type CompetenceChoice,
  type CompetenceGroupChoices,
  competenceGroups,
  searchCompetences,
} from "./queries.server.ts";

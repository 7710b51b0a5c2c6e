export { type CompetenceChoice, type CompetenceGroupChoices, competenceGroups } from "./queries.server.ts";

export { type CompetenceGroupChoices, competenceGroups } from "./queries.server.ts";

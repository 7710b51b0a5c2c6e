import { z } from "zod";
import {
  type Importer,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  requiredId,
  requiredText,
} from "../imports/index.server.ts";
import { LEADERSHIP_LEVELS } from "./labels.ts";
import { readPeopleWorld, writePeople } from "./person-import-queries.server.ts";
import { changesOfPerson, judgePerson, type PeopleWorld, type PersonRow } from "./person-import-rules.ts";

export const personImporter = (today: string): Importer<PersonRow, PeopleWorld> => ({
  kind: "people",
  columns: {
    required: ["externalId", "name", "title", "organisationId"],
    optional: ["workplace", "leaderExternalId", "leadershipLevel", "startsOn", "endsOn"],
  },
  row: z.object({
    externalId: requiredId,
    name: requiredText(200),
    title: requiredText(200),
    organisationId: requiredId,
    workplace: optionalText(200),
    leaderExternalId: optionalId,
    leadershipLevel: optionalChoice(LEADERSHIP_LEVELS, "employee"),
    startsOn: optionalDay,
    endsOn: optionalDay,
  }),
  keyField: "externalId",
  keyOf: ({ externalId }) => externalId,
  nameOf: ({ name }) => name,
  readWorld: (read, rows) => readPeopleWorld(read, rows, today),
  judge: judgePerson,
  plan(row, world) {
    const changes = changesOfPerson(row, world);
    if (changes === null) return { what: "added", changes: [] };
    return { what: changes.length > 0 ? "changed" : "unchanged", changes };
  },
  write: writePeople,
});

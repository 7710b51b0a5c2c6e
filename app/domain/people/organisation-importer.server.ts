import { z } from "zod";
import {
  type Importer,
  optionalDay,
  optionalId,
  optionalList,
  optionalText,
  requiredChoice,
  requiredId,
  requiredText,
} from "../imports/index.server.ts";
import { readOrganisationWorld, writeOrganisations } from "./organisation-import-queries.server.ts";
import {
  changesOfOrganisation,
  judgeOrganisation,
  type OrganisationRow,
  type OrganisationWorld,
} from "./organisation-import-rules.ts";

export const organisationImporter = (today: string): Importer<OrganisationRow, OrganisationWorld> => ({
  kind: "organisations",
  columns: {
    required: ["organisationId", "name", "kind", "sector"],
    optional: ["parentId", "regionCode", "validFrom", "validTo", "units"],
  },
  row: z.object({
    organisationId: requiredId,
    name: requiredText(200),
    kind: requiredChoice(["ministry", "agency", "self_governing", "region", "municipality"]),
    sector: requiredChoice(["state", "region", "municipality"]),
    parentId: optionalId,
    regionCode: optionalText(10),
    validFrom: optionalDay,
    validTo: optionalDay,
    units: optionalList(200),
  }),
  keyField: "organisationId",
  keyOf: ({ organisationId }) => organisationId,
  nameOf: ({ name }) => name,
  readWorld: (read) => readOrganisationWorld(read, today),
  judge: judgeOrganisation,
  plan(row, world) {
    const changes = changesOfOrganisation(row, world);
    if (changes === null) return { what: "added", changes: [] };
    return { what: changes.length > 0 ? "changed" : "unchanged", changes };
  },
  write: writeOrganisations,
});

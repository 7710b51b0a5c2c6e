import { z } from "zod";
import {
  type Importer,
  optionalAddress,
  optionalList,
  requiredId,
  requiredText,
} from "../imports/index.server.ts";
import { enqueue } from "../jobs/index.server.ts";
import {
  type CompetenceRow,
  type CompetenceWorld,
  changesOfCompetence,
  judgeCompetence,
} from "./competence-rules.ts";
import { readCompetenceWorld, writeCompetence } from "./import-queries.server.ts";

/** The outbox message that a competence's words changed: what is found by them must be indexed anew. Payload `{ competenceId }`. */
export const COMPETENCE_MESSAGE = "competence.changed";

const SHOWN_IN_SEARCH = ["labelDa", "labelEn", "synonymsDa", "synonymsEn"];

export const competenceImporter: Importer<CompetenceRow, CompetenceWorld> = {
  kind: "competences",
  columns: {
    required: ["competenceId", "labelDa", "labelEn", "groupId", "descriptionDa"],
    optional: ["synonymsDa", "synonymsEn", "escoUri"],
  },
  row: z.object({
    competenceId: requiredText(80).regex(/^[a-z0-9-]{2,80}$/, "not_an_id"),
    labelDa: requiredText(120),
    labelEn: requiredText(120),
    groupId: requiredId,
    descriptionDa: requiredText(2_000),
    synonymsDa: optionalList(120),
    synonymsEn: optionalList(120),
    escoUri: optionalAddress,
  }),
  keyField: "competenceId",
  keyOf: ({ competenceId }) => competenceId,
  nameOf: ({ labelDa }) => labelDa,
  readWorld: readCompetenceWorld,
  judge: judgeCompetence,
  plan(row, world) {
    const known = world.competences.get(row.competenceId);
    if (!known) return { what: "added", changes: [] };
    const changes = changesOfCompetence(row, known);
    return { what: changes.length > 0 ? "changed" : "unchanged", changes };
  },
  async write(tx, lines, world, { clock, ids }) {
    for (const { row } of lines) {
      await writeCompetence(tx, row, world.competences.get(row.competenceId) ?? null);
    }
    for (const { row, what, changes } of lines)
      if (what === "changed" && changes.some(({ field }) => SHOWN_IN_SEARCH.includes(field)))
        await enqueue(tx, {
          id: ids.next(),
          kind: COMPETENCE_MESSAGE,
          payload: { competenceId: row.competenceId },
          at: clock.now(),
          dedupeKey: `${COMPETENCE_MESSAGE}:${row.competenceId}`,
        });
  },
};

import { wordsOf } from "../../app/locales/words.server.ts";
import type { HealthFinding } from "../../app/shared/health.ts";
import { healthValues } from "../../app/shared/health-words.ts";
import type { Command } from "../command.ts";

/** What waits for a person does not make Rokade unsound: it is told of all the same. */
const WAITS: readonly HealthFinding["check"][] = ["jobs", "outbox"];

export const doctor: Command = {
  usage: "doctor",
  does: "reads the whole database and says whether it and all around it is sound",
  async run({ rokade, say }) {
    say("Reading the whole database …");
    const [database, readiness, checks] = await Promise.all([
      rokade.db.check(),
      rokade.checkReadiness(),
      rokade.checkHealth(),
    ]);
    const sound =
      database.ok &&
      Object.values(readiness).every(Boolean) &&
      checks.every(({ check, status }) => status !== "bad" || WAITS.includes(check));
    const problems = [
      ...database.integrity,
      ...database.foreignKeys.map(
        ({ table, rowid, parent }) => `${table} row ${rowid} points at a missing ${parent}`,
      ),
      ...database.instants.map(
        ({ table, column, rows }) => `${table}.${column}: ${rows} moments in another form`,
      ),
    ];
    return {
      lines: [
        ...problems.map((problem) => `database: ${problem}`),
        ...Object.entries(readiness).map(([part, ready]) => `${part}: ${ready ? "ready" : "not ready"}`),
        ...checks.map(inWords),
        sound ? "Everything is in order." : "Something is wrong; see above.",
      ],
      data: { sound, problems, readiness, checks },
      failed: !sound,
    };
  },
};

/** The same words as in the administration. */
function inWords({ check, status, code, values }: HealthFinding): string {
  const { t } = wordsOf("en");
  const says = t(`operations.health.says.${code}`, healthValues(values, "en"));
  return `${t(`operations.health.check.${check}`)}: ${t(`operations.health.status.${status}`)}. ${says}`;
}

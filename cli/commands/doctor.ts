import {
  ACCESSIBILITY_STATEMENT,
  accessibilityStatementIsDue,
} from "../../app/shared/accessibility-statement.ts";
import type { Command } from "../command.ts";

export const doctor: Command = {
  usage: "doctor",
  does: "reads the whole database and says whether it is sound",
  async run({ rokade, say }) {
    say("Reading the whole database …");
    const [database, readiness] = await Promise.all([rokade.db.check(), rokade.checkReadiness()]);
    const sound = database.ok && Object.values(readiness).every(Boolean);
    const problems = [
      ...database.integrity,
      ...database.foreignKeys.map(
        ({ table, rowid, parent }) => `${table} row ${rowid} points at a missing ${parent}`,
      ),
      ...database.instants.map(
        ({ table, column, rows }) => `${table}.${column}: ${rows} moments in another form`,
      ),
    ];
    const statementIsDue = accessibilityStatementIsDue(rokade.clock.today());
    return {
      lines: [
        ...problems.map((problem) => `database: ${problem}`),
        ...Object.entries(readiness).map(([part, ready]) => `${part}: ${ready ? "ready" : "not ready"}`),
        ...(statementIsDue
          ? [
              `warning: the accessibility statement (/was) was reviewed on ${ACCESSIBILITY_STATEMENT.reviewedOn} and must be reviewed again`,
            ]
          : []),
        sound ? "Everything is in order." : "Something is wrong; see above.",
      ],
      data: { sound, problems, readiness, statementIsDue },
      failed: !sound,
    };
  },
};

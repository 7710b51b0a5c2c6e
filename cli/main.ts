import { openRokade } from "../app/composition.server.ts";
import { ConfigurationError, readEnv } from "../app/env.server.ts";
import { type Command, UsageError } from "./command.ts";
import { backup } from "./commands/backup.ts";
import { doctor } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { jobs } from "./commands/jobs.ts";
import { lti } from "./commands/lti.ts";
import { reindex } from "./commands/reindex.ts";
import { seed } from "./commands/seed.ts";

const commands: Readonly<Record<string, Command>> = {
  backup,
  doctor,
  export: exportCommand,
  import: importCommand,
  jobs,
  lti,
  reindex,
  seed,
};

function help(): string {
  const lines = Object.values(commands).map((command) => `  ${command.usage.padEnd(24)} ${command.does}`);
  return ["npm run rokade -- COMMAND [--json]", ...lines].join("\n");
}

async function main(given: readonly string[]): Promise<number> {
  const json = given.includes("--json");
  const [name, ...words] = given.filter((word) => word !== "--json");
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (name === undefined || name === "help") {
    process.stdout.write(`${help()}\n`);
    return name === undefined ? 1 : 0;
  }
  const command = commands[name];
  if (!command) {
    say(`There is no command ${name}.\n${help()}`);
    return 1;
  }
  try {
    const rokade = await openRokade(readEnv({ LOG_LEVEL: "warn", ...process.env }), { say });
    try {
      const answer = await command.run({ rokade, words, say });
      process.stdout.write(json ? `${JSON.stringify(answer.data)}\n` : `${answer.lines.join("\n")}\n`);
      return answer.failed ? 1 : 0;
    } finally {
      await rokade.close();
    }
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigurationError)) throw error;
    say(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));

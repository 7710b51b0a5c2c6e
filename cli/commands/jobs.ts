import { jobsOverview, prepareSchedule, runDueJobs, runNow } from "../../app/domain/jobs/index.server.ts";
import { type Command, UsageError } from "../command.ts";

export const jobs: Command = {
  usage: "jobs [run NAME]",
  does: "shows scheduled jobs and the outbox, or runs one job now",
  async run({ rokade, words }) {
    const [verb, name] = words;
    await prepareSchedule(rokade.jobs);
    if (verb === undefined) {
      const overview = await jobsOverview(rokade.db.read);
      return {
        lines: [
          ...overview.schedule.map(
            (job) =>
              `${job.name}: next ${job.nextRunAt.toISOString()}, last ${job.lastRunAt?.toISOString() ?? "never"}${job.lastError ? `, failed: ${job.lastError}` : ""}`,
          ),
          `Outbox: ${overview.waiting} waiting, ${overview.failed} set aside`,
        ],
        data: overview,
      };
    }
    if (verb !== "run" || name === undefined) throw new UsageError("jobs [run NAME]");
    if (!(await runNow({ ...rokade, name }))) throw new UsageError(`There is no job ${name}; see: jobs`);
    const pieces = await runDueJobs(rokade.jobs);
    const done = (await jobsOverview(rokade.db.read)).schedule.find((job) => job.name === name);
    return {
      lines: [
        done?.lastError
          ? `${name} failed: ${done.lastError}`
          : `${name} is done: ${done?.lastResult ?? "nothing to do"}`,
      ],
      data: { name, pieces, result: done?.lastResult ?? null, error: done?.lastError ?? null },
      failed: Boolean(done?.lastError),
    };
  },
};

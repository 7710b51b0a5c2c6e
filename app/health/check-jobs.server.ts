import { jobStanding, jobsOverview } from "../domain/jobs/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

export const checkJobs: HealthCheck = async ({ db, clock }) => {
  const { schedule } = await jobsOverview(db.read);
  const now = clock.now();
  const standingAs = (state: ReturnType<typeof jobStanding>) =>
    schedule.filter((job) => jobStanding(job, now) === state).length;
  const failed = standingAs("failed");
  if (failed > 0) return finding("jobs", "bad", "jobsFailed", { number: { count: failed } });
  const late = standingAs("late");
  if (late > 0) return finding("jobs", "attention", "jobsLate", { number: { count: late } });
  return finding("jobs", "good", "jobsOk");
};

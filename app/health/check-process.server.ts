import { finding, type HealthCheck } from "./check.ts";

export const checkProcess: HealthCheck = async ({ version, startedAt }) =>
  finding("process", "good", "processOk", {
    version: { text: version },
    since: { moment: startedAt.toISOString() },
  });

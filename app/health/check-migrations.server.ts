import { finding, type HealthCheck } from "./check.ts";

export const checkMigrations: HealthCheck = async ({ migrations }) => {
  const { all, missing } = migrations();
  return missing.length > 0
    ? finding("migrations", "bad", "migrationsMissing", { number: { count: missing.length } })
    : finding("migrations", "good", "migrationsOk", { name: { text: all.at(-1) ?? "" } });
};

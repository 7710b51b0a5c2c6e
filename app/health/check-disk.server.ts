import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { finding, type HealthCheck } from "./check.ts";

/** Room for a copy of the database and a large write-ahead log. */
const LOW_BYTES = 1024 ** 3;

export const checkDisk: HealthCheck = async ({ file }) => {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    const free = { bytes: bavail * bsize };
    return free.bytes < LOW_BYTES
      ? finding("disk", "bad", "diskLow", { free })
      : finding("disk", "good", "diskOk", { free });
  } catch {
    return finding("disk", "unknown", "diskUnknown");
  }
};

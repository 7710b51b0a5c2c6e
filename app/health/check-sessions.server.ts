import { countSessions } from "../domain/people/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

export const checkSessions: HealthCheck = async ({ db, clock }) =>
  finding("sessions", "good", "sessionsOk", { number: { count: await countSessions(db.read, clock.now()) } });

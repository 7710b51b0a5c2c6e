import type { Clock, NewId } from "lti-provider";
import type { LaunchDeps, LoginDeps } from "lti-provider/tool";
import type { ScoreOutbox } from "../scores/score-outbox.ts";
import type { FileStore } from "../store/file-store.ts";

export type RouteDeps = {
  tool: LoginDeps & LaunchDeps;
  store: FileStore;
  scores: ScoreOutbox;
  stylesheet: string;
  clock: Clock;
  newId: NewId;
};

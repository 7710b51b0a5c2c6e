import { type Clock, type Fetch, isSameScore, type NewId, type Score, scope } from "lti-provider";
import { postScore, requestToken, type ToolStore } from "lti-provider/tool";
import type { FileStore } from "../store/file-store.ts";
import type { Outgoing } from "../store/state.ts";
import { retryDelayMs } from "./retry-delay.ts";

/** Calls `act` once after that time; the answer calls it off. */
export type SetTimer = (milliseconds: number, act: () => void) => () => void;

export type ScoreOutbox = {
  /** Takes up what an earlier process left unsent. */
  start(): void;
  /** Keeps the score until it is acknowledged; settles after the first try. */
  send(attemptId: string, score: Score): Promise<void>;
  /** Settles when no delivery is under way. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export type OutboxDeps = {
  store: FileStore;
  toolStore: ToolStore;
  clock: Clock;
  newId: NewId;
  fetch: Fetch;
  setTimer: SetTimer;
};

/**
 * Scores on their way to the platform. Each is on disk before it is sent and leaves only when the platform has
 * acknowledged it, or says that it has a later one; in between it is tried again with a growing pause.
 */
export function createScoreOutbox(deps: OutboxDeps): ScoreOutbox {
  const { store, clock, newId, setTimer } = deps;
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;
  let callOff = () => {};

  function deliver(outgoing: Outgoing): Promise<void> {
    const running =
      underWay.get(outgoing.id) ?? tryOnce(outgoing).finally(() => underWay.delete(outgoing.id));
    underWay.set(outgoing.id, running);
    return running.finally(plan);
  }

  async function tryOnce(outgoing: Outgoing): Promise<void> {
    const done = await post(outgoing, deps);
    const now = clock();
    await store.change((state) => {
      if (done === "unacknowledged") {
        outgoing.failures += 1;
        outgoing.nextTryAt = new Date(now.getTime() + retryDelayMs(outgoing.failures));
        return;
      }
      state.outgoing = state.outgoing.filter(({ id }) => id !== outgoing.id);
      const finish = state.attempts.find(({ id }) => id === outgoing.attemptId)?.finish;
      if (finish && isSameScore(finish.score, outgoing.score)) {
        finish.acknowledgements += 1;
        finish.acknowledgedAt = now;
      }
    });
  }

  /** One timer, for the score that is due first. */
  function plan(): void {
    callOff();
    const times = waiting().map(({ nextTryAt }) => nextTryAt.getTime());
    if (stopped || times.length === 0) return;
    callOff = setTimer(Math.max(0, Math.min(...times) - clock().getTime()), () => {
      for (const outgoing of waiting().filter(({ nextTryAt }) => nextTryAt <= clock()))
        void attempt(outgoing);
      if (underWay.size === 0) plan();
    });
  }

  function waiting(): readonly Outgoing[] {
    return store.state.outgoing.filter(({ id }) => !underWay.has(id));
  }

  /** A delivery nobody waits for: its fault is written down, and the score stays for the next try. */
  function attempt(outgoing: Outgoing): Promise<void> {
    return deliver(outgoing).catch((error: unknown) => console.error("A score could not be sent:", error));
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay.values());
  }

  return {
    start: plan,
    async send(attemptId, score) {
      const outgoing: Outgoing = { id: newId(), attemptId, score, failures: 0, nextTryAt: clock() };
      await store.change((state) => {
        state.outgoing.push(outgoing);
      });
      await attempt(outgoing);
    },
    settled,
    async stop() {
      stopped = true;
      callOff();
      await settled();
    },
  };
}

async function post(
  { attemptId, score }: Outgoing,
  { store, toolStore, clock, newId, fetch }: OutboxDeps,
): Promise<"acknowledged" | "superseded" | "unacknowledged"> {
  const attempt = store.state.attempts.find(({ id }) => id === attemptId);
  const platform = attempt && (await toolStore.platform(attempt));
  if (!platform || attempt.lineItemUrl === null) return "unacknowledged";
  const granted = await requestToken(platform, [scope.score], { store: toolStore, clock, newId, fetch });
  if (granted.outcome === "refused") return "unacknowledged";
  const { accessToken } = granted.token;
  const result = await postScore({ lineItemUrl: attempt.lineItemUrl, accessToken, score }, { fetch });
  return result.outcome;
}

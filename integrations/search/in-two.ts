/** How far one reader may be ahead of the other. */
const MOST_AHEAD = 2_000;

/** A stream that is read to its end or given up, so that the other reader never waits for it. */
export interface Branch<T> extends AsyncIterable<T> {
  giveUp(): void;
}

/**
 * Lets two readers go through one stream, each at its own pace; both see its end, and its error. Nothing is taken from
 * it before both have begun to read: what a reader does first, it does before the stream is as it is.
 */
export function inTwo<T>(source: AsyncIterable<T>): [Branch<T>, Branch<T>] {
  const iterator = source[Symbol.asyncIterator]();
  const queues: T[][] = [[], []];
  const alive = [true, true];
  const begun = [false, false];
  let pulling: Promise<void> | null = null;
  let ended = false;
  let failure: { error: unknown } | null = null;
  let wake: (() => void)[] = [];

  const moved = () => {
    const sleepers = wake;
    wake = [];
    for (const resume of sleepers) resume();
  };
  const pull = async () => {
    try {
      const { done, value } = await iterator.next();
      if (done) ended = true;
      else for (const [at, queue] of queues.entries()) if (alive[at]) queue.push(value);
    } catch (error) {
      failure = { error };
    }
    pulling = null;
    moved();
  };
  const giveUp = (at: number) => {
    alive[at] = false;
    queues[at]?.splice(0);
    moved();
  };
  const read = async function* (at: number): AsyncGenerator<T> {
    const queue = queues[at] ?? [];
    begun[at] = true;
    moved();
    const isAlone = () => alive.some((one, other) => one && !begun[other]);
    try {
      for (;;) {
        const next = queue.shift();
        if (next !== undefined) {
          moved();
          yield next;
        } else if (failure !== null) throw failure.error;
        else if (ended) return;
        else if (isAlone() || queues.some((other) => other.length >= MOST_AHEAD))
          await new Promise<void>((resume) => wake.push(resume));
        else {
          pulling ??= pull();
          await pulling;
        }
      }
    } finally {
      giveUp(at);
    }
  };
  const branch = (at: number): Branch<T> => ({
    giveUp: () => giveUp(at),
    [Symbol.asyncIterator]: () => read(at),
  });
  return [branch(0), branch(1)];
}

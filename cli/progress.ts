/** What a long command says of how far it is. */
export type Progress = {
  /** How far it is now; replaces what was said before. */
  show(text: string): void;
  /** What stands for good. */
  end(): void;
};

const BAR = 24;
const QUIET_MS = 5_000;

/** A line that is written over on a terminal; elsewhere one line now and then, so that a log stays short. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  { say, elapsedMs }: { say: (line: string) => void; elapsedMs: () => number },
): Progress {
  let said = elapsedMs();
  return {
    show(text) {
      if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
      else if (elapsedMs() - said >= QUIET_MS) {
        said = elapsedMs();
        say(text);
      }
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}

/** »[######      ] 45 % 45,000 lines«; without a known end, the words alone. */
export function bar(part: number, words: string): string {
  const filled = Math.round(Math.min(1, Math.max(0, part)) * BAR);
  const percent = Math.floor(Math.min(1, Math.max(0, part)) * 100);
  return `[${"#".repeat(filled).padEnd(BAR)}] ${percent} % ${words}`;
}

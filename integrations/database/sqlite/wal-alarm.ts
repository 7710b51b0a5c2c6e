import { statSync } from "node:fs";

/** Watches the write-ahead log, which grows without end while a reader never lets go of an old snapshot. */
export class WalAlarm {
  readonly #log: string;
  readonly #limitBytes: number;
  readonly #onLarge: (bytes: number) => void;
  #told = false;

  constructor(file: string, limitBytes: number, onLarge: (bytes: number) => void) {
    this.#log = `${file}-wal`;
    this.#limitBytes = limitBytes;
    this.#onLarge = onLarge;
  }

  bytes(): number {
    return statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Tells once, and again only after the log has been smaller in between. */
  look(): void {
    const bytes = this.bytes();
    const large = bytes > this.#limitBytes;
    if (large && !this.#told) this.#onLarge(bytes);
    this.#told = large;
  }
}

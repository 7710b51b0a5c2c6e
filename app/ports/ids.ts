/** Ids and secrets come from here, so that tests and the demo world can be deterministic. */
export type Ids = {
  /** A new opaque id, sortable by creation within one process. */
  next(): string;
  /** 256 random bits, base64url: for sessions and form tokens. */
  secret(): string;
};

import type { Clock, NewId } from "../ambient.ts";
import type { JwksCache } from "../jwks/jwks-cache.ts";
import type { PlatformConfig } from "./model.ts";
import type { PlatformStore } from "./store.ts";

/** What every part of the platform role is given. */
export type PlatformDeps = {
  config: PlatformConfig;
  store: PlatformStore;
  clock: Clock;
  newId: NewId;
};

/** The token endpoint also reads the tools' public keys. */
export type TokenDeps = PlatformDeps & { jwks: JwksCache };

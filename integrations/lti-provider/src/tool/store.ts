import type { SigningKey } from "../keys/key.ts";
import type { PendingLogin, RegisteredPlatform } from "./model.ts";

/** What the tool role keeps. Each method is one atomic act; the contract suite checks an implementation. */
export type ToolStore = {
  /**
   * The registration of issuer and client. Without a client id (the login parameter is optional) only when the issuer
   * has exactly one registration: a guess between two would pick the wrong tenant.
   */
  platform(input: { issuer: string; clientId: string | null }): Promise<RegisteredPlatform | null>;

  /** All our signing keys that may still be published, private halves included. */
  keys(): Promise<readonly SigningKey[]>;

  saveState(login: PendingLogin): Promise<void>;

  /**
   * Takes the login away and returns it when it is known and has not expired at `now`; otherwise null. Of several
   * calls at once exactly one gets it. The nonce goes with it, so a nonce is "issued by us for this login" and never
   * merely "not seen before".
   */
  takeState(input: { state: string; now: Date }): Promise<PendingLogin | null>;
};

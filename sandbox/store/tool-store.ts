import type { ToolStore } from "lti-provider/tool";
import type { FileStore } from "./file-store.ts";

/** The sandbox's file as the store of the tool role. `keyIsMade` settles when there is a key to sign with. */
export function createToolStore(store: FileStore, keyIsMade: Promise<void>): ToolStore {
  return {
    platform: async ({ issuer, clientId }) => {
      const fitting = store.state.platforms.filter(
        (platform) => platform.issuer === issuer && (clientId === null || platform.clientId === clientId),
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    },
    keys: async () => {
      await keyIsMade;
      return store.state.keys;
    },
    saveState: (login) =>
      store.change((state) => {
        state.logins.push(login);
      }),
    takeState: async ({ state: wanted, now }) => {
      const login = store.state.logins.find(({ state, expiresAt }) => state === wanted && expiresAt > now);
      // Those that have expired leave with it.
      await store.change((state) => {
        state.logins = state.logins.filter((one) => one !== login && one.expiresAt > now);
      });
      return login ?? null;
    },
  };
}

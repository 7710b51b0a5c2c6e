import type { SigningKey } from "../keys/key.ts";
import type { PendingLogin, RegisteredPlatform } from "../tool/model.ts";
import type { ToolStore } from "../tool/store.ts";

/** What stands in the store; change it to set a scene. */
export type MemoryTool = { platforms: RegisteredPlatform[]; keys: SigningKey[] };

/** A tool store in memory, for tests and trials: everything is gone with the process. */
export function createMemoryToolStore(data: MemoryTool): ToolStore {
  const logins = new Map<string, PendingLogin>();
  return {
    platform: async ({ issuer, clientId }) => {
      const fitting = data.platforms.filter(
        (platform) => platform.issuer === issuer && (clientId === null || platform.clientId === clientId),
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    },
    keys: async () => data.keys,
    saveState: async (login) => {
      logins.set(login.state, login);
    },
    takeState: async ({ state, now }) => {
      const login = logins.get(state);
      logins.delete(state);
      return login && login.expiresAt > now ? login : null;
    },
  };
}

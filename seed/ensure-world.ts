import type { Rokade } from "../app/composition.server.ts";

export async function ensureWorld(_rokade: Rokade, _say: (line: string) => void): Promise<void> {}

import { parentPort, workerData } from "node:worker_threads";
import { sendable } from "./errors.ts";
import { openIndexFile } from "./file/open-index-file.ts";
import { localIndex } from "./local-index.ts";
import type { IndexOperations } from "./operations.ts";
import type { Reply, Request } from "./threaded-index.ts";

/** The thread of the index: carries out what it is sent, in order, as far as nothing has to be waited for. */
const { path }: { path: string } = workerData;
const port = parentPort;
let index: IndexOperations | null = null;

async function carryOut({ id, operation, input }: Request): Promise<Reply> {
  try {
    index ??= localIndex(openIndexFile(path));
    const result: unknown = await Reflect.apply(index[operation], index, input);
    return { id, result };
  } catch (error) {
    return { id, error: sendable(error) };
  }
}

port?.on("message", async (request: Request) => {
  port.postMessage(await carryOut(request));
});

import type { RequestHandler } from "express";
import { refuse } from "./refuse.ts";

/** Knows which requests are in hand, and turns new ones away while the process stops. */
export type Door = {
  handler: RequestHandler;
  /** From now on new requests get 503. Resolves when the last one in hand is answered. */
  closeAndEmpty(): Promise<void>;
  readonly isClosing: boolean;
};

export function createDoor(): Door {
  let inHand = 0;
  let closing = false;
  let onEmpty: () => void = () => {};
  return {
    handler(request, response, next) {
      if (closing) {
        response.set("Connection", "close");
        return refuse(request, response, "restarting");
      }
      inHand += 1;
      response.once("close", () => {
        inHand -= 1;
        if (inHand === 0) onEmpty();
      });
      next();
    },
    closeAndEmpty() {
      closing = true;
      return new Promise((resolve) => {
        onEmpty = resolve;
        if (inHand === 0) resolve();
      });
    },
    get isClosing() {
      return closing;
    },
  };
}

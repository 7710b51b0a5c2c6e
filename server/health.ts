import { Router } from "express";
import type { Rokade } from "../app/composition.server.ts";
import type { Door } from "./door.ts";

/** `/healthz`: the process answers. `/readyz`: database, search and migrations are in order; 503 when stopping. */
export function health(rokade: Rokade, door: Door): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const checks = { ...(await rokade.checkReadiness()), accepting: !door.isClosing };
    const ready = Object.values(checks).every(Boolean);
    response
      .status(ready ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ status: ready ? "ok" : "not ready", checks });
  });
  return router;
}

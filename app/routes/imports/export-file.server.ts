import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Rokade } from "../../composition.server.ts";
import { exportOpportunities } from "../../domain/catalogue/index.server.ts";

const TYPES = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" } as const;

/** The catalogue as a file to keep, sent as it is read: a large one is never held whole. */
export function exportFile({ db }: Pick<Rokade, "db">, format: keyof typeof TYPES): Response {
  const body = createReadableStreamFromReadable(Readable.from(exportOpportunities(db.read, format)));
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="rokade-muligheder.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}

import Database from "better-sqlite3";
import { load } from "../http/load.ts";
import { startServer } from "../process.ts";
import { percentile } from "../statistics.ts";
import { makeWorld } from "../world.ts";
import { someTexts } from "./queries.ts";

export interface ApiFigures {
  apiPerS: number;
  apiP95Ms: number;
}

const API = "/api/v1/opportunities";
/** Answers without looking anything up. */
const FLOOR = "/healthz";
const CONNECTIONS = 20;
const TEXTS = 200;

/**
 * Answers of the open API a second, on a server of the product with so many opportunities, each for another search;
 * and beside it answers of the same server that hold nothing.
 */
export async function measureApi({
  root,
  documents,
  seconds,
}: {
  root: string;
  documents: number;
  seconds: number;
}): Promise<{ api: ApiFigures; floor: ApiFigures }> {
  const world = await makeWorld(root);
  try {
    multiply(world.file, documents);
    const server = await startServer({ root, file: world.file });
    try {
      const searches = someTexts(TEXTS, documents).map((text) => `${API}?q=${encodeURIComponent(text)}`);
      const ask = async (paths: readonly string[], time: number): Promise<ApiFigures> => {
        const urls = paths.map((path) => server.baseUrl + path);
        const { requestsPerS, latenciesMs } = await load({
          urls,
          cookie: "",
          connections: CONNECTIONS,
          seconds: time,
        });
        return { apiPerS: requestsPerS, apiP95Ms: percentile(latenciesMs, 0.95) };
      };
      await ask(searches, seconds / 2);
      return { api: await ask(searches, seconds), floor: await ask([FLOOR], seconds / 2) };
    } finally {
      await server.stop();
    }
  } finally {
    world.remove();
  }
}

/** Copies the published opportunities of a world until there are so many. The server indexes them when it starts. */
function multiply(file: string, documents: number): void {
  const db = new Database(file);
  const originals = "SELECT id FROM Opportunity WHERE state = 'published' AND id NOT GLOB '*~*'";
  const copy = (table: string, id: string, others: Readonly<Record<string, string>>) => {
    const columns = db.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
    const copied: Readonly<Record<string, string>> = { ...others, [id]: `${id} || '~' || ?` };
    const values = columns.map((column) => copied[column] ?? `"${column}"`).join(", ");
    return db.prepare<[number]>(
      `INSERT INTO ${table} SELECT ${values} FROM ${table} WHERE ${id} IN (${originals})`,
    );
  };
  try {
    const published = db.prepare<[], number>(`SELECT count(*) FROM (${originals})`).pluck().get() ?? 0;
    const inserts = [
      copy("Opportunity", "id", { externalId: "NULL" }),
      copy("OpportunityCompetence", "opportunityId", {}),
      copy("OpportunityLevel", "opportunityId", {}),
    ];
    db.transaction(() => {
      for (let number = 1; number < documents / published; number += 1) {
        for (const insert of inserts) insert.run(number);
      }
    })();
  } finally {
    db.close();
  }
}

import type { Rokade } from "../../composition.server.ts";
import { findOpportunityForActor } from "../../domain/catalogue/index.server.ts";
import { findPublic } from "../../domain/matching/index.server.ts";
import { notFound, wrongParameter } from "../../shared/problem.ts";
import type { RealAnswers } from "./openapi.server.ts";
import { detailsJson, hitJson } from "./opportunity-json.ts";
import { readQuery } from "./query.ts";

/** What is asked in the examples; `WRONG` is what they do wrong. */
const ASKED = "q=digitalisering&perPage=1";
const WRONG = "kind=jobs";

/** The examples of the document are answers that Rokade gives now, so they cannot become untrue. */
export async function realAnswers({
  db,
  search,
  clock,
  env,
}: Pick<Rokade, "db" | "search" | "clock" | "env">): Promise<Partial<RealAnswers>> {
  const wrong = readQuery(new URLSearchParams(WRONG));
  const asked = readQuery(new URLSearchParams(ASKED));
  const refused = { ...(!wrong.ok && { wrongParameter: wrongParameter(wrong) }), notFound: notFound() };
  if (!asked.ok) return refused;
  const { query } = asked;
  const answer = await findPublic({ db, search, clock, query });
  if (!answer.available) return refused;
  const { found, total, facets, engine } = answer;
  const hits = found.map(({ opportunity, highlights }) =>
    JSON.parse(hitJson(opportunity, highlights, env.baseUrl)),
  );
  const { page, perPage } = query;
  const first = found[0] && (await findOpportunityForActor(db.read, found[0].opportunity.id, null));
  return {
    ...refused,
    // How long it took is left at 0: the document would be another one each time.
    search: { hits, total, page, perPage, facets, engine, tookMs: 0 },
    ...(first?.state === "published" && { opportunity: JSON.parse(detailsJson(first, env.baseUrl)) }),
  };
}

import { overviewQuery } from "../../domain/council/forms.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";

const FIELDS = ["aar", "sektor", "version"] as const;

/** What is asked for in the address. Anything else than a year, a sector and a number: 400, with the field named. */
export function readOverviewQuery(request: Request) {
  const params = new URL(request.url).searchParams;
  const given = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = params.get(name);
      return value === null || value === "" ? [] : [[name, value]];
    }),
  );
  const parsed = overviewQuery.safeParse(given);
  if (parsed.success) return parsed.data;
  const field = FIELDS.find((name) => parsed.error.issues.some((issue) => issue.path[0] === name)) ?? "aar";
  throw new Response(wordsOf(languageOf(request)).t(`council.errors.${field}`), { status: 400 });
}

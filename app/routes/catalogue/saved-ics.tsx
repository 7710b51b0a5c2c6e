import type { LoaderFunctionArgs } from "@remix-run/node";
import { savedInCalendar, summariesOf } from "../../domain/catalogue/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { CALENDAR_TYPE, calendarDocument } from "../../shared/icalendar.ts";
import { languageOf } from "../language.server.ts";
import { notFound } from "../session.server.ts";
import { deadlineEvents } from "./deadline-events.server.ts";

/** The deadlines of what somebody has saved, for their own calendar. The address is the key: no session is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock, env } = context.rokade;
  const secret = (params["secret"] ?? "").replace(/\.ics$/, "");
  const ids = await savedInCalendar({ db, clock, secret });
  if (ids === null) throw notFound();
  const language = languageOf(request);
  const { t } = wordsOf(language);
  const saved = (await summariesOf(db.read, ids)).filter(({ state }) => state !== "cancelled");
  const body = calendarDocument({
    name: t("searches.calendar.name"),
    language,
    events: deadlineEvents(saved, { t, language, baseUrl: env.baseUrl }),
  });
  return new Response(body, {
    headers: {
      "Content-Type": `${CALENDAR_TYPE}; charset=utf-8`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

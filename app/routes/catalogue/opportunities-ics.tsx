import type { LoaderFunctionArgs } from "@remix-run/node";
import { CALENDAR_TYPE, calendarDocument } from "../../shared/icalendar.ts";
import { sendTagged } from "../tagged.server.ts";
import { deadlineEvents } from "./deadline-events.server.ts";
import { readFeed } from "./feed.server.ts";

/** Nobody keeps more deadlines in a calendar; the nearest come first. */
const NEAREST = 500;

/** The deadlines of what a search finds, for calendars: anybody may read it. */
export async function loader(args: LoaderFunctionArgs) {
  const { env } = args.context.rokade;
  const { t, language, title, found } = await readFeed(args, { sort: "deadline", most: NEAREST });
  const body = calendarDocument({
    name: t("searches.calendarOf", { search: title }),
    language,
    events: deadlineEvents(found, { t, language, baseUrl: env.baseUrl }),
  });
  return sendTagged(args.request, { body, type: CALENDAR_TYPE });
}

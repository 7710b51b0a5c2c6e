import { weekTerm } from "./dates.ts";
import { monthsOf } from "./lengths.ts";

/** What a text is found by though it stands in columns. Days are `YYYY-MM-DD`. */
export interface Facts {
  weeks: number | null;
  hoursPerWeek: number | null;
  startsOn: string | null;
  /** The last day for applying. */
  deadline: string | null;
}

const FULL_TIME = 37;
const DAY_MS = 86_400_000;

/**
 * The facts as a text to index beside the others: *13 uger* is found by *3 måneder*, a start on 2027-09-01 by
 * *1. september 2027*, *september*, *efterår 2027*, *uge 35*, *3. kvartal 2027*. The last day for applying is found by
 * *ansøgningsfrist maj 2027* alone, so that who asks for *maj 2027* gets what starts then.
 */
export function factsOf({ weeks, hoursPerWeek, startsOn, deadline }: Facts): string {
  const said: string[] = [];
  if (weeks !== null)
    said.push(`varighed ${weeks} uger`, ...monthsOf(weeks).map((months) => `${months} måneder`));
  if (hoursPerWeek !== null) {
    said.push(`${hoursPerWeek} timer om ugen`, hoursPerWeek >= FULL_TIME ? "fuldtid" : "deltid");
  }
  if (startsOn !== null)
    said.push(`start ${startsOn}`, `begynder ${monthName(startsOn)}`, weekTerm(weekOf(startsOn)));
  if (deadline !== null) {
    const [year, month, day] = deadline.split("-");
    said.push(`ansøgningsfrist, frist${year}m${month} frist${year}m${month}d${day}`);
  }
  return said.join(", ");
}

const NAMES = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

function monthName(day: string): string {
  return NAMES[Number(day.slice(5, 7)) - 1] ?? "";
}

/** The week of ISO 8601: the one that holds its Thursday. */
function weekOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday - newYear) / DAY_MS / 7);
}

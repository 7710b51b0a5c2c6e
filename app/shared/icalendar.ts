import { addDays, type Day } from "./days.ts";

/** Something that is on one day, the whole of it. */
export type DayEvent = {
  /** The event's for good, wherever it is read (RFC 5545, 3.8.4.7). */
  uid: string;
  day: Day;
  title: string;
  text: string;
  url: string;
  place: string | null;
  /** When what stands here was written: UTC. */
  writtenAt: Date;
};

/** `language` is that of the name. */
export type DayCalendar = { name: string; language: string; events: readonly DayEvent[] };

export const CALENDAR_TYPE = "text/calendar";
const PRODUCT = "-//Rokade//Rokade//DA";
/** The longest line, its break not counted (3.1). */
const MOST_OCTETS = 75;

/** A calendar as RFC 5545 has it, with the name of RFC 7986 and, for programs that know only that, the older one. */
export function calendarDocument({ name, language, events }: DayCalendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${language}:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** `DTEND` is the first day on which it is over (3.6.1); a deadline keeps nobody busy. */
function eventLines({ uid, day, title, text, url, place, writtenAt }: DayEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${writtenAt.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${calendarText(title)}`,
    `DESCRIPTION:${calendarText(text)}`,
    ...(place === null ? [] : [`LOCATION:${calendarText(place)}`]),
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const dateOf = (day: Day) => day.replaceAll("-", "");

/** Any text as a value of type TEXT (3.3.11). Control characters but the tab have no place in it. */
export function calendarText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll("\n", "\\n")
  );
}

/** A line of more than 75 octets goes on in the next, which begins with a space; no character is cut (3.1). */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      folded.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part].join("\r\n");
}

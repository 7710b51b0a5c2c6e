import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../app/shared/days.ts";
import { calendarDocument, calendarText, type DayEvent, foldLine } from "../../app/shared/icalendar.ts";

const EVENT: DayEvent = {
  uid: "deadline-1@rokade.example",
  day: "2026-12-31",
  title: "Frist: Rotation; økonomi, drift \\ anlæg",
  text: "Første linje\nAnden linje",
  url: "https://rokade.example/muligheder/1",
  place: "Vejle, delvist hjemmefra",
  writtenAt: new Date("2026-11-21T09:00:00.500Z"),
};
const document = (events: readonly DayEvent[], name = "Frister") =>
  calendarDocument({ name, language: "da", events });
const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
};
const octets = (text: string) => Buffer.byteLength(text);

/** What a value of type TEXT can hold: line breaks are all the same, and there are no control characters. */
const held = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom("\\", ";", ",", "\n", "\r", ":", '"', "å", "🙂", "n", " ", "\t"),
    maxLength: 200,
  }),
);

describe("a calendar of days (RFC 5545)", () => {
  it("is read as it was written", () => {
    const [event] = parsed(document([EVENT]));
    expect(event?.uid).toBe(EVENT.uid);
    expect(event?.summary).toBe(EVENT.title);
    expect(event?.description).toBe(EVENT.text);
    expect(event?.location).toBe(EVENT.place);
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2026-12-31", "2027-01-01"]);
    expect(document([EVENT])).toContain("\r\nDTSTAMP:20261121T090000Z\r\n");
  });

  it("is the same each time, and one without events is a calendar too", () => {
    expect(document([EVENT])).toBe(document([EVENT]));
    expect(parsed(document([]))).toEqual([]);
  });

  it("holds any text, as it is", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const [event, ...others] = parsed(document([{ ...EVENT, title, text }], title));
        expect(others).toEqual([]);
        expect([event?.summary, event?.description]).toEqual([held(title), held(text)]);
      }),
    );
  });

  it("writes no line longer than 75 octets, ends each with CR LF, and cuts no character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = document([{ ...EVENT, text }]);
        const lines = written.split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it("folds a line so that taking the folds away gives it back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = calendarText(text);
        expect(foldLine(line).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
    expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
    expect(foldLine(`${"x".repeat(74)}å`)).toBe(`${"x".repeat(74)}\r\n å`);
  });

  it("is on its day in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const day = addDays("2024-01-01", days);
        const [event] = parsed(document([{ ...EVENT, day }]));
        expect(event?.startDate.toString()).toBe(day);
        expect(event?.duration.toSeconds()).toBe(86_400);
      }),
    );
  });
});

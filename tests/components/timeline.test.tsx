import { expect, test } from "vitest";
import { Timeline, type TimelineStep } from "../../app/components/Timeline.tsx";
import { render, words } from "./render.tsx";

const steps: TimelineStep[] = [
  {
    state: "done",
    title: "Du sendte din ansøgning",
    when: { text: "9. november", day: "2026-11-09" },
    children: "Den er sendt til Aarhus Kommune.",
  },
  { state: "now", title: "Samtale med værten", when: { text: "Svar senest 4. december" } },
  { state: "todo", title: "Værten vælger", when: { text: "Senest 14. december" } },
];

test("a case is an ordered list in the order given, each step with its state in words", () => {
  const html = render(<Timeline steps={steps} />);
  expect(html).toMatch(/^<ol/);
  expect(words(html)).toBe(
    "Gennemført: Du sendte din ansøgning 9. november Den er sendt til Aarhus Kommune. " +
      "I gang: Samtale med værten Svar senest 4. december Mangler: Værten vælger Senest 14. december",
  );
});

test("exactly the present step is marked as current", () => {
  const items = render(<Timeline steps={steps} />)
    .split("<li")
    .slice(1);
  expect(items.map((item) => item.includes('aria-current="step"'))).toEqual([false, true, false]);
});

test("a date can be read by machines", () => {
  expect(render(<Timeline steps={steps} />)).toContain('<time dateTime="2026-11-09">9. november</time>');
});

test("an end that was not hoped for is not »Mangler«", () => {
  const html = render(<Timeline steps={[{ state: "stopped", title: "Din leder sagde nej" }]} />);
  expect(words(html)).toBe("Stoppet: Din leder sagde nej");
});

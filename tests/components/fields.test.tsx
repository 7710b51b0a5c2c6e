import { describe, expect, test } from "vitest";
import { CheckboxGroup, RadioGroup } from "../../app/components/Choices.tsx";
import { DateFields } from "../../app/components/DateFields.tsx";
import { ErrorSummary } from "../../app/components/ErrorSummary.tsx";
import { SelectField } from "../../app/components/SelectField.tsx";
import { TextArea } from "../../app/components/TextArea.tsx";
import { TextField } from "../../app/components/TextField.tsx";
import { attributes, render, words } from "./render.tsx";

const common = { label: "Begrundelse", hint: "Skriv kort.", error: "Skriv en begrundelse." };
const options = [
  { value: "ja", label: "Ja" },
  { value: "nej", label: "Nej" },
];

describe("a field with one control", () => {
  test.each([
    ["text", /input/, <TextField key="f" name="grund" {...common} />],
    ["area", /textarea/, <TextArea key="f" name="grund" limit={500} {...common} />],
    ["select", /select/, <SelectField key="f" name="grund" options={options} {...common} />],
  ])("%s: label, hint and error belong to the control", (_, tag, field) => {
    const html = render(field);
    const control = attributes(html, tag);
    expect(control.name).toBe("grund");
    expect(attributes(html, /label/).for).toBe(control.id);
    expect(control["aria-invalid"]).toBe("true");
    for (const id of (control["aria-describedby"] ?? "missing").split(" ")) {
      expect(html).toContain(`id="${id}"`);
    }
    expect(control["aria-describedby"]).toContain("grund-hint");
    expect(control["aria-describedby"]).toContain("grund-error");
  });

  test("without hint and error nothing is described or invalid", () => {
    const control = attributes(render(<TextField name="grund" label="Begrundelse" />), /input/);
    expect(control).not.toHaveProperty("aria-describedby");
    expect(control).not.toHaveProperty("aria-invalid");
  });

  test("a limit is told to those who hear the field, and is not enforced by it", () => {
    const html = render(<TextArea name="grund" label="Begrundelse" limit={500} />);
    const control = attributes(html, /textarea/);
    expect(control["aria-describedby"]).toBe("grund-limit");
    expect(control).not.toHaveProperty("maxlength");
    expect(words(html)).toContain("Du kan skrive op til 500 tegn.");
  });

  test("what was typed is kept and escaped", () => {
    const html = render(<TextField name="grund" label="Begrundelse" defaultValue={'"><script>'} />);
    expect(html).not.toContain("<script>");
    expect(html).toContain("&quot;&gt;&lt;script&gt;");
  });

  test("an optional field says so in its label", () => {
    expect(words(render(<TextField name="a" label="Telefon" optional />))).toBe("Telefon (kan udelades)");
  });
});

describe("a question with several controls", () => {
  test.each([
    ["radio", <RadioGroup key="g" name="svar" options={options} defaultValue="nej" {...common} />],
    ["checkbox", <CheckboxGroup key="g" name="svar" options={options} defaultValues={["nej"]} {...common} />],
  ])("%s: legend names it, hint and error describe it, the first control carries its id", (type, group) => {
    const html = render(group);
    expect(attributes(html, /fieldset/)["aria-describedby"]).toBe("svar-hint svar-error");
    expect(html).toMatch(/<legend[^>]*>Begrundelse/);
    expect(attributes(html, /input/)).toMatchObject({ id: "svar", name: "svar", value: "ja", type });
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="nej"|<input[^>]*value="nej"[^>]*checked=""/);
    expect(html).not.toMatch(/<input[^>]*checked=""[^>]*value="ja"/);
  });

  test("a date has three labelled boxes, and only the wrong ones are invalid", () => {
    const html = render(
      <DateFields
        name="start"
        label="Start"
        error="Skriv en dag."
        invalid={["day"]}
        defaultValue={{ day: "31", month: "2", year: "2027" }}
      />,
    );
    const boxes = [...html.matchAll(/<input[^>]*>/g)].map(([box]) => attributes(box, /input/));
    expect(boxes.map((box) => [box.id, box.name, box.value, box["aria-invalid"]])).toEqual([
      ["start", "start.day", "31", "true"],
      ["start.month", "start.month", "2", undefined],
      ["start.year", "start.year", "2027", undefined],
    ]);
    for (const box of boxes) expect(html).toContain(`for="${box.id}"`);
  });
});

describe("the error summary", () => {
  const errors = [
    { fieldId: "grund", text: "Skriv en begrundelse." },
    { fieldId: "start", text: "Skriv en dag." },
  ];

  test("takes the focus without script and counts what is wrong", () => {
    const html = render(<ErrorSummary errors={errors} />);
    expect(html).toMatch(/^<div[^>]*autofocus=""/i);
    expect(attributes(html, /div/)).toMatchObject({ role: "alert", tabindex: "-1" });
    expect(words(html)).toContain("Der er 2 ting at rette");
  });

  test("links to controls by the same words as stand at them", () => {
    const html = render(
      <>
        <ErrorSummary errors={errors} />
        <TextArea name="grund" label="Begrundelse" error="Skriv en begrundelse." />
        <DateFields name="start" label="Start" error="Skriv en dag." />
      </>,
    );
    for (const { fieldId, text } of errors) {
      expect(html).toContain(`href="#${fieldId}"`);
      expect(html).toMatch(new RegExp(`<(input|textarea)[^>]*id="${fieldId}"`));
      expect(html.split(text)).toHaveLength(3);
    }
  });

  test("is nothing when nothing is wrong", () => {
    expect(render(<ErrorSummary errors={[]} />)).toBe("");
  });
});

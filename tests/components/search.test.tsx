import { describe, expect, test } from "vitest";
import { FacetPanel } from "../../app/components/FacetPanel.tsx";
import { FilterChips } from "../../app/components/FilterChips.tsx";
import { OpportunityCard } from "../../app/components/OpportunityCard.tsx";
import { Pages } from "../../app/components/Pages.tsx";
import { pagesToShow } from "../../app/components/pages-to-show.ts";
import { ResultsHead } from "../../app/components/ResultsHead.tsx";
import { attributes, render, words } from "./render.tsx";

describe("filters", () => {
  const option = (value: string, count: number, checked = false) => ({ value, label: value, count, checked });
  const panel = render(
    <FacetPanel
      action="/muligheder"
      closeHref="#resultater"
      answers="/muligheder"
      kept={[{ name: "q", value: "løn & tid" }]}
      groups={[
        {
          name: "sted",
          label: "Sted",
          type: "checkbox",
          limit: 1,
          options: [
            option("Aarhus", 4),
            option("Viborg", 0),
            option("Horsens", 2, true),
            option("Vejle", 0, true),
          ],
        },
        { name: "omfang", label: "Omfang", type: "radio", options: [option("Deltid", 1)] },
      ]}
    />,
  );
  const input = (value: string) => new RegExp(`<input[^>]*value="${value}"[^>]*>`).exec(panel)?.[0] ?? "";

  test("are one GET form that keeps the query", () => {
    expect(attributes(panel, /form/)).toMatchObject({ method: "get", action: "/muligheder", id: "filtre" });
    expect(panel).toContain('<input type="hidden" name="q" value="løn &amp; tid"/>');
  });

  test("an option without hits stays and cannot be chosen; a chosen one can always be left", () => {
    expect(input("Viborg")).toContain("disabled");
    expect(input("Vejle")).not.toContain("disabled");
  });

  test("a chosen option is never folded away", () => {
    const [before = "", folded = ""] = panel.split("rk-facet__more");
    expect(before).toContain("Horsens");
    expect(folded).toContain("Viborg");
    expect(folded.split("</details>")[0]).not.toContain("Horsens");
    expect(words(panel)).toContain("Vis 1 mere");
  });

  test("a group with a choice is open and says how many", () => {
    expect(panel.match(/<details class="rk-facet" open=""/g)).toHaveLength(1);
    expect(words(panel)).toContain("Sted 2 valgt");
  });

  test("parts of an option stand under it, as a group of their own", () => {
    const under = { label: "Kommuner i Region Midtjylland", options: [option("Aarhus", 3, true)] };
    const html = render(
      <FacetPanel
        action="/muligheder"
        closeHref="#resultater"
        answers=""
        groups={[
          { name: "sted", label: "Sted", type: "checkbox", options: [{ ...option("1082", 4), under }] },
        ]}
      />,
    );
    expect(html).toContain('role="group" aria-label="Kommuner i Region Midtjylland"');
    expect(words(html)).toContain("Sted 1 valgt");
  });

  test("chips name what they remove, and there are none without a filter", () => {
    expect(words(render(<FilterChips chips={[{ label: "Kommune", href: "?" }]} resetHref="/" />))).toBe(
      "Fjern filter: Kommune Nulstil filtre",
    );
    expect(render(<FilterChips chips={[]} resetHref="/" />)).toBe("");
  });

  test("a phone finds its way to them with the number in use", () => {
    const head = render(<ResultsHead id="r" title="11 rotationsforløb" activeFilters={3} />);
    expect(head).toContain('href="#filtre"');
    expect(words(head)).toBe("11 rotationsforløb Filtre (3)");
  });
});

describe("the card", () => {
  const card = { href: "/muligheder/1", title: "Projektleder", organisation: "Aarhus Kommune" };

  test("says nothing of what is not known", () => {
    const html = render(<OpportunityCard {...card} kind={{ label: "Rotation", icon: "sync" }} />);
    expect(words(html)).toBe("Rotation Aarhus Kommune Projektleder");
  });

  test("names its facts for those who do not see the drawings", () => {
    const html = render(
      <OpportunityCard
        {...card}
        kind={{ label: "Rotation", icon: "sync" }}
        place="Aarhus"
        why="du kan det."
        deadline={{ text: "Søg senest i morgen", soon: true }}
      />,
    );
    expect(words(html)).toBe(
      "Rotation Aarhus Kommune Projektleder Sted: Aarhus Passer til dig: du kan det. Søg senest i morgen",
    );
  });
});

describe("pages", () => {
  const shown = (page: number, pages: number) =>
    pagesToShow(page, pages).map(({ page: number }) => number ?? "…");

  test("show first, last and neighbours; a gap stands for two or more", () => {
    expect(shown(1, 2)).toEqual([1, 2]);
    expect(shown(5, 9)).toEqual([1, "…", 4, 5, 6, "…", 9]);
    expect(shown(4, 9)).toEqual([1, 2, 3, 4, 5, "…", 9]);
    expect(shown(6, 9)).toEqual([1, "…", 5, 6, 7, 8, 9]);
  });

  test("link both ways and mark the page shown", () => {
    const html = render(<Pages page={2} pages={3} href={(page) => `?side=${page}`} />);
    expect(html).toContain('href="?side=1" rel="prev"');
    expect(html).toContain('href="?side=3" rel="next"');
    expect(html).toMatch(/href="\?side=2" aria-label="Side 2" aria-current="page"/);
    expect(render(<Pages page={1} pages={1} href={String} />)).toBe("");
  });
});

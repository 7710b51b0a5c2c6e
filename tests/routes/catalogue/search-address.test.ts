import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIND_GROUP_NAMES, KIND_GROUPS, KINDS } from "../../../app/domain/catalogue/labels.ts";
import {
  fieldsOf,
  filtersIn,
  hrefOf,
  kindsAsked,
  readAddress,
  without,
  withoutFilters,
} from "../../../app/routes/catalogue/search-address.ts";

const known = { regions: ["1082", "1083"], competences: ["project-management", "case-work"] };
const read = (query: string) => readAddress(new URLSearchParams(query), known);
const again = (href: string) => readAddress(new URL(href, "https://rokade.invalid").searchParams, known);

describe("the address of a search", () => {
  it("says everything that is searched for", () => {
    const { address, ignored } = read(
      "q=digitalisering&type=lederforloeb&forloeb=plus_programme&sektor=state&sektor=region&sted=1083&sted=hjemmefra&varighed=3-6&omfang=part_time&form=hybrid&kompetence=case-work&niveau=leader&sorter=newest&side=3",
    );
    expect(ignored).toEqual([]);
    expect(address).toEqual({
      text: "digitalisering",
      group: "lederforloeb",
      kinds: ["plus_programme"],
      sectors: ["state", "region"],
      places: ["1083", "hjemmefra"],
      durations: ["3-6"],
      workloads: ["part_time"],
      formats: ["hybrid"],
      competences: ["case-work"],
      levels: ["leader"],
      order: "newest",
      page: 3,
    });
    expect(again(hrefOf(address, { page: 3 })).address).toEqual(address);
  });

  it("leads to every kind by its own name, through the door it stands behind", () => {
    for (const kind of KINDS) {
      const { address, ignored } = read(`type=${kind}`);
      expect(ignored).toEqual([]);
      expect(kindsAsked(address), kind).toEqual([kind]);
    }
    const behindDoors = KIND_GROUP_NAMES.flatMap((name) => [...KIND_GROUPS[name]]);
    expect(behindDoors.toSorted()).toEqual([...KINDS].toSorted());
  });

  it("names what it does not know, and leaves it out", () => {
    const { address, ignored } = read(
      "sektor=kirken&sted=9999&side=-1&sorter=bedst&type=xx&kompetence=no-such",
    );
    expect(ignored.toSorted()).toEqual(["kompetence", "sektor", "side", "sorter", "sted", "type"]);
    expect(filtersIn(address)).toEqual([]);
    expect(address).toMatchObject({ group: null, order: null, page: 1 });
  });

  it("goes back to the first page when anything changes, and keeps the rest", () => {
    const { address } = read("q=data&sektor=state&sektor=region&sorter=newest&side=4");
    expect(hrefOf(without(address, "sectors", "state"))).toBe(
      "/muligheder?q=data&sektor=region&sorter=newest",
    );
    expect(hrefOf(withoutFilters(address))).toBe("/muligheder?q=data&sorter=newest");
    expect(hrefOf(address, { page: 5 })).toContain("side=5");
    expect(hrefOf(read("").address)).toBe("/muligheder");
  });

  it("survives anything that is typed, and says the same when it is read again", () => {
    const name = fc.constantFrom("q", "type", "forloeb", "sektor", "sted", "varighed", "side", "sorter", "x");
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("state", "1083", "rotation", "3-6", "2"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { address } = readAddress(new URLSearchParams(pairs), known);
        expect(address.text.length).toBeLessThanOrEqual(200);
        const second = again(hrefOf(address, { page: address.page }));
        expect(second.ignored).toEqual([]);
        expect(fieldsOf(second.address)).toEqual(fieldsOf(address));
      }),
    );
  });
});

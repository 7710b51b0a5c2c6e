import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISTANCES, KIND_GROUP_NAMES, KIND_GROUPS, KINDS } from "../../../app/domain/catalogue/labels.ts";
import {
  fieldsOf,
  filtersIn,
  hrefOf,
  type Known,
  kindsAsked,
  PARAMS,
  readAddress,
  without,
  withoutFilters,
} from "../../../app/routes/catalogue/search-address.ts";

const known: Known = {
  places: ["1082", "1083", "0751"],
  distances: DISTANCES,
  organisations: ["org-aarhus", "org-skat"],
  starts: ["2027-01", "2027-02", "senere", "altid"],
  competences: ["case-work", "project-management"],
};
const read = (query: string) => readAddress(new URLSearchParams(query), known);
const again = (href: string) => readAddress(new URL(href, "https://rokade.invalid").searchParams, known);

describe("the address of a search", () => {
  it("says everything that is searched for", () => {
    const { address, ignored } = read(
      "q=digitalisering&type=lederforloeb&forloeb=plus_programme&sektor=state&sektor=region&sted=1083&sted=0751&sted=hjemmefra&afstand=25&organisation=org-skat&varighed=3-6&uger-fra=4&uger-til=12&start=2027-02&start=altid&frist=14&frist=uden&omfang=part_time&form=hybrid&kompetence=case-work&niveau=leader&pris=gratis&sorter=newest&side=3",
    );
    expect(ignored).toEqual([]);
    expect(address).toEqual({
      text: "digitalisering",
      group: "lederforloeb",
      kinds: ["plus_programme"],
      sectors: ["state", "region"],
      places: ["1083", "0751", "hjemmefra"],
      distances: ["25"],
      organisations: ["org-skat"],
      durations: ["3-6"],
      lengths: ["4-12"],
      starts: ["2027-02", "altid"],
      deadlines: ["14", "uden"],
      workloads: ["part_time"],
      formats: ["hybrid"],
      competences: ["case-work"],
      levels: ["leader"],
      prices: ["gratis"],
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

  it.each([
    ["uger-fra=4", ["4-"]],
    ["uger-til=012", ["-12"]],
    ["uger-fra=&uger-til=", []],
  ])("reads %s as a length", (query, lengths) => {
    const { address, ignored } = read(query);
    expect(ignored).toEqual([]);
    expect(address.lengths).toEqual(lengths);
  });

  it.each(["uger-fra=12&uger-til=4", "uger-fra=0", "uger-til=1e3", "uger-fra=-4", "uger-fra=4.5"])(
    "says that %s is no length",
    (query) => {
      const { address, ignored } = read(query);
      expect(ignored).toEqual(["uger-fra", "uger-til"]);
      expect(address.lengths).toEqual([]);
    },
  );

  it("is the same for the same choices, in whatever order they were made", () => {
    const one = read("kompetence=project-management&sektor=region&sektor=state&start=altid&start=2027-01");
    const other = read("start=2027-01&start=altid&sektor=state&sektor=region&kompetence=project-management");
    expect(hrefOf(one.address)).toBe(hrefOf(other.address));
  });

  it("takes one distance, and none where it is not known from where", () => {
    expect(read("afstand=100&afstand=25").address.distances).toEqual(["25"]);
    const { address, ignored } = readAddress(new URLSearchParams("afstand=25"), { ...known, distances: [] });
    expect([address.distances, ignored]).toEqual([[], ["afstand"]]);
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
    const name = fc.constantFrom(...Object.values(PARAMS), "x");
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...["state", "1083", "0751", "hjemmefra", "rotation", "3-6", "2", "12", "25", "org-skat", "altid"],
        ...["2027-01", "uden", "gratis", "plus_programme", "lederforloeb", "case-work", "newest"],
      ),
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

import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../seed/calendar.ts";
import { writtenTexts } from "../../../seed/catalogue/texts/index.ts";
import { merger } from "../../../seed/people/merger.ts";
import { buildOrganisations, organisationNamed, organisationOn } from "../../../seed/people/organisations.ts";
import { buildWorkplaces, workplaceFor } from "../../../seed/people/workplaces.ts";
import { municipalities, regionCodeOn } from "../../../seed/reference-data/reference-data.ts";

const organisations = buildOrganisations("2026-11-21");
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
const workplaces = buildWorkplaces();

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the organisations", () => {
  it("are the same in every build, each id, slug and name once", () => {
    expect(buildOrganisations("2026-11-21")).toEqual(organisations);
    for (const key of ["id", "slug", "name"] as const) {
      expect(repeated(organisations.map((organisation) => organisation[key])), key).toEqual([]);
    }
  });

  it("are 98 kommuner, five regioner with a successor, ministerområder, agencies and institutions", () => {
    const count = (kind: string) => organisations.filter((organisation) => organisation.kind === kind).length;
    expect(count("municipality")).toBe(98);
    expect(count("region")).toBe(6);
    expect(count("ministry")).toBeGreaterThanOrEqual(20);
    expect(count("agency")).toBeGreaterThanOrEqual(75);
    expect(count("self_governing")).toBeGreaterThanOrEqual(12);
    expect(byId.get("org-municipality-0630")?.name).toBe("Vejle Kommune");
    expect(byId.get("org-agency-digitaliseringsstyrelsen")?.name).toBe("Digitaliseringsstyrelsen");
  });

  it("point only to parents and successors that exist, and stand inside Denmark", () => {
    for (const { name, parentId, successorId, lat, lon } of organisations) {
      if (parentId !== null) expect(byId.has(parentId), name).toBe(true);
      if (successorId !== null) expect(byId.has(successorId), name).toBe(true);
      expect(lat > 54.5 && lat < 57.8 && lon > 8 && lon < 15.2, name).toBe(true);
    }
  });

  it("hand over to Region Østdanmark the day after they end", () => {
    const ending = organisations.filter(({ validTo, kind }) => validTo !== null && kind === "region");
    expect(ending.map(({ name }) => name)).toEqual(["Region Hovedstaden", "Region Sjælland"]);
    for (const organisation of ending) {
      const successor = byId.get(organisation.successorId ?? "");
      expect(successor?.validFrom).toBe(addDays(organisation.validTo ?? "", 1));
      expect(organisationOn(organisation.id, "2026-12-31", byId).id).toBe(organisation.id);
      expect(organisationOn(organisation.id, "2027-01-01", byId).name).toBe("Region Østdanmark");
    }
  });

  it.each(["2026-01-01", "2026-11-21", "2028-02-29", "2028-12-31"])(
    "hold a merger of the last two years on %s",
    (today) => {
      const then = new Map(
        buildOrganisations(today).map((organisation) => [organisation.name, organisation]),
      );
      const ended = then.get(merger.ended);
      const successor = then.get(merger.successor);
      expect(ended?.successorId).toBe(successor?.id);
      expect(successor?.validFrom).toBe(addDays(ended?.validTo ?? "", 1));
      expect(daysBetween(successor?.validFrom ?? "", today)).toBeGreaterThan(100);
      expect(daysBetween(successor?.validFrom ?? "", today)).toBeLessThan(600);
    },
  );

  it("place 46 kommuner in Region Østdanmark from 2027, under a code that cannot be a real one", () => {
    const code = organisationNamed("Region Østdanmark").code ?? "";
    expect(code).not.toMatch(/^\d+$/);
    const on = (day: string) =>
      municipalities.filter(({ regionCode }) => regionCodeOn(regionCode, day) === code).length;
    expect(on("2026-12-31")).toBe(0);
    expect(on("2027-01-01")).toBe(46);
  });
});

describe("the workplaces", () => {
  it("are the same in every build, lie under an organisation and carry its names once", () => {
    expect(buildWorkplaces()).toEqual(workplaces);
    expect(repeated(workplaces.map(({ id }) => id))).toEqual([]);
    const codes = new Set(municipalities.map(({ code }) => code));
    for (const { id, organisationId, municipalityCode } of workplaces) {
      expect(byId.has(organisationId), id).toBe(true);
      expect(codes.has(municipalityCode), id).toBe(true);
    }
    expect(new Set(workplaces.map(({ organisationId }) => organisationId)).size).toBe(organisations.length);
  });

  it("answer the one that stands, or make one that is always the same", () => {
    const known = workplaces.find(({ name }) => name === "Akutafdelingen, Aalborg Universitetshospital");
    expect(
      workplaceFor("Region Nordjylland", "Akutafdelingen, Aalborg Universitetshospital", "Aalborg"),
    ).toEqual(known);
    const made = workplaceFor("Vejle Kommune", "Vej og Park", "Vejle");
    expect(workplaces.map(({ id }) => id)).not.toContain(made.id);
    expect(workplaceFor("Vejle Kommune", "Vej og Park", "Vejle")).toEqual(made);
    expect(() => workplaceFor("Ingen Kommune", "Borgerservice", "Vejle")).toThrow("Ingen Kommune");
  });

  it("hold every organisation and unit that an opportunity names, one kommune for each", () => {
    const municipalityOf = new Map<string, string>();
    for (const { externalId, organisation, unit, municipality } of writtenTexts) {
      const { id, municipalityCode } = workplaceFor(organisation, unit, municipality);
      expect(municipalityOf.get(id) ?? municipalityCode, externalId).toBe(municipalityCode);
      municipalityOf.set(id, municipalityCode);
    }
  });
});

import {
  type DayField,
  type ListField,
  type NumberField,
  placesOf,
  type SearchDocument,
  type TextField,
} from "../../../app/ports/search-engine.ts";

/** What filters and facets read of a document, by kind of field. */
export const TEXT_COLUMNS: Readonly<Record<TextField, (document: SearchDocument) => string | null>> = {
  id: (document) => document.id,
  externalId: (document) => document.externalId,
  kind: (document) => document.kind,
  organisationId: (document) => document.organisationId,
  sector: (document) => document.sector,
  regionCode: (document) => document.regionCode,
  municipalityCode: (document) => document.municipalityCode,
  format: (document) => document.format,
  workload: (document) => document.workload,
  startMonth: (document) => document.startsOn?.slice(0, "YYYY-MM".length) ?? null,
};

export const LIST_COLUMNS: Readonly<Record<ListField, (document: SearchDocument) => readonly string[]>> = {
  competences: (document) => document.competences.map(({ id }) => id),
  levels: (document) => document.levels,
  places: placesOf,
};

export const NUMBER_COLUMNS: Readonly<Record<NumberField, (document: SearchDocument) => number | null>> = {
  weeks: (document) => document.weeks,
  hoursPerWeek: (document) => document.hoursPerWeek,
  priceDkk: (document) => document.priceDkk,
};

export const DAY_COLUMNS: Readonly<Record<DayField, (document: SearchDocument) => string | null>> = {
  startsOn: (document) => document.startsOn,
  deadline: (document) => document.deadline,
  publishedAt: (document) => document.publishedAt,
};

export const isTextField = (field: string): field is TextField => Object.hasOwn(TEXT_COLUMNS, field);
export const isListField = (field: string): field is ListField => Object.hasOwn(LIST_COLUMNS, field);
export const isNumberField = (field: string): field is NumberField => Object.hasOwn(NUMBER_COLUMNS, field);
export const isDayField = (field: string): field is DayField => Object.hasOwn(DAY_COLUMNS, field);

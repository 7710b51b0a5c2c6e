/** The condition of a query for what holds on `day`, by its own first and last day; without a last day it goes on. */
export const validOn = (day: string) => ({
  validFrom: { lte: day },
  OR: [{ validTo: null }, { validTo: { gte: day } }],
});

/** The same for a unit, which without days of its own holds as long as its organisation does. */
export const unitValidOn = (day: string) => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
    { OR: [{ validTo: null }, { validTo: { gte: day } }] },
  ],
});

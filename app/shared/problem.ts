/** A problem of the API as RFC 9457 writes it: `application/problem+json`. */

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** What was wrong in the address. */
  parameter?: string | undefined;
};

const problem = (status: number, title: string, detail: string): Problem => ({
  type: "about:blank",
  title,
  status,
  detail,
});

export const wrongParameter = ({ parameter, detail }: { parameter: string; detail: string }): Problem => ({
  ...problem(400, "A parameter is wrong", detail),
  parameter,
});
export const notFound = () => problem(404, "Not found", "There is no published opportunity with that id.");
export const noSuchAddress = () =>
  problem(404, "Not found", "There is nothing at this address. See /api/v1/openapi.json.");
export const wrongMethod = () => problem(405, "Only reading", "The API answers GET and HEAD.");
export const changedMeanwhile = () =>
  problem(409, "Changed meanwhile", "Somebody changed the same at the same time. Try again.");
export const tooMany = (seconds: number) =>
  problem(429, "Too many requests", `Ask again in ${seconds} seconds.`);
export const broken = (reference: string) =>
  problem(500, "Something went wrong", `The fault is ours. If you write to us, quote ${reference}.`);
export const unavailable = () => problem(503, "Rokade cannot answer now", "Try again in a minute.");

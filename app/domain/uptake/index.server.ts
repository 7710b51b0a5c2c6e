export { type Channel, type LogUptakeOptions, logUptake } from "./log-uptake.server.ts";
export { loggedHours } from "./queries.server.ts";

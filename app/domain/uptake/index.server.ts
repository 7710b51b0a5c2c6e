export { ALL, hiddenCells, rounded } from "./disclosure.ts";
export {
  type Coverage,
  FIGURE_CHANNELS,
  FIGURE_SECTORS,
  type Figure,
  type FigureChannel,
  type FigureSector,
  readFigures,
} from "./figures.server.ts";
export { type Channel, type LogUptakeOptions, logUptake } from "./log-uptake.server.ts";
export { loggedHours } from "./queries.server.ts";

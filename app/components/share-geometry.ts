/** Measures of a drawing, in units of its own view box. */
export type Geometry = {
  name: "wide" | "phone";
  width: number;
  /** Where the bars begin, from the left. */
  barLeft: number;
  barHeight: number;
  /** From the top of one bar to the top of the next. */
  step: number;
  /** From the top of the drawing to the first bar. */
  top: number;
  /** Extra room before the bar of all. */
  totalGap: number;
  /** Room under the last bar. */
  bottom: number;
};

export const WIDE: Geometry = {
  name: "wide",
  width: 620,
  barLeft: 132,
  barHeight: 36,
  step: 56,
  top: 34,
  totalGap: 12,
  bottom: 16,
};

/** Name and count stand above the bar. */
export const PHONE: Geometry = {
  name: "phone",
  width: 358,
  barLeft: 0,
  barHeight: 32,
  step: 70,
  top: 58,
  totalGap: 8,
  bottom: 16,
};

import { addDays } from "./days.ts";
import { daysUntil, type IsoDay } from "./format.ts";

/**
 * What the accessibility statement says that words alone cannot: after the model of the Commission's decision
 * (EU) 2018/1523 and Danish order no. 904 of 22 August 2019. Go through it once a year (decision, article 3 with
 * directive (EU) 2016/2102, article 7(1)), try the pages again, and set `reviewedOn` to the day.
 */
export const ACCESSIBILITY_STATEMENT = {
  preparedOn: "2026-11-21",
  reviewedOn: "2026-11-22",
  /** `full`, `partial` or `non`: what the decision calls the compliance status. */
  status: "partial",
  /** Why it is not `full`; the words of each stand in the locale files. */
  shortcomings: ["untried", "foreign_words", "campus"],
  /** How it was found out. */
  methods: ["axe", "widths", "journeys"],
} as const satisfies {
  preparedOn: IsoDay;
  reviewedOn: IsoDay;
  status: "full" | "partial" | "non";
  shortcomings: readonly string[];
  methods: readonly string[];
};

const YEAR_DAYS = 365;
/** So many days before the year is over it is time to begin. */
const NOTICE_DAYS = 30;

/** The last day on which a statement reviewed on this day still holds. */
export function renewBy(reviewedOn: IsoDay): IsoDay {
  return addDays(reviewedOn, YEAR_DAYS);
}

/** Whether the statement must be gone through again: from eleven months after it was. `day` is today's. */
export function accessibilityStatementIsDue(
  day: IsoDay,
  reviewedOn: IsoDay = ACCESSIBILITY_STATEMENT.reviewedOn,
): boolean {
  return daysUntil(day, renewBy(reviewedOn)) <= NOTICE_DAYS;
}

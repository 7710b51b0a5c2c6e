/** The programmes that one is nominated to, and the places where their words stand in the locale files. */
export const PROGRAMME_KINDS = ["plus_programme", "talent_programme"] as const;

/** The criteria that a nomination answers, one short text each. */
export const CRITERIA = ["strengths", "potential", "coreTask"] as const;

/** The most characters of a text. */
export const LIMITS = { criterion: 600, reason: 400 } as const;

/** How learning happens. Order and colour are the same in every chart and table. */
export const CHANNELS = ["on_the_job", "relational", "formal"] as const;

export type Channel = (typeof CHANNELS)[number];

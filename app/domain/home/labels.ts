/** What the file of one's own data holds, in its order. Each is explained under `profile.data.part`. */
export const MY_DATA_PARTS = [
  "person",
  "employments",
  "profile",
  "applications",
  "nominations",
  "nominationsMade",
  "postings",
  "saved",
  "searches",
  "calendar",
  "dismissed",
  "target",
  "courses",
  "learning",
  "messages",
  "sessions",
  "lookups",
  "actions",
] as const;
export type MyDataPart = (typeof MY_DATA_PARTS)[number];

export { type InboxCounts, inboxCounts } from "./inbox-counts.server.ts";

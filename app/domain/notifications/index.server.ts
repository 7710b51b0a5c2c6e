export type { NotificationKind } from "./kinds.ts";
export { markRead } from "./mark-read.server.ts";
export { notify } from "./notify.server.ts";
export { type Message, messagesOf, takeBack } from "./queries.server.ts";

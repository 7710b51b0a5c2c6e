export { type NotificationKind, notify } from "./notify.server.ts";
export { type Message, messagesOf } from "./queries.server.ts";

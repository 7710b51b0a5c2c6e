export { downloadMyData } from "./download-my-data.server.ts";
export { type InboxCounts, inboxCounts } from "./inbox-counts.server.ts";
export { readTodos } from "./read-todos.server.ts";
export type { Todo } from "./todo.ts";

export { carryOutDueChanges } from "./carry-out-due-changes.server.ts";
export { downloadMyData } from "./download-my-data.server.ts";
export { type InboxCounts, inboxCounts } from "./inbox-counts.server.ts";
export { planOrganisationChange } from "./plan-organisation-change.server.ts";
export { type ChangePreview, previewChange } from "./preview-change.server.ts";
export { readTodos } from "./read-todos.server.ts";
export type { Todo } from "./todo.ts";

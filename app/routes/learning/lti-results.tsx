import { answerService } from "./service.server.ts";

/** What stands in our book for a line item (AGS 3.3). */
export const loader = answerService;
export const action = answerService;

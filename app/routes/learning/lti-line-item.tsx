import { answerService } from "./service.server.ts";

/** One line item (AGS 3.2). */
export const loader = answerService;
export const action = answerService;

import { answerService } from "./service.server.ts";

/** The line items of a course (AGS 3.2.4). */
export const loader = answerService;
export const action = answerService;

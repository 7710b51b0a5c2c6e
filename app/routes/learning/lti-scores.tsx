import { answerService } from "./service.server.ts";

/** Where a tool posts its results (AGS 3.4). */
export const loader = answerService;
export const action = answerService;

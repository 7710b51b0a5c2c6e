/** The tool role: a platform launches us, and we send results back. */
export { answerJwks } from "./answer-jwks.ts";
export { answerLaunch, type LaunchAnswer, type LaunchInput } from "./answer-launch.ts";
export { answerLogin, type LoginAnswer } from "./answer-login.ts";
export type { LaunchDeps, LoginDeps, ServiceDeps, ToolConfig } from "./deps.ts";
export type { Launch, PendingLogin, RegisteredPlatform } from "./model.ts";
export { postScore, type ScoreResult } from "./post-score.ts";
export { type GrantedToken, requestToken, type TokenResult } from "./request-token.ts";
export type { ToolStore } from "./store.ts";

/** The platform role: we launch a tool and receive its results. */
export { answerAgs, type ServiceAnswer } from "./ags/answer-ags.ts";
export { type AuthAnswer, type AuthInput, answerAuthRequest } from "./answer-auth-request.ts";
export { answerJwks } from "./answer-jwks.ts";
export { answerTokenRequest, type TokenAnswer } from "./answer-token-request.ts";
export type { PlatformDeps, TokenDeps } from "./deps.ts";
export type {
  LaunchContext,
  LaunchPresentation,
  LineItem,
  PendingLaunch,
  PlatformConfig,
  PrivacyLevel,
  RegisteredTool,
  ResourceLink,
  Subject,
} from "./model.ts";
export { type StartLoginAnswer, type StartLoginInput, startLogin } from "./start-login.ts";
export type { PlatformStore, SaveScoreOutcome } from "./store.ts";

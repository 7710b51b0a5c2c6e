/** What both roles share; the roles themselves are `lti-provider/platform` and `lti-provider/tool`. */
export type { Clock, Fetch, FetchInit, NewId } from "./ambient.ts";
export { contextType, mediaType, role, type Scope, scope } from "./claims.ts";
export type { FormPageOptions } from "./http/form-page.ts";
export { createGuardedFetch } from "./jwks/guarded-fetch.ts";
export { createJwksCache, type JwksCache } from "./jwks/jwks-cache.ts";
export { generateKey } from "./keys/generate-key.ts";
export type { SigningKey } from "./keys/key.ts";
export { rotateKeys } from "./keys/rotate-keys.ts";
export { LtiRefusal, type LtiRefusalCode } from "./refusal.ts";
export { isSameScore } from "./same-score.ts";
export type { ActivityProgress, GradingProgress, Score } from "./score.ts";

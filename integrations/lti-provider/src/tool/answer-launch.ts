import { type Form, readPostedForm } from "../http/read-form.ts";
import { checkAudience } from "../jwt/check-audience.ts";
import { checkAuthorizedParty } from "../jwt/check-authorized-party.ts";
import { checkIssuer } from "../jwt/check-issuer.ts";
import { checkExpiry, checkIssuedAt } from "../jwt/check-times.ts";
import { verifyJwt } from "../jwt/verify-jwt.ts";
import { LtiRefusal } from "../refusal.ts";
import { checkNonce } from "./checks/check-nonce.ts";
import { requirePlatform } from "./checks/require-platform.ts";
import { takeLogin } from "./checks/take-login.ts";
import type { LaunchDeps } from "./deps.ts";
import type { Launch } from "./model.ts";
import { readLaunch } from "./read-launch.ts";
import { clearStateCookie } from "./state-cookie.ts";

/** An id_token is issued on the spot, so one older than a login may wait is a stored one. */
const maxAgeSeconds = 600;

export type LaunchInput = {
  /** Whether the host has shut this person out. Asked last, when it is certain who comes. */
  isSuspended?: (person: { issuer: string; sub: string }) => Promise<boolean>;
};

export type LaunchAnswer =
  /** `setCookie` belongs on the host's own answer: it clears the cookie of the login that is now used. */
  { outcome: "accepted"; launch: Launch; setCookie: string } | { outcome: "refused"; refusal: LtiRefusal };

/**
 * The launch endpoint (SEC 5.1.1.3 and 5.1.3; CORE 5.3). The browser posts the id_token; the host then signs the
 * person in under issuer + sub and shows `launch.targetLinkUri`.
 */
export async function answerLaunch(
  request: Request,
  input: LaunchInput,
  deps: LaunchDeps,
): Promise<LaunchAnswer> {
  try {
    const form = await readPostedForm(request);
    const launch = await acceptLaunch(request, form, deps);
    await checkNotSuspended(launch, input);
    return { outcome: "accepted", launch, setCookie: clearStateCookie(deps.config, form.required("state")) };
  } catch (error) {
    if (error instanceof LtiRefusal) return { outcome: "refused", refusal: error };
    throw error;
  }
}

async function acceptLaunch(request: Request, form: Form, deps: LaunchDeps): Promise<Launch> {
  if (form.optional("error") !== null) {
    throw new LtiRefusal("platform_refused", "The platform refused the launch.", "SEC 5.1.1.5");
  }
  const idToken = form.required("id_token");
  const login = await takeLogin(request, form, deps);
  const { issuer, clientId } = login;
  const platform = await requirePlatform(deps.store, { issuer, clientId });
  const { claims } = await verifyJwt(idToken, (kid) => deps.jwks.key(platform.jwksUrl, kid));
  const now = deps.clock();
  checkIssuer(claims, platform.issuer);
  checkAudience(claims, [platform.clientId]);
  checkAuthorizedParty(claims, platform.clientId);
  checkExpiry(claims, now);
  checkIssuedAt(claims, now, maxAgeSeconds);
  checkNonce(claims, login);
  return readLaunch(claims, platform, deps.config);
}

async function checkNotSuspended({ issuer, sub }: Launch, { isSuspended }: LaunchInput): Promise<void> {
  if (await isSuspended?.({ issuer, sub })) {
    throw new LtiRefusal("user_suspended", "The person is suspended here.", "CORE 5.3.6");
  }
}

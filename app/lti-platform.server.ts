import {
  contextType,
  createGuardedFetch,
  createJwksCache,
  generateKey,
  type LtiRefusal,
  role,
} from "lti-provider";
import {
  type AuthAnswer,
  type AuthInput,
  answerAgs,
  answerAuthRequest,
  answerJwks,
  answerTokenRequest,
  type ServiceAnswer,
  startLogin,
  type TokenAnswer,
  type TokenDeps,
} from "lti-provider/platform";
import {
  keepSigningKey,
  type PlatformStoreOptions,
  platformStore,
  type StartedCourse,
} from "./domain/learning/index.server.ts";
import { href } from "./href.ts";

export type LtiPlatformOptions = PlatformStoreOptions & {
  /** Our base address without a closing slash: the issuer. */
  baseUrl: string;
  /** Lets tools stand on this machine and in private nets: in a demo world only. */
  allowPrivateAddresses: boolean;
};

/** A form that the browser posts to the tool to begin a launch (SEC 5.1.1.1). */
export type LaunchForm = { action: string; fields: readonly { name: string; value: string }[] };

const LOGIN_PARAMETERS = [
  "iss",
  "login_hint",
  "target_link_uri",
  "client_id",
  "lti_deployment_id",
  "lti_message_hint",
] as const;

/** Rokade's side of LTI: it launches courses in registered tools and receives their results. */
export type LtiPlatform = {
  begin(
    course: StartedCourse,
    person: { personId: string; locale: "da-DK" | "en-GB" },
  ): Promise<{ ok: true; form: LaunchForm } | { ok: false; refusal: LtiRefusal }>;
  auth(request: Request, input: AuthInput): Promise<AuthAnswer>;
  token(request: Request): Promise<TokenAnswer>;
  ags(request: Request): Promise<ServiceAnswer>;
  jwks(): Promise<Response>;
};

/** Opens the platform role on the database; the first time it makes the key that launches are signed with. */
export async function openLtiPlatform(options: LtiPlatformOptions): Promise<LtiPlatform> {
  const { baseUrl, allowPrivateAddresses, wallClock, ...world } = options;
  // The first key has no earlier one in anybody's cache, so it signs from the beginning of time.
  await keepSigningKey({ ...world, makeKey: () => generateKey({ signFrom: new Date(0) }) });
  const deps: TokenDeps = {
    config: {
      issuer: baseUrl,
      tokenUrl: `${baseUrl}${href("lti.token")}`,
      agsUrl: `${baseUrl}/lti/ags`,
      toolPlatform: { guid: new URL(baseUrl).host, name: "Rokade", productFamilyCode: "rokade" },
    },
    store: platformStore({ ...world, wallClock }),
    clock: wallClock,
    newId: world.ids.secret,
    jwks: createJwksCache({ fetch: createGuardedFetch({ allowPrivateAddresses }), clock: wallClock }),
  };
  return {
    async begin(course, { personId, locale }) {
      const answer = await startLogin(
        {
          clientId: course.clientId,
          deploymentId: course.deploymentId,
          userId: personId,
          targetLinkUri: course.targetUri,
          resourceLink: { id: course.opportunityId, title: course.title },
          context: { id: course.opportunityId, type: [contextType.courseOffering], title: course.title },
          roles: [role.learner],
          custom: {},
          presentation: { documentTarget: "window", returnUrl: `${baseUrl}${href("learning")}`, locale },
          lineItemId: course.lineItemId,
          by: { way: "redirect" },
        },
        deps,
      );
      if (answer.outcome === "refused") return { ok: false, refusal: answer.refusal };
      return { ok: true, form: asForm(answer.response) };
    },
    auth: (request, input) => answerAuthRequest(request, input, deps),
    token: (request) => answerTokenRequest(request, deps),
    ags: (request) => answerAgs(request, deps),
    jwks: () => answerJwks(deps),
  };
}

/**
 * The login request as a form. A post keeps the hints out of addresses and logs, and the page around it is Rokade's
 * own; what stood in the tool's registered address before its hints stays in the address.
 */
function asForm(redirect: Response): LaunchForm {
  const address = new URL(redirect.headers.get("Location") ?? "");
  const fields = LOGIN_PARAMETERS.map((name) => ({ name, value: address.searchParams.get(name) ?? "" }));
  for (const name of LOGIN_PARAMETERS) address.searchParams.delete(name);
  return { action: address.href, fields };
}

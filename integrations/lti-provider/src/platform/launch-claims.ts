import { claim, ltiVersion, resourceLinkRequest, scope } from "../claims.ts";
import { lineItemsUrl, lineItemUrl } from "./ags/addresses.ts";
import type { PendingLaunch, PlatformConfig, RegisteredTool, Subject } from "./model.ts";

/** Long enough for a slow connection, short enough to be worthless afterwards. */
const idTokenSeconds = 300;

/**
 * The claims of a resource-link launch (SEC 5.1.2; CORE 5.3 required, 5.4 optional; AGS 3.1), without stray white
 * space in any value and without empty ones.
 */
export function launchClaims(input: {
  config: PlatformConfig;
  tool: RegisteredTool;
  subject: Subject;
  launch: PendingLaunch;
  nonce: string;
  now: Date;
}): Record<string, unknown> {
  const { config, tool, launch, nonce, now } = input;
  const issuedAt = Math.floor(now.getTime() / 1000);
  const { guid, name, productFamilyCode, version, url } = config.toolPlatform;
  const { documentTarget, returnUrl, locale } = launch.presentation;
  return {
    ...tidyObject({
      iss: config.issuer,
      aud: tool.clientId,
      ...personClaims(tool, input.subject),
      [claim.messageType]: resourceLinkRequest,
      [claim.version]: ltiVersion,
      [claim.deploymentId]: launch.deploymentId,
      [claim.targetLinkUri]: launch.targetLinkUri,
      [claim.resourceLink]: launch.resourceLink,
      [claim.context]: launch.context,
      [claim.toolPlatform]: { guid, name, product_family_code: productFamilyCode, version, url },
      [claim.launchPresentation]: { document_target: documentTarget, return_url: returnUrl, locale },
      ...endpointClaim(config, tool, launch),
    }),
    // Tools read these even when they are empty, and a nonce must come back exactly as it was sent.
    [claim.roles]: launch.roles.map((word) => word.trim()),
    [claim.custom]: tidyObject(launch.custom),
    nonce,
    iat: issuedAt,
    exp: issuedAt + idTokenSeconds,
  };
}

/** The two privacy levels (CORE 5.3.6): an anonymous tool gets the opaque sub and nothing more. */
function personClaims(tool: RegisteredTool, subject: Subject): Record<string, unknown> {
  if (tool.privacy === "anonymous") return { sub: subject.sub };
  const { sub, name, givenName, familyName, email } = subject;
  return { sub, name, given_name: givenName, family_name: familyName, email };
}

/** AGS 3.1: announced only where the tool may use it and a line item waits. */
function endpointClaim(config: PlatformConfig, tool: RegisteredTool, launch: PendingLaunch) {
  const scopes = Object.values(scope).filter((wanted) => tool.scopes.includes(wanted));
  if (scopes.length === 0 || launch.lineItemId === null) return {};
  return {
    [claim.agsEndpoint]: {
      scope: scopes,
      lineitems: lineItemsUrl(config, launch.context.id),
      lineitem: lineItemUrl(config, { contextId: launch.context.id, id: launch.lineItemId }),
    },
  };
}

/** Trims every string, also inside, and leaves out what is empty or undefined. */
function tidyObject(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const tidied = tidy(value);
      return tidied === undefined || tidied === "" ? [] : [[name, tidied]];
    }),
  );
}

function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(tidy);
  return typeof value === "object" && value !== null ? tidyObject(value) : value;
}

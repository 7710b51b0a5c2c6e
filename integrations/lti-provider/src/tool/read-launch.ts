import { claim } from "../claims.ts";
import { asObject, asText, asTexts, asWebAddress, type JsonObject } from "../json.ts";
import { checkSubject } from "../jwt/check-subject.ts";
import { LtiRefusal } from "../refusal.ts";
import { checkDeployment } from "./checks/check-deployment.ts";
import { checkMessageType, checkVersion } from "./checks/check-message.ts";
import { checkOwnAddress } from "./checks/check-own-address.ts";
import type { ToolConfig } from "./deps.ts";
import type { Launch, RegisteredPlatform } from "./model.ts";

/**
 * The launch that verified claims speak of (CORE 5.3 required, 5.4 optional). Claims we do not know are left alone;
 * optional ones of a wrong shape count as absent.
 */
export function readLaunch(claims: JsonObject, platform: RegisteredPlatform, config: ToolConfig): Launch {
  checkMessageType(claims);
  checkVersion(claims);
  const deploymentId = required(claims, claim.deploymentId, "deployment_missing", "CORE 5.3.3");
  checkDeployment(platform, deploymentId);
  const targetLinkUri = required(claims, claim.targetLinkUri, "target_link_uri_missing", "CORE 5.3.4");
  checkOwnAddress(config, targetLinkUri);
  return {
    issuer: platform.issuer,
    clientId: platform.clientId,
    deploymentId,
    sub: checkSubject(claims),
    ...readPerson(claims),
    targetLinkUri,
    resourceLink: readResourceLink(claims),
    roles: readRoles(claims),
    context: readContext(claims),
    platform: readToolPlatform(claims),
    presentation: readPresentation(claims),
    custom: readCustom(claims),
    ags: readEndpoint(claims),
  };
}

function required(
  claims: JsonObject,
  name: string,
  code: "deployment_missing" | "target_link_uri_missing",
  spec: string,
): string {
  const value = asText(claims[name]);
  if (value === null) throw new LtiRefusal(code, `${name.split("/").at(-1)} is missing.`, spec);
  return value;
}

/** CORE 5.3.6: a platform may keep name and e-mail to itself. */
function readPerson(claims: JsonObject): Pick<Launch, "name" | "givenName" | "familyName" | "email"> {
  return {
    name: asText(claims.name),
    givenName: asText(claims.given_name),
    familyName: asText(claims.family_name),
    email: asText(claims.email),
  };
}

/** CORE 5.3.5. */
function readResourceLink(claims: JsonObject): Launch["resourceLink"] {
  const link = asObject(claims[claim.resourceLink]);
  const id = asText(link?.id);
  if (id === null)
    throw new LtiRefusal("resource_link_missing", "resource_link.id is missing.", "CORE 5.3.5");
  return { id, title: asText(link?.title), description: asText(link?.description) };
}

/** CORE 5.3.7: the claim is required; what it lists may be nothing, short words or words nobody knows. */
function readRoles(claims: JsonObject): readonly string[] {
  const roles = asTexts(claims[claim.roles]);
  if (!roles) throw new LtiRefusal("roles_missing", "The roles claim is missing.", "CORE 5.3.7");
  return roles;
}

/** CORE 5.4.1. */
function readContext(claims: JsonObject): Launch["context"] {
  const context = asObject(claims[claim.context]);
  const id = asText(context?.id);
  if (!context || id === null) return null;
  return {
    id,
    type: asTexts(context.type) ?? [],
    title: asText(context.title),
    label: asText(context.label),
  };
}

/** CORE 5.4.2. */
function readToolPlatform(claims: JsonObject): Launch["platform"] {
  const platform = asObject(claims[claim.toolPlatform]);
  return { guid: asText(platform?.guid), name: asText(platform?.name) };
}

/** CORE 5.4.4. The return address becomes a link, so only a web address counts. */
function readPresentation(claims: JsonObject): Launch["presentation"] {
  const presentation = asObject(claims[claim.launchPresentation]);
  return {
    documentTarget: asText(presentation?.document_target),
    returnUrl: asWebAddress(presentation?.return_url),
    locale: asText(presentation?.locale),
  };
}

/** CORE 5.4.6. */
function readCustom(claims: JsonObject): Launch["custom"] {
  const entries = Object.entries(asObject(claims[claim.custom]) ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** AGS 3.1. */
function readEndpoint(claims: JsonObject): Launch["ags"] {
  const endpoint = asObject(claims[claim.agsEndpoint]);
  if (!endpoint) return null;
  return {
    scopes: asTexts(endpoint.scope) ?? [],
    lineItemsUrl: asWebAddress(endpoint.lineitems),
    lineItemUrl: asWebAddress(endpoint.lineitem),
  };
}

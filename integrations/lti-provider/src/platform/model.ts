import type { Scope } from "../claims.ts";

/** Who we are as a platform, and where our endpoints are. All addresses are absolute and without query. */
export type PlatformConfig = {
  /** The issuer: our base address without a closing slash. */
  issuer: string;
  /** The address of the token endpoint: what a tool's assertion is addressed to. */
  tokenUrl: string;
  /** The base of Assignment and Grade Services; below it `/{contextId}/lineitems…`. */
  agsUrl: string;
  /** The tool_platform claim (CORE 5.4.2). `guid` is stable for this installation, ≤ 255 ASCII characters. */
  toolPlatform: { guid: string; name: string; productFamilyCode: string; version?: string; url?: string };
};

/** `anonymous`: the tool gets an opaque sub and nothing else of the person; `named`: also name and e-mail. */
export type PrivacyLevel = "anonymous" | "named";

/** A tool that is registered with this platform. */
export type RegisteredTool = {
  clientId: string;
  name: string;
  /** OIDC login initiation (SEC 5.1.1.1). */
  loginUrl: string;
  /** Compared character by character (SEC 5.1.1.2). */
  redirectUris: readonly string[];
  jwksUrl: string;
  deploymentIds: readonly string[];
  /** What the tool may be granted; also what its launches announce. */
  scopes: readonly Scope[];
  privacy: PrivacyLevel;
  /** A suspended tool gets no launch, no token and no answer from a service. */
  suspended: boolean;
};

/** A person as one tool may know them. The `sub` differs from tool to tool and reveals nothing. */
export type Subject = {
  /** Opaque, stable per tool, 1–255 ASCII characters (SEC 5.1.2). */
  sub: string;
  name?: string;
  givenName?: string;
  familyName?: string;
  email?: string;
};

export type ResourceLink = { id: string; title?: string; description?: string };

export type LaunchContext = { id: string; type: readonly string[]; title?: string; label?: string };

export type LaunchPresentation = {
  documentTarget: "window" | "iframe" | "frame";
  /** Where the tool sends the person back to. */
  returnUrl: string;
  /** BCP 47, for example "da-DK". */
  locale: string;
};

/** A launch that has been started and waits for the tool's authentication request. */
export type PendingLaunch = {
  /** The lti_message_hint: unguessable, taken once. */
  hint: string;
  clientId: string;
  deploymentId: string;
  /** The platform's own id of the signed-in person; never sent to the tool. */
  userId: string;
  targetLinkUri: string;
  resourceLink: ResourceLink;
  context: LaunchContext;
  roles: readonly string[];
  /** Values are strings (CORE 5.4.6). */
  custom: Readonly<Record<string, string>>;
  presentation: LaunchPresentation;
  /** The line item that belongs to the resource link, when results are wanted. */
  lineItemId: string | null;
  expiresAt: Date;
};

/** A line item (AGS 3.2.3). It belongs to one tool and one context. */
export type LineItem = {
  /** One path segment; the address is `{agsUrl}/{contextId}/lineitems/{id}`. */
  id: string;
  clientId: string;
  contextId: string;
  resourceLinkId: string | null;
  label: string;
  scoreMaximum: number;
  resourceId: string | null;
  tag: string | null;
};

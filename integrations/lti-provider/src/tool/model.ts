/** A platform that this tool is registered with. `issuer` and `clientId` together are one registration. */
export type RegisteredPlatform = {
  issuer: string;
  clientId: string;
  deploymentIds: readonly string[];
  /** The OIDC authentication endpoint. */
  authUrl: string;
  tokenUrl: string;
  jwksUrl: string;
};

/** A login that has been sent to the platform and waits for its id_token. State and nonce are used once, together. */
export type PendingLogin = {
  state: string;
  nonce: string;
  /** The secret in the browser's cookie: ties the state to the browser that began (SEC 7.3). */
  browserBinding: string;
  issuer: string;
  clientId: string;
  expiresAt: Date;
};

/** A launch that passed every check. The tenant is issuer + clientId + deploymentId; the person is issuer + sub. */
export type Launch = {
  issuer: string;
  clientId: string;
  deploymentId: string;
  sub: string;
  name: string | null;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  /** The claim, not the login parameter: this one is signed (CORE 5.3.4). */
  targetLinkUri: string;
  resourceLink: { id: string; title: string | null; description: string | null };
  /** May be empty and may hold words we do not know. */
  roles: readonly string[];
  context: { id: string; type: readonly string[]; title: string | null; label: string | null } | null;
  platform: { guid: string | null; name: string | null };
  presentation: { documentTarget: string | null; returnUrl: string | null; locale: string | null };
  custom: Readonly<Record<string, string>>;
  ags: { scopes: readonly string[]; lineItemsUrl: string | null; lineItemUrl: string | null } | null;
};

import {
  contextType,
  createJwksCache,
  type Fetch,
  generateKey,
  role,
  type SigningKey,
  scope,
} from "lti-provider";
import {
  createMemoryPlatformStore,
  createMemoryToolStore,
  type MemoryPlatform,
  type MemoryTool,
} from "lti-provider/memory";
import {
  answerAgs,
  answerJwks,
  answerTokenRequest,
  type PlatformConfig,
  type StartLoginInput,
} from "lti-provider/platform";
import { answerJwks as answerToolJwks, type ToolConfig } from "lti-provider/tool";

/** A platform and a tool that know each other, all in memory; keys and clock are the test's. */
export const start = new Date("2026-03-02T09:00:00Z");

export const platformConfig: PlatformConfig = {
  issuer: "https://rokade.example",
  tokenUrl: "https://rokade.example/lti/token",
  agsUrl: "https://rokade.example/lti/ags",
  toolPlatform: { guid: "rokade-test", name: "Rokade", productFamilyCode: "rokade", version: "1" },
};
export const toolConfig: ToolConfig = {
  origin: "https://campus.example",
  launchUrl: "https://campus.example/lti/launch",
};
export const addresses = {
  auth: "https://rokade.example/lti/auth",
  platformJwks: "https://rokade.example/.well-known/jwks.json",
  toolJwks: "https://campus.example/.well-known/jwks.json",
  login: "https://campus.example/lti/login",
  target: "https://campus.example/lti/launch?kursus=data",
  lineItem: "https://rokade.example/lti/ags/kontekst-1/lineitems/li-1",
};

// Made once a run: RSA keys take time, and no test changes them.
export const [platformKey, toolKey, strangerKey] = await Promise.all([
  generateKey({ signFrom: new Date(0) }),
  generateKey({ signFrom: new Date(0) }),
  generateKey({ signFrom: new Date(0) }),
]);

export const page = {
  cspNonce: "csp-nonce",
  texts: { lang: "da", title: "Kurset åbner", message: "Tryk på knappen.", button: "Åbn kurset" },
};

function memoryPlatform(): MemoryPlatform {
  return {
    tools: [
      {
        clientId: "campus",
        name: "Campus",
        loginUrl: addresses.login,
        redirectUris: [toolConfig.launchUrl],
        jwksUrl: addresses.toolJwks,
        deploymentIds: ["dep-1"],
        scopes: [scope.lineItemReadOnly, scope.resultReadOnly, scope.score],
        privacy: "anonymous",
        suspended: false,
      },
      {
        clientId: "other-tool",
        name: "Another",
        loginUrl: "https://other.example/login",
        redirectUris: ["https://other.example/launch"],
        jwksUrl: "https://other.example/jwks",
        deploymentIds: ["dep-9"],
        scopes: [scope.score],
        privacy: "named",
        suspended: false,
      },
    ],
    keys: [platformKey],
    subjects: [
      {
        clientId: "campus",
        userId: "person-1",
        subject: { sub: "sub-1", name: "Mette Holm", email: "mette@vejle.example" },
      },
      { clientId: "campus", userId: "person-2", subject: { sub: "sub-2" } },
      { clientId: "other-tool", userId: "person-1", subject: { sub: "sub-9", name: "Mette Holm" } },
    ],
    lineItems: [
      lineItem("li-1", "campus", "link-1"),
      lineItem("li-2", "campus", "link-2"),
      lineItem("li-9", "other-tool", "link-9"),
    ],
    scores: [],
  };
}

function lineItem(id: string, clientId: string, resourceLinkId: string) {
  const own = { id, clientId, resourceLinkId };
  return { ...own, contextId: "kontekst-1", label: id, scoreMaximum: 1, resourceId: null, tag: "grade" };
}

function memoryTool(): MemoryTool {
  return {
    platforms: [
      {
        issuer: platformConfig.issuer,
        clientId: "campus",
        deploymentIds: ["dep-1"],
        authUrl: addresses.auth,
        tokenUrl: platformConfig.tokenUrl,
        jwksUrl: addresses.platformJwks,
      },
    ],
    keys: [toolKey],
  };
}

export function launchInput(change: Partial<StartLoginInput> = {}): StartLoginInput {
  return {
    clientId: "campus",
    deploymentId: "dep-1",
    userId: "person-1",
    targetLinkUri: addresses.target,
    resourceLink: { id: "link-1", title: "Data i kernedriften" },
    context: { id: "kontekst-1", type: [contextType.courseOffering], title: "Kurser" },
    roles: [role.learner],
    custom: { sprog: "da" },
    presentation: {
      documentTarget: "window",
      returnUrl: "https://rokade.example/min-laering",
      locale: "da-DK",
    },
    lineItemId: "li-1",
    by: { way: "redirect" },
    ...change,
  };
}

export type World = ReturnType<typeof createWorld>;

export function createWorld() {
  let now = start;
  let ids = 0;
  const clock = () => now;
  // Unlike in the first characters, since the name of the state cookie is made of those.
  const newId = () => `${String(++ids).padStart(6, "0")}-test-identifier`;
  const platformData = memoryPlatform();
  const toolData = memoryTool();
  const platformStore = createMemoryPlatformStore(platformData);
  const toolStore = createMemoryToolStore(toolData);
  const requests: string[] = [];

  const fetch: Fetch = async (url, init = {}) => {
    requests.push(url);
    const request = new Request(url, init);
    const { pathname, origin } = new URL(url);
    if (url === addresses.toolJwks) return answerToolJwks({ store: toolStore, clock });
    if (origin !== platformConfig.issuer) return new Response("nobody lives here", { status: 404 });
    if (url === addresses.platformJwks) return answerJwks({ store: platformStore, clock });
    if (url === platformConfig.tokenUrl) return (await answerTokenRequest(request, platform)).response;
    if (pathname.startsWith("/lti/ags/")) return (await answerAgs(request, platform)).response;
    return new Response("no such page", { status: 404 });
  };

  const jwks = createJwksCache({ fetch, clock });
  const platform = { config: platformConfig, store: platformStore, clock, newId, jwks };
  const tool = { config: toolConfig, store: toolStore, clock, newId, jwks, fetch };
  return {
    clock,
    newId,
    fetch,
    platform,
    tool,
    platformData,
    toolData,
    /** The addresses that have been fetched, in order. */
    requests,
    wait(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
    setKeys(side: { keys: SigningKey[] }, keys: readonly SigningKey[]) {
      side.keys.splice(0, side.keys.length, ...keys);
    },
  };
}

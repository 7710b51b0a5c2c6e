import { createServer } from "node:http";
import {
  type Clock,
  contextType,
  createGuardedFetch,
  createJwksCache,
  type Fetch,
  role,
  type SigningKey,
  scope,
} from "lti-provider";
import { createMemoryPlatformStore, type MemoryPlatform } from "lti-provider/memory";
import {
  answerAgs,
  answerAuthRequest,
  answerJwks,
  answerTokenRequest,
  startLogin,
} from "lti-provider/platform";
import { serve } from "../../sandbox/http/serve.ts";

const page = {
  cspNonce: "nonce",
  texts: { lang: "da", title: "Kurset åbner", message: "Et øjeblik.", button: "Åbn kurset" },
};

/** The platform role on a port of its own: `/start?kursus=SLUG&person=ID` begins a launch. */
export async function startPlatform({ clock, key }: { clock: Clock; key: SigningKey }) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
  const data: MemoryPlatform = { tools: [], keys: [key], subjects: [], lineItems: [], scores: [] };
  const posted: unknown[] = [];
  const fetch: Fetch = createGuardedFetch({ allowPrivateAddresses: true });
  let ids = 0;
  let down = false;
  const deps = {
    config: {
      issuer: origin,
      tokenUrl: `${origin}/lti/token`,
      agsUrl: `${origin}/lti/ags`,
      toolPlatform: { guid: "test", name: "Rokade", productFamilyCode: "rokade" },
    },
    store: createMemoryPlatformStore(data),
    clock,
    newId: () => `${String(++ids).padStart(6, "0")}-platform-identifier`,
    jwks: createJwksCache({ fetch, clock }),
  };
  let signedInUserId = "";

  async function begin(url: URL, toolOrigin: string): Promise<Response> {
    const slug = url.searchParams.get("kursus") ?? "";
    signedInUserId = url.searchParams.get("person") ?? "person-1";
    const started = await startLogin(
      {
        clientId: "campus-sandbox",
        deploymentId: "1",
        userId: signedInUserId,
        targetLinkUri: `${toolOrigin}/lti/launch?kursus=${slug}`,
        resourceLink: { id: `link-${slug}` },
        context: { id: "kurser", type: [contextType.courseOffering] },
        roles: [role.learner],
        custom: {},
        presentation: { documentTarget: "window", returnUrl: `${origin}/min-laering`, locale: "da-DK" },
        lineItemId: url.searchParams.has("uden-resultat") ? null : `li-${slug}`,
        by: { way: "redirect" },
      },
      deps,
    );
    if (started.outcome === "refused") throw started.refusal;
    return started.response;
  }

  server.on(
    "request",
    serve(origin, async (request) => {
      const url = new URL(request.url);
      if (url.pathname === "/start") return begin(url, new URL(data.tools[0]?.loginUrl ?? origin).origin);
      if (url.pathname === "/.well-known/jwks.json") return answerJwks(deps);
      if (url.pathname === "/lti/auth") {
        const answer = await answerAuthRequest(request, { signedInUserId, page }, deps);
        return answer.outcome === "refused_here"
          ? new Response(answer.refusal.code, { status: 400 })
          : answer.response;
      }
      if (down) return new Response("<h1>Nede</h1>", { status: 503 });
      if (url.pathname === "/lti/token") return (await answerTokenRequest(request, deps)).response;
      if (request.method === "POST") posted.push(await request.clone().json());
      return (await answerAgs(request, deps)).response;
    }),
  );

  return {
    origin,
    data,
    /** The bodies of the scores that have come, in order. */
    posted,
    fetch,
    setDown(value: boolean) {
      down = value;
    },
    /** The sandbox as a tool, two people, and a line item for each course. */
    register(toolOrigin: string, slugs: readonly string[]) {
      data.tools.splice(0, 1, {
        clientId: "campus-sandbox",
        name: "Campus",
        loginUrl: `${toolOrigin}/lti/login`,
        redirectUris: [`${toolOrigin}/lti/launch`],
        jwksUrl: `${toolOrigin}/.well-known/jwks.json`,
        deploymentIds: ["1"],
        scopes: [scope.score],
        privacy: "anonymous",
        suspended: false,
      });
      data.subjects = ["1", "2"].map((number) => ({
        clientId: "campus-sandbox",
        userId: `person-${number}`,
        subject: { sub: `sub-${number}` },
      }));
      data.lineItems = slugs.map((slug) => ({
        id: `li-${slug}`,
        clientId: "campus-sandbox",
        contextId: "kurser",
        resourceLinkId: `link-${slug}`,
        label: slug,
        scoreMaximum: 1,
        resourceId: null,
        tag: null,
      }));
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

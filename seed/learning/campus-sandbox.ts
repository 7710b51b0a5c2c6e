import type { Rokade } from "../../app/composition.server.ts";
import { registerTool } from "../../app/domain/learning/index.server.ts";
import { opportunityTexts } from "../catalogue/texts/index.ts";

/**
 * Registers the Campus sandbox as the tool that plays the demo world's e-learning. Called at each start: the
 * sandbox's addresses follow SANDBOX_PORT, and where nothing has moved nothing is written.
 */
export async function registerCampusSandbox(rokade: Rokade): Promise<void> {
  const origin = `http://localhost:${rokade.env.sandboxPort}`;
  await registerTool({
    ...rokade,
    tool: {
      name: "Campus – øvelsesudgave",
      clientId: "campus-sandbox",
      deploymentIds: ["demo"],
      loginUrl: `${origin}/lti/login`,
      redirectUris: [`${origin}/lti/launch`],
      jwksUrl: `${origin}/.well-known/jwks.json`,
      privacy: "anonymous",
    },
    courses: opportunityTexts.flatMap(({ externalId, courseSlug }) =>
      courseSlug === undefined
        ? []
        : [{ externalId, targetUri: `${origin}/lti/launch?kursus=${encodeURIComponent(courseSlug)}` }],
    ),
  });
}

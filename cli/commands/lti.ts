import { parseArgs } from "node:util";
import { clientIdOf, registerTool } from "../../app/domain/learning/index.server.ts";
import { href } from "../../app/href.ts";
import { type Command, type CommandInput, UsageError } from "../command.ts";

const usage = "lti register-tool";
const options =
  "--name NAME --login-url URL --redirect-uri URL … --jwks-url URL [--client-id ID] [--deployment-id ID] [--privacy anonymous|named]";

export const lti: Command = {
  usage,
  does: "registers a tool that Rokade launches courses in",
  run({ rokade, words }) {
    if (words[0] !== "register-tool") throw new UsageError(`${usage} ${options}`);
    return register(rokade, words.slice(1));
  },
};

/** Registers the tool, or brings one with the same client id or login address up to date; says what the tool needs. */
async function register(rokade: CommandInput["rokade"], words: readonly string[]) {
  const given = read(words);
  const address = (name: string, value: string | undefined) => webAddress(name, value, rokade.env.demo);
  const loginUrl = address("--login-url", given["login-url"]);
  const redirectUris = (given["redirect-uri"] ?? [undefined]).map((uri) => address("--redirect-uri", uri));
  const jwksUrl = address("--jwks-url", given["jwks-url"]);
  const { name, privacy = "anonymous", "deployment-id": deploymentId = "1" } = given;
  if (!name) throw new UsageError(`--name is missing: ${usage} ${options}`);
  if (privacy !== "anonymous" && privacy !== "named")
    throw new UsageError(`--privacy must be anonymous or named, not ${privacy}`);
  const clientId = given["client-id"] ?? (await clientIdOf({ ...rokade, loginUrl })) ?? rokade.ids.next();
  const { outcome } = await registerTool({
    ...rokade,
    tool: { name, clientId, deploymentIds: [deploymentId], loginUrl, redirectUris, jwksUrl, privacy },
  });
  const { baseUrl } = rokade.env;
  const data = {
    outcome,
    issuer: baseUrl,
    clientId,
    deploymentId,
    authUrl: `${baseUrl}${href("lti.auth")}`,
    tokenUrl: `${baseUrl}${href("lti.token")}`,
    jwksUrl: `${baseUrl}${href("jwks")}`,
  };
  return { lines: [JSON.stringify(data, null, 2)], data };
}

function read(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        name: { type: "string" },
        "login-url": { type: "string" },
        "redirect-uri": { type: "string", multiple: true },
        "jwks-url": { type: "string" },
        "client-id": { type: "string" },
        "deployment-id": { type: "string" },
        privacy: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${usage} ${options}`);
  }
}

/** Tools are met over https; a demo world may have one beside it, over http. */
function webAddress(name: string, value: string | undefined, demo: boolean): string {
  if (value === undefined) throw new UsageError(`${name} is missing: ${usage} ${options}`);
  const schemes = demo ? ["https:", "http:"] : ["https:"];
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol))
    throw new UsageError(`${name} must be an https address, not ${value}`);
  return value;
}

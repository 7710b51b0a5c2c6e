import { z } from "zod";

/** The configuration, read once. `readEnv` throws `ConfigurationError` with one line that says what to do. */
export type Env = {
  port: number;
  sandboxPort: number;
  databaseUrl: string;
  searchEngine: "embedded" | "meilisearch";
  /** The server to search on; null unless `searchEngine` is `meilisearch`. */
  meilisearch: { url: string; apiKey: string | null } | null;
  identity: "demo";
  baseUrl: string;
  sessionSecret: string | null;
  demo: boolean;
  production: boolean;
  trustProxy: boolean;
  /** Answers of the open API that one address may have in a minute. */
  apiRateLimit: number;
  /** Days that the clock is moved ahead. Only a demo world may: it shows what the calendar will bring. */
  clockShiftDays: number;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
};

export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const planned: Record<string, readonly string[]> = {
  IDENTITY: ["oidc", "saml"],
};

const oneOf = <const T extends readonly [string, ...string[]]>(name: string, choices: T) =>
  z.string().transform((value, ctx): T[number] => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const unbuilt = planned[name]?.includes(value) ? " is not built yet;" : " is not a choice;";
    ctx.addIssue(`${name}=${value}${unbuilt} choose ${choices.join(" or ")}`);
    return z.NEVER;
  });

const port = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} must be a port number, for example 3000`)
    .transform(Number)
    .refine((number) => number >= 1 && number <= 65_535, `${name} must be from 1 to 65535`);

/** A demo world is reached from its own machine alone, and is what people measure. */
const API_RATE_LIMIT = { usual: 600, demo: 120_000 };

const schema = z.object({
  PORT: port("PORT").default(3000),
  SANDBOX_PORT: port("SANDBOX_PORT").default(3001),
  DATABASE_URL: z
    .string()
    .default("file:./var/rokade.db")
    .refine(
      (url) => !/^postgres(ql)?:/.test(url),
      "DATABASE_URL: PostgreSQL is not built yet; use file:./var/rokade.db",
    )
    .refine((url) => url.startsWith("file:"), "DATABASE_URL must start with file:"),
  SEARCH_ENGINE: oneOf("SEARCH_ENGINE", ["embedded", "meilisearch"]).default("embedded"),
  MEILI_URL: z
    .url({ protocol: /^https?$/, error: "MEILI_URL must be an address such as http://localhost:7700" })
    .optional(),
  MEILI_API_KEY: z.string().optional(),
  IDENTITY: oneOf("IDENTITY", ["demo"]).default("demo"),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "BASE_URL must be an address such as https://rokade.example" })
    .optional(),
  SESSION_SECRET: z.string().min(32, "SESSION_SECRET must have at least 32 characters").optional(),
  ROKADE_DEMO: z.enum(["0", "1"], { error: "ROKADE_DEMO must be 0 or 1" }).default("0"),
  NODE_ENV: z.string().default("development"),
  TRUST_PROXY: z.enum(["0", "1"], { error: "TRUST_PROXY must be 0 or 1" }).default("0"),
  API_RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, "API_RATE_LIMIT must be a number of answers a minute, for example 600")
    .transform(Number)
    .optional(),
  CLOCK_SHIFT_DAYS: z
    .string()
    .regex(/^-?\d{1,4}$/, "CLOCK_SHIFT_DAYS must be a whole number of days")
    .transform(Number)
    .default(0),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], {
      error: "LOG_LEVEL must be silent, error, warn, info or debug",
    })
    .default("info"),
});

export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new ConfigurationError(parsed.error.issues[0]?.message ?? "The configuration is wrong");
  const values = parsed.data;
  const demo = values.ROKADE_DEMO === "1";
  const production = values.NODE_ENV === "production";
  if (production && !demo) {
    if (values.IDENTITY === "demo")
      throw new ConfigurationError(
        "IDENTITY=demo lets anybody in; set ROKADE_DEMO=1 to run a demo in production mode",
      );
    if (!values.SESSION_SECRET) throw new ConfigurationError("SESSION_SECRET is missing");
  }
  const { MEILI_URL: meiliUrl, MEILI_API_KEY: meiliKey } = values;
  if (values.SEARCH_ENGINE === "meilisearch" && meiliUrl === undefined)
    throw new ConfigurationError(
      "SEARCH_ENGINE=meilisearch needs MEILI_URL, for example http://localhost:7700",
    );
  if (values.CLOCK_SHIFT_DAYS !== 0 && !demo)
    throw new ConfigurationError(
      "CLOCK_SHIFT_DAYS moves the clock of a demo world only; set ROKADE_DEMO=1 or leave it out",
    );
  return {
    port: values.PORT,
    sandboxPort: values.SANDBOX_PORT,
    databaseUrl: values.DATABASE_URL,
    searchEngine: values.SEARCH_ENGINE,
    meilisearch:
      values.SEARCH_ENGINE === "meilisearch" && meiliUrl !== undefined
        ? { url: meiliUrl, apiKey: meiliKey ?? null }
        : null,
    identity: values.IDENTITY,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    sessionSecret: values.SESSION_SECRET ?? null,
    demo,
    production,
    trustProxy: values.TRUST_PROXY === "1",
    apiRateLimit: values.API_RATE_LIMIT ?? API_RATE_LIMIT[demo ? "demo" : "usual"],
    clockShiftDays: values.CLOCK_SHIFT_DAYS,
    logLevel: values.LOG_LEVEL,
  };
}

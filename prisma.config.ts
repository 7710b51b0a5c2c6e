import { defineConfig } from "prisma/config";
import { databaseFile } from "./integrations/database/url.ts";

// Without this the Prisma command line asks a foreign server for an engine, which a closed network refuses.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= `${import.meta.dirname}/prisma/schema-engine.mjs`;

const file = databaseFile(process.env.DATABASE_URL);

export default defineConfig({
  schema: "prisma/sqlite",
  migrations: { path: "prisma/sqlite/migrations" },
  datasource: { url: `file:${file}` },
});

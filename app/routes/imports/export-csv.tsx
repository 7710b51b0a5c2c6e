import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAdmin } from "../session.server.ts";
import { exportFile } from "./export-file.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return exportFile(args.context.rokade, "csv");
}

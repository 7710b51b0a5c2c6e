import "./check-node-version.mjs";
import { root } from "./root.mjs";
import { runEntry } from "./run-entry.mjs";
import { serve } from "./serve.mjs";

await runEntry(() => serve(root, "production"));

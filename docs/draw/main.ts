import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawn } from "./pictures.ts";

/** Draws the pictures of docs/architecture.md and the README's tour anew: `npm run draw`. */
const root = path.join(import.meta.dirname, "../..");
for (const [file, content] of drawn(root)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
  console.log(file);
}

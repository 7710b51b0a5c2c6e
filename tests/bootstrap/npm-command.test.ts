import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { npmCommand } from "../../bootstrap/npm-command.mjs";
import { temporaryFolder } from "./temporary-folder.ts";

describe("npm", () => {
  test("that started us is used again", () => {
    const env = { NODE_ENV: "test" as const, npm_execpath: "/usr/lib/npm/bin/npm-cli.js", PATH: "/usr/bin" };
    const { command, args } = npmCommand("/checkout", { env, execPath: "/usr/bin/node" });
    expect([command, ...args]).toEqual(["/usr/bin/node", "/usr/lib/npm/bin/npm-cli.js"]);
  });

  test("is found on the PATH when another tool started us", () => {
    const env = { NODE_ENV: "test" as const, npm_execpath: "/usr/lib/other/cli.cjs", PATH: "/usr/bin" };
    expect(npmCommand("/checkout", { env, execPath: "/usr/bin/node" }).command).toBe("npm");
  });

  test("never runs on the Node that it is about to remove", () => {
    const root = temporaryFolder({ "node_modules/node/bin/node": "binary" });
    const execPath = path.join(root, "node_modules/node/bin/node");
    const PATH = [path.join(root, "node_modules/.bin"), "/usr/bin"].join(path.delimiter);
    const { command, env, cleanUp } = npmCommand(root, {
      env: { NODE_ENV: "test", npm_execpath: "/npm-cli.js", PATH },
      execPath,
    });
    expect(command.startsWith(root)).toBe(false);
    expect(existsSync(command) && readFileSync(command, "utf8")).toBe("binary");
    expect(env.PATH).toBe([path.dirname(command), "/usr/bin"].join(path.delimiter));
    cleanUp();
    expect(existsSync(command)).toBe(false);
    expect(existsSync(execPath)).toBe(true);
  });
});

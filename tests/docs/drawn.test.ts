import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../bootstrap/root.mjs";
import { drawn } from "../../docs/draw/pictures.ts";

const files = drawn(root);
const textOf = (file: string) =>
  existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), "utf8") : "";

describe("what is drawn from the code", () => {
  it.each([...files])("%s is as the code is now", (file, content) => {
    const stale = textOf(file) !== content;
    expect(stale, `${file} is stale. Run: npm run draw`).toBe(false);
  });

  it("is the same however often it is drawn", () => {
    expect(drawn(root)).toEqual(files);
  });

  it("is all that lies in docs/pictures, and all of it is shown in docs/architecture.md", () => {
    const pictures = readdirSync(path.join(root, "docs/pictures")).map((name) => `docs/pictures/${name}`);
    expect(pictures.sort()).toEqual([...files.keys()].filter((file) => file.endsWith(".svg")).sort());
    const shown = [...textOf("docs/architecture.md").matchAll(/\]\((pictures\/[^)]+)\)/g)];
    expect(shown.map(([, file]) => `docs/${file}`).sort()).toEqual(pictures);
  });

  it("has words that can be read: text, a title and a description, on a ground of its own", () => {
    for (const [file, content] of files) {
      if (!file.endsWith(".svg")) continue;
      expect(content, file).toMatch(/<title[^>]*>[^<]+<\/title>\n<desc[^>]*>[^<]+<\/desc>/);
      expect(content, file).toContain('fill="#ffffff"/>');
      expect(content.match(/<text /g)?.length ?? 0, file).toBeGreaterThan(3);
      expect(content, file).not.toMatch(/NaN|undefined|<script|href=/);
    }
  });
});

/** Links and code of the documents that name a file of the project. */
const named = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:app|server|cli|seed|sandbox|prisma|tests|docs|bootstrap|integrations)\/[\w./-]+\w)`/g,
    ),
  ].map(([, file = ""]) => file);

describe("the documents", () => {
  it.each(["docs/architecture.md", "CONTRIBUTING.md"])(
    "%s names only files and folders that are there",
    (file) => {
      const text = textOf(file);
      expect(named(text).length).toBeGreaterThan(2);
      expect(named(text).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, to = ""]) => to);
      expect(links.filter((to) => !existsSync(path.join(root, path.dirname(file), to)))).toEqual([]);
    },
  );
});

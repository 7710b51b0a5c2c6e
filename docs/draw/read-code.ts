import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Every file below a folder that the test takes, in the order of its name, relative to root. */
export function filesBelow(root: string, folder: string, wanted: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

export const textOf = (root: string, file: string) => readFileSync(path.join(root, file), "utf8");

/** What a file imports of the project's own, types too: imports are relative and carry their extension. */
export function importsOf(root: string, file: string): string[] {
  return ts
    .preProcessFile(textOf(root, file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name));
}

/** The names that a file imports from another, as they are called there. */
export function namesImported(root: string, file: string): { to: string; names: string[] }[] {
  const source = ts.createSourceFile(
    file,
    textOf(root, file),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const to = statement.moduleSpecifier.text;
    const bindings = statement.importClause?.namedBindings;
    if (
      !to.startsWith(".") ||
      statement.importClause?.isTypeOnly ||
      !bindings ||
      !ts.isNamedImports(bindings)
    )
      return [];
    const names = bindings.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => (element.propertyName ?? element.name).text);
    return [{ to: path.posix.join(path.posix.dirname(file), to), names }];
  });
}

/** What a port offers: the members of its one type that is called as its file, `search-engine.ts` as `SearchEngine`. */
export function membersOf(root: string, port: string): string[] {
  const file = path.posix.basename(port, ".ts");
  const wanted = file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const source = ts.createSourceFile(port, textOf(root, port), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isAlias = ts.isTypeAliasDeclaration(statement);
    if (!(isAlias || ts.isInterfaceDeclaration(statement)) || statement.name.text !== wanted) return [];
    const shape = isAlias ? statement.type : statement;
    if (!ts.isInterfaceDeclaration(shape) && !ts.isTypeLiteralNode(shape)) return [];
    return shape.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

/** The names of the Prisma models of an area. */
export function modelsOf(root: string, area: string): string[] {
  const file = `prisma/models/${area}.prisma`;
  if (!filesBelow(root, "prisma/models", /\.prisma$/).includes(file)) return [];
  return [...textOf(root, file).matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name);
}

export function areaOf(file: string): string | undefined {
  return /^app\/domain\/([^/]+)\//.exec(file)?.[1];
}

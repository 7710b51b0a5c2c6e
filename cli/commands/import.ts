import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import {
  ensureIndex,
  INDEX_MANY_MESSAGE,
  importOpportunities,
  previewOpportunities,
  REINDEX_MESSAGE,
} from "../../app/domain/catalogue/index.server.ts";
import { importCompetences, previewCompetences } from "../../app/domain/competences/index.server.ts";
import type { ImportOptions } from "../../app/domain/imports/index.server.ts";
import { IMPORT_KINDS, type ImportKind, type ImportReport } from "../../app/domain/imports/labels.ts";
import { runMessages } from "../../app/domain/jobs/index.server.ts";
import {
  importOrganisations,
  importPeople,
  previewOrganisations,
  previewPeople,
} from "../../app/domain/people/index.server.ts";
import type { Result } from "../../app/shared/result.ts";
import { type Command, type CommandInput, UsageError } from "../command.ts";
import { importAnswer } from "../import-answer.ts";
import { bar, progressOn } from "../progress.ts";

type Verb = (options: ImportOptions) => Promise<Result<ImportReport, "not_found">>;

const VERBS: Readonly<Record<Exclude<ImportKind, "opportunities">, { run: Verb; preview: Verb }>> = {
  people: { run: importPeople, preview: previewPeople },
  organisations: { run: importOrganisations, preview: previewOrganisations },
  competences: { run: importCompetences, preview: previewCompetences },
};
const USAGE = `import ${IMPORT_KINDS.join("|")} FILE(.csv|.json|.jsonl) [--preview] [--skip-bad]
import opportunities FILE --source NAME: the file is the whole catalogue of that source; what it leaves out is closed`;
const OPTIONS = ["--preview", "--skip-bad"];
const ENDINGS = [".csv", ".json", ".jsonl"];

type Asked = { kind: ImportKind; file: string; preview: boolean; skipBad: boolean; source: string | null };

export const importCommand: Command = {
  usage: "import KIND FILE",
  does: "brings opportunities, people, organisations or competences up to a file; --preview writes nothing",
  async run({ rokade, words, say }) {
    const asked = readWords(words);
    const begun = performance.now();
    const report =
      asked.kind === "opportunities"
        ? await runOpportunities({ rokade, say }, asked)
        : await runWhole({ rokade, say }, asked, asked.kind);
    return importAnswer(report, { ...asked, seconds: (performance.now() - begun) / 1000 });
  },
};

function readWords(words: readonly string[]): Asked {
  const at = words.indexOf("--source");
  const source = at < 0 ? null : words[at + 1];
  const rest = at < 0 ? words : words.toSpliced(at, 2);
  const [kind, file, ...more] = rest.filter((word) => !OPTIONS.includes(word));
  const known = IMPORT_KINDS.find((one) => one === kind);
  const isWrong =
    known === undefined ||
    file === undefined ||
    more.length > 0 ||
    !ENDINGS.includes(extname(file).toLowerCase()) ||
    (at >= 0 && known !== "opportunities");
  if (isWrong) throw new UsageError(USAGE);
  if (source !== null && (source === undefined || !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u.test(source)))
    throw new UsageError("--source needs a name of letters, digits and - . _");
  return {
    kind: known,
    file,
    preview: words.includes("--preview"),
    skipBad: words.includes("--skip-bad"),
    source,
  };
}

async function runWhole(
  { rokade, say }: Pick<CommandInput, "rokade" | "say">,
  { file, preview, skipBad }: Asked,
  kind: keyof typeof VERBS,
): Promise<ImportReport> {
  const bytes = await readFile(file).catch((error: unknown) => cannotBeRead(file, error));
  const verb = VERBS[kind][preview ? "preview" : "run"];
  return reported(await verb({ ...rokade, source: { bytes }, actorId: null, skipBad, onProgress: say }));
}

/** Reads the file as it comes; afterwards what it changed can be found by searching, unless a process does it already. */
async function runOpportunities(
  { rokade, say }: Pick<CommandInput, "rokade" | "say">,
  { file, preview, skipBad, source }: Asked,
): Promise<ImportReport> {
  const { size } = await stat(file).catch((error: unknown) => cannotBeRead(file, error));
  const progress = progressOn(process.stderr, { say, elapsedMs: () => performance.now() });
  let read = 0;
  async function* bytes() {
    read = 0;
    for await (const piece of createReadStream(file)) {
      read += piece.length;
      yield piece;
    }
  }
  const verb = preview ? previewOpportunities : importOpportunities;
  try {
    const report = reported(
      await verb({
        ...rokade,
        source: { open: bytes },
        actorId: null,
        skipBad,
        catalogueOf: source,
        onLines: (lines) => progress.show(bar(read / Math.max(1, size), `${lines} lines read`)),
        onWriting: () => progress.show(bar(1, "writing …")),
      }),
    );
    if (report.written) await follow(rokade, (text) => progress.show(text));
    return report;
  } finally {
    progress.end();
  }
}

/** Does the outbox's part of the import now, with a word of how far it is. */
async function follow(rokade: CommandInput["rokade"], show: (text: string) => void): Promise<void> {
  const { db, search, jobs } = rokade;
  const handlers = {
    ...jobs.handlers,
    [REINDEX_MESSAGE]: async () => {
      await ensureIndex({ db, search, say: show, force: true });
    },
  };
  await runMessages({ ...jobs, handlers }, [REINDEX_MESSAGE, INDEX_MANY_MESSAGE]);
}

function reported(outcome: Result<ImportReport, "not_found">): ImportReport {
  if (!outcome.ok) throw new UsageError(USAGE);
  return outcome.value;
}

function cannotBeRead(file: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  throw new UsageError(`${file}: cannot be read (${code})`);
}

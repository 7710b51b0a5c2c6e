import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { importCompetences, previewCompetences } from "../../app/domain/competences/index.server.ts";
import type { ImportOptions } from "../../app/domain/imports/index.server.ts";
import {
  IMPORT_KINDS,
  type ImportedLine,
  type ImportKind,
  type ImportReport,
} from "../../app/domain/imports/labels.ts";
import {
  importOrganisations,
  importPeople,
  previewOrganisations,
  previewPeople,
} from "../../app/domain/people/index.server.ts";
import { wordsOf } from "../../app/locales/words.server.ts";
import type { Result } from "../../app/shared/result.ts";
import { type Command, type CommandAnswer, UsageError } from "../command.ts";

type Verb = (options: ImportOptions) => Promise<Result<ImportReport, "not_found">>;

const VERBS: Readonly<Record<ImportKind, { run: Verb; preview: Verb }>> = {
  people: { run: importPeople, preview: previewPeople },
  organisations: { run: importOrganisations, preview: previewOrganisations },
  competences: { run: importCompetences, preview: previewCompetences },
};
const USAGE = `import ${IMPORT_KINDS.join("|")} FILE(.csv|.json|.jsonl) [--preview] [--skip-bad]`;
const OPTIONS = ["--preview", "--skip-bad"];
const ENDINGS = [".csv", ".json", ".jsonl"];

export const importCommand: Command = {
  usage: "import KIND FILE",
  does: "brings people, organisations or competences up to a file; --preview writes nothing",
  async run({ rokade, words, say }) {
    const [kind, file, ...more] = words.filter((word) => !OPTIONS.includes(word));
    const isKind = (word: string | undefined): word is ImportKind => IMPORT_KINDS.some((one) => one === word);
    if (
      !isKind(kind) ||
      file === undefined ||
      more.length > 0 ||
      !ENDINGS.includes(extname(file).toLowerCase())
    )
      throw new UsageError(USAGE);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file}: cannot be read (${error.code ?? "unknown"})`);
    });
    const preview = words.includes("--preview");
    const skipBad = words.includes("--skip-bad");
    const verb = VERBS[kind][preview ? "preview" : "run"];
    const outcome = await verb({ ...rokade, source: { bytes }, actorId: null, skipBad, onProgress: say });
    if (!outcome.ok) throw new UsageError(USAGE);
    return answer(outcome.value, { file, preview, skipBad });
  },
};

function answer(
  report: ImportReport,
  { file, preview, skipBad }: { file: string; preview: boolean; skipBad: boolean },
): CommandAnswer {
  const { t } = wordsOf("en");
  const { kind, added, changed, unchanged, problems, written } = report;
  const errors = problems.map(({ line, field, code }) => ({
    file,
    line,
    field,
    code,
    message: t(`operations.import.problem.${code}`),
  }));
  const refused = errors.length > 0 && !preview && !(skipBad && report.lines > 0);
  const told = (mark: string, lines: readonly ImportedLine[]) =>
    lines.flatMap((line) => [
      `${mark} ${file}:${line.line} ${line.id} ${line.name}`,
      ...line.changes.map(({ field, from, to }) => `    ${field}: ${from || "(empty)"} → ${to || "(empty)"}`),
    ]);
  return {
    lines: [
      ...(preview ? [...told("+", added), ...told("~", changed)] : []),
      ...errors.map(({ line, field, message }) => `${file}:${line}${field ? ` ${field}` : ""}: ${message}`),
      summary({ ...report, problems }, { preview, refused }),
    ],
    data: {
      kind,
      file,
      preview,
      written,
      added: added.length,
      changed: changed.length,
      unchanged,
      errors,
      ...(preview && { additions: added, changes: changed }),
    },
    failed: preview ? errors.length > 0 : refused,
  };
}

function summary(
  { added, changed, unchanged, problems }: ImportReport,
  { preview, refused }: { preview: boolean; refused: boolean },
): string {
  const counts = `${added.length} added, ${changed.length} changed, ${unchanged} left alone, ${problems.length} errors`;
  if (preview) return `Nothing is written yet: ${counts}.`;
  return refused ? `Nothing was written: ${counts}. Mend the lines above, or use --skip-bad.` : `${counts}.`;
}

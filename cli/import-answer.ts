import type { ImportedLine, ImportKind, ImportReport } from "../app/domain/imports/labels.ts";
import { wordsOf } from "../app/locales/words.server.ts";
import type { CommandAnswer } from "./command.ts";

export type AnsweredImport = {
  kind: ImportKind;
  file: string;
  preview: boolean;
  skipBad: boolean;
  /** The source whose whole catalogue the file is. */
  source: string | null;
  seconds: number;
};

/** What an import did, or would do: lines for people, and the same as data. */
export function importAnswer(report: ImportReport, asked: AnsweredImport): CommandAnswer {
  const { t } = wordsOf("en");
  const { file, preview, skipBad, seconds } = asked;
  const { kind, counts, added, changed, unchanged, withdrawn, problems, written, lines, isBroken } = report;
  const errors = problems.map(({ line, field, code }) => ({
    file,
    line,
    field,
    code,
    message: t(`operations.import.problem.${code}`),
  }));
  const refused = counts.problems > 0 && !preview && !(skipBad && !isBroken);
  const told = (mark: string, list: readonly ImportedLine[]) =>
    list.flatMap((line) => [
      `${mark} ${file}:${line.line} ${line.id} ${line.name}`,
      ...line.changes.map(({ field, from, to }) => `    ${field}: ${from || "(empty)"} → ${to || "(empty)"}`),
    ]);
  const more = counts.problems - errors.length;
  const linesPerS = Math.round(lines / Math.max(0.001, seconds));
  return {
    lines: [
      ...(preview ? [...told("+", added), ...told("~", changed)] : []),
      ...errors.map(({ line, field, message }) => `${file}:${line}${field ? ` ${field}` : ""}: ${message}`),
      ...(more > 0 ? [`… and ${more} more errors`] : []),
      summary(report, asked, refused),
      ...(kind === "opportunities"
        ? [`${lines} lines in ${seconds.toFixed(1)} s (${linesPerS} lines/s)`]
        : []),
    ],
    data: {
      kind,
      file,
      preview,
      written,
      added: counts.added,
      changed: counts.changed,
      unchanged,
      ...(kind === "opportunities" && { withdrawn, errorCount: counts.problems, seconds, linesPerS }),
      errors,
      ...(preview && { additions: added, changes: changed }),
    },
    failed: preview ? counts.problems > 0 : refused,
  };
}

function summary(
  { counts, unchanged, withdrawn }: ImportReport,
  { preview, source }: AnsweredImport,
  refused: boolean,
): string {
  const closed = source === null ? "" : `, ${withdrawn} withdrawn`;
  const told = `${counts.added} added, ${counts.changed} changed, ${unchanged} left alone${closed}, ${counts.problems} errors`;
  if (preview) return `Nothing is written yet: ${told}.`;
  if (refused) return `Nothing was written: ${told}. Mend the lines above, or use --skip-bad.`;
  const kept = counts.problems > 0 && source !== null ? " Lines were skipped, so nothing was withdrawn." : "";
  return `${told}.${kept}`;
}

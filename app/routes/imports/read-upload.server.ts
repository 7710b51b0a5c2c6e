import { IMPORT_KINDS, type ImportKind, LARGEST_UPLOAD_BYTES } from "../../domain/imports/labels.ts";
import type { FieldErrors } from "../form.server.ts";

export type Upload = { kind: ImportKind; fileName: string; content: string };

const LONGEST_NAME = 120;

/**
 * The kind and the file of a posted form. A file is judged by its bytes, not by its name or by what the sender says it
 * is. A form that is sent without files (by script, or by a test) may carry the file's text in its place.
 */
export async function readUpload(
  form: FormData,
): Promise<{ ok: true; value: Upload } | { ok: false; errors: FieldErrors }> {
  const kind = IMPORT_KINDS.find((one) => one === form.get("kind"));
  const given = form.get("file");
  const bytes =
    given === null
      ? new Uint8Array()
      : typeof given === "string"
        ? new TextEncoder().encode(given)
        : new Uint8Array(await given.arrayBuffer());
  const content = decode(bytes);
  const fileError =
    bytes.length === 0
      ? "file"
      : bytes.length > LARGEST_UPLOAD_BYTES
        ? "tooLarge"
        : content === null
          ? "not_utf8"
          : null;
  if (kind === undefined || fileError !== null || content === null)
    return {
      ok: false,
      errors: { ...(kind === undefined && { kind: "kind" }), ...(fileError !== null && { file: fileError }) },
    };
  const name = given !== null && typeof given !== "string" ? given.name : "";
  return { ok: true, value: { kind, fileName: nameOf(name, kind), content } };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The last part of a path that a browser may send, without what no file's name needs. */
function nameOf(given: string, kind: ImportKind): string {
  const name = (given.split(/[/\\]/).at(-1) ?? "").replace(/[\p{C}<>"']/gu, "").trim();
  return name === "" ? `${kind}.csv` : name.slice(-LONGEST_NAME);
}

import { DomainError } from "../../errors.ts";
import { detectFormat } from "../format/detect-format.ts";
import { CONTENT_TYPE_OF } from "../format/document-format.ts";
import { findTestVirus } from "../format/find-test-virus.ts";
import { virusDetected } from "../format/refuse-virus.ts";
import { requireText } from "../written/create-text.ts";
import { MAX_UPLOAD_BYTES } from "./max-upload-bytes.ts";
import { uploadNames } from "./upload-names.ts";

/** A part of an upload: a text, or a file with the name and type that its sender gave. `name` is that of its field. */
export type UploadedPart =
  | { name: string; text: string }
  | { name: string; filename: string; contentType: string; bytes: Uint8Array };

/** A part that was accepted, with the columns of its row. */
export interface CheckedPart {
  kind: "file" | "text";
  filename: string;
  title: string;
  contentType: string;
  bytes: Uint8Array;
}

/**
 * Checks a part of an upload. A text is named after its field. Throws `validation_failed` (empty), `file_too_large`
 * (`limitBytes`), `virus_detected` and `unsupported_format`; the message begins with the field's name.
 */
export async function checkPart(part: UploadedPart): Promise<CheckedPart> {
  try {
    return "text" in part ? checkText(part) : await checkFile(part);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { issues, ...params } = error.params;
    const named = issues?.map((issue) => ({ ...issue, path: ["body", part.name] }));
    throw new DomainError(error.code, `${part.name}: ${error.message}`, {
      ...params,
      ...(named === undefined ? {} : { issues: named }),
    });
  }
}

function checkText({ name, text }: { name: string; text: string }): CheckedPart {
  const bytes = new TextEncoder().encode(requireText(text));
  const names = uploadNames(`${name}.txt`, undefined);
  return { kind: "text", ...names, contentType: CONTENT_TYPE_OF.text, bytes };
}

async function checkFile(part: Extract<UploadedPart, { bytes: Uint8Array }>): Promise<CheckedPart> {
  const { bytes, contentType } = part;
  if (bytes.byteLength === 0) {
    throw new DomainError("validation_failed", "The file is empty.", {
      issues: [{ path: [], issue: "The file is empty.", kind: "invalid" }],
    });
  }
  if (bytes.byteLength > MAX_UPLOAD_BYTES) {
    throw new DomainError("file_too_large", `A file may be at most ${MAX_UPLOAD_BYTES / 1024 / 1024} MiB.`, {
      limitBytes: MAX_UPLOAD_BYTES,
    });
  }
  const names = uploadNames(part.filename, undefined);
  const testVirus = await findTestVirus(bytes);
  if (testVirus !== null) throw virusDetected(testVirus);
  const format = detectFormat({ bytes, filename: names.filename, contentType });
  return { kind: "file", ...names, contentType: CONTENT_TYPE_OF[format], bytes };
}

import { DomainError } from "../../errors.ts";
import { detectFormat } from "../format/detect-format.ts";
import { CONTENT_TYPE_OF } from "../format/document-format.ts";
import { findTestVirus } from "../format/find-test-virus.ts";
import { virusDetected } from "../format/refuse-virus.ts";
import { MAX_UPLOAD_BYTES } from "./max-upload-bytes.ts";
import { uploadNames } from "./upload-names.ts";

export interface UploadedFile {
  filename: string;
  /** As the client declared it; the bytes decide. */
  contentType: string;
  bytes: Uint8Array;
  /** Default: the file's name. */
  title?: string | undefined;
}

/**
 * Checks a file that is uploaded, and returns the columns of its row. Throws `validation_failed` (empty file),
 * `file_too_large` (`limitBytes`), `virus_detected` and `unsupported_format`.
 */
export async function checkFile(file: UploadedFile): Promise<{ filename: string; title: string; contentType: string }> {
  const { bytes } = file;
  if (bytes.byteLength === 0) {
    throw new DomainError("validation_failed", "The file is empty.", {
      issues: [{ path: ["file"], issue: "The file is empty.", kind: "invalid" }],
    });
  }
  if (bytes.byteLength > MAX_UPLOAD_BYTES) {
    throw new DomainError("file_too_large", `A file may be at most ${MAX_UPLOAD_BYTES / 1024 / 1024} MiB.`, {
      limitBytes: MAX_UPLOAD_BYTES,
    });
  }
  const { filename, title } = uploadNames(file.filename, file.title);
  const testVirus = await findTestVirus(bytes);
  if (testVirus !== null) throw virusDetected(testVirus);
  const format = detectFormat({ bytes, filename, contentType: file.contentType });
  return { filename, title, contentType: CONTENT_TYPE_OF[format] };
}

import { DomainError } from "../../errors.ts";
import { CONTENT_TYPE_OF } from "../format/document-format.ts";
import { requireText } from "../written/create-text.ts";
import { checkFile, type UploadedFile } from "./check-file.ts";
import { uploadNames } from "./upload-names.ts";

/** A part of an upload: a text, or a file with the name and type that its sender gave. `name` is that of its field. */
export type UploadedPart = { name: string; text: string } | ({ name: string } & UploadedFile);

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
    if ("text" in part) return checkText(part);
    return { kind: "file", bytes: part.bytes, ...(await checkFile(part)) };
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

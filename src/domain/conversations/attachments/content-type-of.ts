import { DomainError } from "../../errors.ts";
import { detectFileKind } from "./detect-file-kind.ts";
import { claimedKind, type FileKind, fileKinds, unknownType } from "./file-kinds.ts";

/** Kinds that are also ZIP archives. */
const archives: readonly (FileKind | null)[] = ["docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"];

/**
 * The content type of a file, detected from its bytes. Throws `validation_failed` for a program, and for a file whose
 * extension claims a known kind that its bytes do not match.
 */
export function contentTypeOf({ name, bytes }: { name: string; bytes: Uint8Array }): string {
  const kind = detectFileKind(bytes);
  if (kind === "program") throw fileRefusal(`${name} is a program. Programs are not accepted.`);
  const claimed = claimedKind(name);
  const isClaimed = claimed === null || kind === claimed || (claimed === "zip" && archives.includes(kind));
  if (!isClaimed) throw fileRefusal(`${name} is not ${fileKinds[claimed].label}.`);
  return kind === null ? unknownType : fileKinds[kind].contentType;
}

/** The error for a refused file; the text is for the sender. */
export function fileRefusal(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["file"], issue, kind: "invalid" }] });
}

import { DomainError } from "../../errors.ts";
import { claimedKind, type FileKind, fileKinds, unknownType } from "./file-kinds.ts";
import { tellKind } from "./tell-kind.ts";

/** Kinds that are ZIP archives, too. */
const archives: readonly (FileKind | null)[] = ["docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"];

/**
 * The content type of a file, by its bytes. Throws `validation_failed` for a program, and for a file whose name claims a
 * known kind that its bytes are not.
 */
export function contentTypeOf({ name, bytes }: { name: string; bytes: Uint8Array }): string {
  const kind = tellKind(bytes);
  if (kind === "program") throw refusal(`${name} is a program. Programs are not taken.`);
  const claimed = claimedKind(name);
  const isClaimed = claimed === null || kind === claimed || (claimed === "zip" && archives.includes(kind));
  if (!isClaimed) throw refusal(`${name} is not ${fileKinds[claimed].words}.`);
  return kind === null ? unknownType : fileKinds[kind].contentType;
}

/** A refusal of a file, in words for the person who sends it. */
export function refusal(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["file"], issue, kind: "invalid" }] });
}

import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { detectFileKind } from "../attachments/detect-file-kind.ts";
import { fileKinds, inlineKinds } from "../attachments/file-kinds.ts";
import type { ReadFile } from "../attachments/read-file.ts";
import { readSavedReply } from "./read-saved-replies.ts";
import { savedReplyFileKey } from "./types.ts";

/** A file of a saved reply that the caller may see. Throws `not_found`. */
export async function readFileOfReply(
  ctx: Pick<Deps, "db" | "files">,
  caller: UserPrincipal,
  { id, fileId }: { id: number; fileId: number },
): Promise<ReadFile> {
  const { accountId, files } = await readSavedReply(ctx, caller, id);
  const file = files.find((one) => one.id === fileId);
  const bytes = file === undefined ? null : await ctx.files.read(savedReplyFileKey(accountId, fileId));
  if (file === undefined || bytes === null) throw new DomainError("not_found", "No such file.");
  const kind = detectFileKind(new Uint8Array(bytes));
  const isShown = kind !== null && kind !== "program" && inlineKinds.includes(kind);
  return { name: file.name, inlineType: isShown ? fileKinds[kind].contentType : null, bytes };
}

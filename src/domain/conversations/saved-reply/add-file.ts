import { eq } from "drizzle-orm";
import { savedReplyFiles } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { contentTypeOf, fileRefusal } from "../attachments/content-type-of.ts";
import { maxFileBytes } from "../attachments/file-rules.ts";
import { refuseInfected } from "../attachments/refuse-infected.ts";
import { sanitiseFileName } from "../attachments/sanitise-file-name.ts";
import { readSavedReply } from "./read-saved-replies.ts";
import { maxSavedReplyFiles, type SavedReply, savedReplyFileKey } from "./types.ts";

/**
 * Adds a file to a saved reply, checked as a file of a message is. Throws `not_found`, `conflict` when the reply has too many,
 * `validation_failed`, `file_too_large` and `virus_detected`.
 */
export async function addFile(
  ctx: Pick<Deps, "db" | "clock" | "files" | "scanner">,
  caller: UserPrincipal,
  { id, ...given }: { id: number; name: string; bytes: ArrayBuffer },
): Promise<SavedReply> {
  const { accountId, files } = await readSavedReply(ctx, caller, id);
  const bytes = new Uint8Array(given.bytes);
  const name = sanitiseFileName(given.name) || "file";
  if (bytes.byteLength === 0) throw fileRefusal("The file is empty.");
  if (bytes.byteLength > maxFileBytes)
    throw new DomainError("file_too_large", "A file may be at most 20 MB.", { limitBytes: maxFileBytes });
  const contentType = contentTypeOf({ name, bytes });
  if (files.length >= maxSavedReplyFiles)
    throw new DomainError("conflict", `A saved reply may have at most ${maxSavedReplyFiles} files.`);
  await refuseInfected(ctx, bytes);
  const row = { accountId, savedReplyId: id, name, contentType, sizeBytes: bytes.byteLength, createdAt: ctx.clock() };
  const [file] = await ctx.db.insert(savedReplyFiles).values(row).returning();
  try {
    await ctx.files.put(savedReplyFileKey(accountId, file!.id), bytes, contentType);
  } catch (error) {
    await ctx.db.delete(savedReplyFiles).where(eq(savedReplyFiles.id, file!.id));
    throw error;
  }
  return readSavedReply(ctx, caller, id);
}

import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { detectFileKind } from "./detect-file-kind.ts";
import { fileKinds, inlineKinds } from "./file-kinds.ts";
import { channelFileKey, maxFileBytes } from "./file-rules.ts";

export interface ReadFile {
  name: string;
  /** The content type that browsers may display it as, detected from its bytes; null: download only. */
  inlineType: string | null;
  bytes: ArrayBuffer;
}

/**
 * A file of a dialog, for users of the account and for the dialog's visitor. Throws `not_found`, `conflict` while it is
 * not stored yet, and `virus_detected` or `file_too_large` for a file that was rejected.
 */
export async function readFile(ctx: Pick<Deps, "db" | "files">, caller: Principal, id: number): Promise<ReadFile> {
  const ofAccount = and(eq(channelFiles.id, id), eq(channelFiles.accountId, caller.accountId));
  const [found] = await ctx.db
    .select({ file: channelFiles })
    .from(channelFiles)
    .innerJoin(dialogs, eq(dialogs.id, channelFiles.dialogId))
    .where(and(ofAccount, caller.kind === "guest" ? eq(dialogs.guestId, caller.guestId) : undefined));
  const file = found?.file;
  if (file?.status === "waiting") throw new DomainError("conflict", "The file is not available yet. Try again soon.");
  if (file?.status === "infected")
    throw new DomainError("virus_detected", "The file contains a virus and was not stored.");
  if (file?.status === "too_large") {
    throw new DomainError("file_too_large", "The file was too large and was not stored.", { limitBytes: maxFileBytes });
  }
  const bytes = file?.status === "stored" ? await ctx.files.read(channelFileKey(file.accountId, id)) : null;
  if (file === undefined || bytes === null) throw new DomainError("not_found", "No such file.");
  const kind = detectFileKind(new Uint8Array(bytes));
  const isShown = kind !== null && kind !== "program" && inlineKinds.includes(kind);
  return { name: file.name, inlineType: isShown ? fileKinds[kind].contentType : null, bytes };
}

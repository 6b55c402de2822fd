import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { fileKinds, shownKinds } from "./file-kinds.ts";
import { channelFileKey, maxFileBytes } from "./file-rules.ts";
import { tellKind } from "./tell-kind.ts";

export interface ReadFile {
  name: string;
  /** What browsers may show it as, by its bytes; null: it is only ever saved. */
  shownAs: string | null;
  bytes: ArrayBuffer;
}

/**
 * A file of a dialog, for the account's people and for the dialog's visitor. Throws `not_found`, `conflict` while it is not
 * here yet, and `virus_detected` or `file_too_large` for one that was not kept.
 */
export async function readFile(ctx: Pick<Deps, "db" | "files">, caller: Principal, id: number): Promise<ReadFile> {
  const ofAccount = and(eq(channelFiles.id, id), eq(channelFiles.accountId, caller.accountId));
  const [found] = await ctx.db
    .select({ file: channelFiles })
    .from(channelFiles)
    .innerJoin(dialogs, eq(dialogs.id, channelFiles.dialogId))
    .where(and(ofAccount, caller.kind === "guest" ? eq(dialogs.guestId, caller.guestId) : undefined));
  const file = found?.file;
  if (file?.status === "waiting") throw new DomainError("conflict", "The file is still on its way. Try again soon.");
  if (file?.status === "infected") throw new DomainError("virus_detected", "The file has a virus and was not kept.");
  if (file?.status === "too_large") {
    throw new DomainError("file_too_large", "The file was too large to be taken over.", { limitBytes: maxFileBytes });
  }
  const bytes = file?.status === "stored" ? await ctx.files.read(channelFileKey(file.accountId, id)) : null;
  if (file === undefined || bytes === null) throw new DomainError("not_found", "No such file.");
  const kind = tellKind(new Uint8Array(bytes));
  const isShown = kind !== null && kind !== "program" && shownKinds.includes(kind);
  return { name: file.name, shownAs: isShown ? fileKinds[kind].contentType : null, bytes };
}

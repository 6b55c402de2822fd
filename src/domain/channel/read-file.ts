import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../db/channel-files.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import { channelFileKey, maxFileBytes } from "./file-rules.ts";

export interface ReadFile {
  name: string;
  contentType: string;
  bytes: ArrayBuffer;
}

/**
 * A file that a visitor of the account sent. Throws `not_found`, `conflict` while it is not here yet, and `virus_detected`
 * or `file_too_large` for one that was not kept.
 */
export async function readFile(ctx: Pick<Deps, "db" | "files">, accountId: number, id: number): Promise<ReadFile> {
  const own = and(eq(channelFiles.id, id), eq(channelFiles.accountId, accountId));
  const file = await ctx.db.select().from(channelFiles).where(own).get();
  if (file?.status === "waiting") throw new DomainError("conflict", "The file is still on its way. Try again soon.");
  if (file?.status === "infected") throw new DomainError("virus_detected", "The file has a virus and was not kept.");
  if (file?.status === "too_large") {
    throw new DomainError("file_too_large", "The file was too large to be taken over.", { limitBytes: maxFileBytes });
  }
  const bytes = file?.status === "stored" ? await ctx.files.read(channelFileKey(accountId, id)) : null;
  if (file === undefined || bytes === null) throw new DomainError("not_found", "No such file.");
  return { name: file.name, contentType: file.contentType, bytes };
}

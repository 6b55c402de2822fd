import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { channelFileKey } from "../../conversations/attachments/file-rules.ts";
import type { Deps } from "../../deps.ts";
import { isFileUrl } from "./file-url.ts";

/** A file of a message for the provider that sends it; null for a wrong or expired address, and for a file that is gone. */
export async function readSignedFile(
  ctx: Pick<Deps, "db" | "files" | "guestSigner" | "clock">,
  address: { fileId: number; expiresAt: number; signature: string },
): Promise<{ contentType: string; bytes: ArrayBuffer } | null> {
  if (!(await isFileUrl(ctx, address))) return null;
  const isStored = and(eq(channelFiles.id, address.fileId), eq(channelFiles.status, "stored"));
  const file = await ctx.db.select().from(channelFiles).where(isStored).get();
  const bytes = file === undefined ? null : await ctx.files.read(channelFileKey(file.accountId, file.id));
  return file === undefined || bytes === null ? null : { contentType: file.contentType, bytes };
}

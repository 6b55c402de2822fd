import { eq } from "drizzle-orm";
import { channelFiles } from "../../db/channel-files.ts";
import type { UserPrincipal } from "../account/types.ts";
import type { Deps } from "../deps.ts";
import { postMessage } from "../dialog/post-message.ts";
import { readDialog } from "../dialog/read-dialogs.ts";
import type { Message } from "../dialog/types.ts";
import { DomainError } from "../errors.ts";
import { findTestVirus } from "../knowledge/find-test-virus.ts";
import { channelFileKey, fileLine, maxFileBytes, ofPeople } from "./file-rules.ts";

/** Nobody fetches what its sender brings. */
const never = Number.MAX_SAFE_INTEGER;
const scanPatienceMs = 30_000;

export interface NewFile {
  dialogId: number;
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** Words beside the file; may be empty. */
  text: string;
}

/**
 * Sends a file to a visitor on Telegram, as a message of an operator that names it. Throws `not_found`, `conflict` in a
 * dialog that is not on Telegram, `validation_failed` (empty), `file_too_large`, `virus_detected`, and as a room does.
 */
export async function sendFile(ctx: Deps, caller: UserPrincipal, input: NewFile): Promise<Message> {
  const { dialogId, name, contentType, bytes, text } = input;
  const { accountId } = caller;
  const { channel } = await readDialog(ctx, accountId, dialogId);
  if (channel !== "telegram") throw new DomainError("conflict", "Files can be sent on Telegram alone.");
  await refuseBytes(ctx, bytes);
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(channelFiles)
    .values({
      ...{ accountId, dialogId, name, contentType, sizeBytes: bytes.byteLength, dueAt: never, createdAt: now },
      // No update brought it: the number has only to differ.
      ...{ botId: ofPeople, updateId: Math.floor(Math.random() * never), remoteId: "" },
    })
    .returning({ id: channelFiles.id })
    .get();
  await ctx.files.put(channelFileKey(accountId, id), bytes, contentType);
  await ctx.db.update(channelFiles).set({ status: "stored" }).where(eq(channelFiles.id, id));
  const whole = [text.trim(), fileLine(ctx.publicUrl, { id, name }, null)].filter(Boolean).join("\n\n");
  const wish = { dialogId, sender: "operator" as const, text: whole, clientMessageId: `file:${id}` };
  return (await postMessage(ctx, caller, wish)).message;
}

async function refuseBytes(ctx: Deps, bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength === 0) {
    const issue = { path: ["file"], issue: "The file is empty.", kind: "invalid" as const };
    throw new DomainError("validation_failed", issue.issue, { issues: [issue] });
  }
  if (bytes.byteLength > maxFileBytes) {
    throw new DomainError("file_too_large", "A file may have at most 20 MB.", { limitBytes: maxFileBytes });
  }
  const isTest = (await findTestVirus(bytes)) !== null;
  const verdict = isTest ? { clean: false } : await ctx.scanner?.scan(bytes, scanPatienceMs);
  if (verdict?.clean === false) throw new DomainError("virus_detected", "The file has a virus.");
}

import { and, eq, isNull, lt, or } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { attachmentOf } from "../../conversations/attachments/attachment-of.ts";
import { maxFileBytes } from "../../conversations/attachments/file-rules.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Posted, PostInput, RoomCaller } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { phraseLanguage, textPhrases } from "../outbound/phrases.ts";
import { traitsOf } from "../traits.ts";
import { fetchFile } from "./fetch-file.ts";
import { recordInboundFile } from "./record-inbound-file.ts";
import type { InboundMessage } from "./types.ts";

/** What is known while a message is handled. */
export interface Arrival {
  ctx: Deps;
  account: ChannelAccount;
  dialog: Dialog;
  caller: RoomCaller;
  inbound: InboundMessage;
  /** Runs work after the provider has its answer. */
  runInBackground(work: Promise<unknown>): void;
}

/**
 * Posts a message of a visitor with its files into its dialog, which it reopens when it is archived. The files are fetched in the
 * background. null: it cannot be stored.
 */
export async function postInbound(arrival: Arrival, skipAnswer: boolean): Promise<Posted | null> {
  const { ctx, account, dialog, inbound, caller, runInBackground } = arrival;
  const words = textPhrases(phraseLanguage(inbound.text, dialog.language));
  const isTooLarge = (size: number | null) => (size ?? 0) > maxFileBytes;
  const from = {
    accountId: account.accountId,
    dialogId: dialog.id,
    channelAccountId: account.id,
    senderKey: caller.key,
  };
  const files = await Promise.all(
    inbound.files
      .filter(({ sizeBytes }) => !isTooLarge(sizeBytes))
      .map((file, at) => recordInboundFile(ctx, { ...from, vendorId: inbound.vendorId, at }, file)),
  );
  const remarks = inbound.files
    .filter(({ sizeBytes }) => isTooLarge(sizeBytes))
    .map(({ name }) => words.tooLarge(name));
  const input: PostInput = {
    sender: "user",
    text: [inbound.text, ...remarks].filter(Boolean).join("\n\n"),
    clientMessageId: inbound.vendorId,
    attachments: files.map(attachmentOf),
    skipAnswer,
  };
  // Who counts is the visitor, not the thread.
  const contact = `${account.channel}:${account.id}:${traitsOf[account.channel].chatOf(dialog.channelAddress ?? "")}`;
  const posted = await postOnce(ctx, { ...caller, visitor: { contact, network: null } }, dialog, input);
  // After the message, because a file's description is updated in it.
  for (const file of files) if (file.status === "waiting") runInBackground(fetchFile(ctx, file.id));
  return posted;
}

async function postOnce(ctx: Deps, caller: RoomCaller, { id }: Dialog, input: PostInput): Promise<Posted | null> {
  const { accountId } = caller;
  try {
    return await inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "conflict" || error.code === "validation_failed") {
      console.error("message of a visitor not accepted", { dialogId: id, reason: error.message });
      return null;
    }
    if (error.code !== "dialog_archived") throw error;
    await inRoom(ctx, id, accountId, (room) =>
      room.setStatus({ ...caller, operator: { id: 0, name: "Visitor" } }, "active"),
    );
    return inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  }
}

/** Records when the visitor last wrote; messages may arrive in any order. */
export async function noteInbound({ ctx, dialog, inbound }: Arrival): Promise<void> {
  const at = Math.min(inbound.sentAt ?? ctx.clock(), ctx.clock());
  const isEarlier = or(isNull(dialogs.channelInboundAt), lt(dialogs.channelInboundAt, at));
  await ctx.db
    .update(dialogs)
    .set({ channelInboundAt: at })
    .where(and(eq(dialogs.id, dialog.id), isEarlier));
}

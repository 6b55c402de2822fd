import { sha256 } from "../../../kit/sha256.ts";
import { readWidgetSettings } from "../../assistants/site/read-widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { takeVisitorAllowance } from "../../platform/limits/take-visitor-allowance.ts";
import { countedVisitor, visitorFiles } from "../../platform/limits/visitor-rules.ts";
import { countMessage } from "../dialog/count-message.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Message } from "../dialog/types.ts";
import { endDraft } from "../draft/end-draft.ts";
import { attachmentOf } from "./attachment-of.ts";
import { contentTypeOf, fileRefusal } from "./content-type-of.ts";
import { dialogFiles, maxFileBytes } from "./file-rules.ts";
import { refuseInfected } from "./refuse-infected.ts";
import { sanitiseFileName } from "./sanitise-file-name.ts";
import { findSentFile, storeFile } from "./store-file.ts";

export interface NewFile {
  dialogId: number;
  sender: "user" | "operator";
  name: string;
  bytes: ArrayBuffer;
  /** Text beside the file; may be empty. */
  text: string;
  /** The client's own id of the message: a resend returns the first message. */
  clientMessageId: string | null;
  /** Of an operator: only while an operator has the dialog. */
  onlyHeld?: boolean;
  /** Of an operator: the last entry that the operator has seen. `newer_messages` when a colleague has written after it. */
  afterSeq?: number | null;
  /** The operator's draft that it was written in, which is deleted unless it has been changed since. */
  draftRevision?: number | null;
}

/**
 * Sends a file into a dialog, as a message. All checks run before anything is stored, and the message is posted last: a
 * resend continues an interrupted attempt. Throws `forbidden` (the widget has uploads disabled), `validation_failed`
 * (empty, a program, bytes that do not match the extension), `file_too_large`, `virus_detected`, `rate_limited`, and as
 * a room does.
 */
export async function sendFile(ctx: Deps, caller: Principal, input: NewFile): Promise<Message> {
  const { dialogId, sender } = input;
  const bytes = new Uint8Array(input.bytes);
  if (caller.kind === "guest") await refuseWidget(ctx, caller.assistantId);
  const name = sanitiseFileName(input.name) || "file";
  const contentType = typeOf(name, bytes);
  const { accountId } = caller;
  const by = roomCaller(caller);
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  const draft = {
    sender,
    text: input.text.trim(),
    clientMessageId,
    onlyHeld: input.onlyHeld ?? false,
    afterSeq: input.afterSeq ?? null,
  };
  const expected = [{ id: 0, name, contentType, sizeBytes: bytes.byteLength }];
  const first = await inRoom(ctx, dialogId, accountId, (room) =>
    room.expectFile(by, { ...draft, attachments: expected }),
  );
  if (first === null) await countMessage(ctx, caller);
  const from = { accountId, dialogId, senderKey: by.key, clientMessageId };
  const digest = await sha256(input.bytes);
  let file = await findSentFile(ctx, from, digest);
  if (first !== null && file === null) {
    throw new DomainError("conflict", "This client message id was already used for another message.");
  }
  if (file?.status !== "stored") {
    await refuseInfected(ctx, bytes);
    if (file === null && caller.kind === "guest") {
      await takeAllowance(ctx, `dialog:${dialogId}`, "visitor-file", dialogFiles);
      await takeVisitorAllowance(ctx, countedVisitor(caller), "files", visitorFiles);
    }
    file = await storeFile(ctx, from, { name, contentType, bytes, sha256: digest });
  }
  const attachments = [attachmentOf(file)];
  const posted = await inRoom(ctx, dialogId, accountId, (room) => room.post(by, { ...draft, attachments }));
  await endDraft(ctx, caller, dialogId, input.draftRevision ?? null);
  return posted.message;
}

async function refuseWidget(ctx: Deps, assistantId: number): Promise<void> {
  const { settings } = await readWidgetSettings(ctx, assistantId);
  if (!settings.fileUpload)
    throw new DomainError("forbidden", "Insufficient permissions. File uploads are disabled here.");
}

function typeOf(name: string, bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw fileRefusal("The file is empty.");
  if (bytes.byteLength > maxFileBytes) {
    throw new DomainError("file_too_large", "A file may be at most 20 MB.", { limitBytes: maxFileBytes });
  }
  return contentTypeOf({ name, bytes });
}

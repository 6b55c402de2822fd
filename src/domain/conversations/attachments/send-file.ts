import { sha256 } from "../../../kit/sha256.ts";
import { readWidgetSettings } from "../../assistants/site/read-widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Message } from "../dialog/types.ts";
import { attachmentOf } from "./attachment-of.ts";
import { contentTypeOf, refusal } from "./content-type-of.ts";
import { maxFileBytes, visitorFiles } from "./file-rules.ts";
import { findSent, keepFile } from "./keep-file.ts";
import { plainName } from "./plain-name.ts";
import { refuseInfected } from "./refuse-infected.ts";

export interface NewFile {
  dialogId: number;
  sender: "user" | "operator";
  name: string;
  bytes: ArrayBuffer;
  /** Words beside the file; may be empty. */
  text: string;
  /** The client's own id of the message: a resend gets the first message back. */
  clientMessageId: string | null;
}

/**
 * Puts a file into a dialog, as a message. Everything is refused before anything is stored, and the message comes last: a
 * try that died on the way is taken up by the resend. Throws `forbidden` (the widget takes no files), `validation_failed`
 * (empty, a program, not what its name says), `file_too_large`, `virus_detected`, `rate_limited`, and as a room does.
 */
export async function sendFile(ctx: Deps, caller: Principal, input: NewFile): Promise<Message> {
  const { dialogId, sender } = input;
  const bytes = new Uint8Array(input.bytes);
  if (caller.kind === "guest") await refuseWidget(ctx, caller.assistantId);
  const name = plainName(input.name) || "file";
  const contentType = typeOf(name, bytes);
  const { accountId } = caller;
  const by = roomCaller(caller);
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  const wish = { sender, text: input.text.trim(), clientMessageId };
  const expected = [{ id: 0, name, contentType, sizeBytes: bytes.byteLength }];
  const first = await inRoom(ctx, dialogId, accountId, (room) =>
    room.expectFile(by, { ...wish, attachments: expected }),
  );
  const from = { accountId, dialogId, senderKey: by.key, clientMessageId };
  const digest = await sha256(input.bytes);
  let file = await findSent(ctx, from, digest);
  if (first !== null && file === null) {
    throw new DomainError("conflict", "This client message id was used for another message.");
  }
  if (file?.status !== "stored") {
    await refuseInfected(ctx, bytes);
    if (file === null && caller.kind === "guest") {
      await takeAllowance(ctx, `dialog:${dialogId}`, "visitor-file", visitorFiles);
    }
    file = await keepFile(ctx, from, { name, contentType, bytes, sha256: digest });
  }
  const attachments = [attachmentOf(file)];
  const posted = await inRoom(ctx, dialogId, accountId, (room) => room.post(by, { ...wish, attachments }));
  return posted.message;
}

async function refuseWidget(ctx: Deps, assistantId: number): Promise<void> {
  const { settings } = await readWidgetSettings(ctx, assistantId);
  if (!settings.fileUpload) throw new DomainError("forbidden", "Insufficient permissions. Files are not taken here.");
}

function typeOf(name: string, bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw refusal("The file is empty.");
  if (bytes.byteLength > maxFileBytes) {
    throw new DomainError("file_too_large", "A file may have at most 20 MB.", { limitBytes: maxFileBytes });
  }
  return contentTypeOf({ name, bytes });
}

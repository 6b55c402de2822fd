import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Message } from "../dialog/types.ts";
import { contentTypeOf, fileRefusal } from "./content-type-of.ts";
import { unknownType } from "./file-kinds.ts";
import { maxFileBytes } from "./file-rules.ts";
import { sanitiseFileName } from "./sanitise-file-name.ts";
import { sendFile } from "./send-file.ts";

/** From the request to the last byte. */
const deadlineMs = 30_000;

export interface RemoteFile {
  dialogId: number;
  url: string;
  /** Name to show; default: the last part of the URL. */
  name: string | null;
  /** Whether it must be a recording. */
  isVoice: boolean;
  clientMessageId: string | null;
}

/**
 * Fetches a file from a URL and sends it as a message of an operator, while an operator has the dialog. Whether the dialog
 * takes the message is checked before the file is fetched. Throws `validation_failed` for a URL that may not be fetched, a
 * file that cannot be fetched or is too large, and (with `isVoice`) one that is no recording, and as `sendFile` does.
 */
export async function sendRemoteFile(ctx: Deps, caller: UserPrincipal, input: RemoteFile): Promise<Message> {
  const { dialogId, url, isVoice } = input;
  const name = sanitiseFileName(input.name ?? lastPartOf(url)) || "file";
  const clientMessageId = input.clientMessageId ?? crypto.randomUUID();
  const message = { sender: "operator" as const, text: "", clientMessageId, onlyHeld: true };
  const expected = [{ id: 0, name, contentType: unknownType, sizeBytes: null }];
  await inRoom(ctx, dialogId, caller.accountId, (room) =>
    room.expectFile(roomCaller(caller), { ...message, attachments: expected }),
  );
  const bytes = await fetchBytes(ctx, url);
  if (isVoice && !isRecording(contentTypeOf({ name, bytes }))) throw fileRefusal(`${name} is no recording.`);
  return sendFile(ctx, caller, { ...message, dialogId, name, bytes: bytes.buffer });
}

async function fetchBytes(ctx: Pick<Deps, "outbound">, url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await ctx.outbound.fetch({ url, maxBytes: maxFileBytes, deadlineMs });
    if (response.status === 200) return (await response.bytes()) as Uint8Array<ArrayBuffer>;
    await response.cancel();
    throw fileRefusal(`The file could not be fetched. Its server answered ${response.status}.`);
  } catch (error) {
    if (error instanceof OutboundError) throw fileRefusal(`The file could not be fetched. ${error.message}`);
    throw error;
  }
}

function lastPartOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const part = path.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isRecording(contentType: string): boolean {
  return contentType.startsWith("audio/") || contentType === "video/mp4";
}

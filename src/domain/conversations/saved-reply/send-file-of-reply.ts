import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { sendFile } from "../attachments/send-file.ts";
import type { Message } from "../dialog/types.ts";
import { readFileOfReply } from "./read-file-of-reply.ts";

export interface FileOfReplyToSend {
  dialogId: number;
  savedReplyId: number;
  fileId: number;
  /** Text beside the file; may be empty. */
  text: string;
  clientMessageId: string | null;
  /** The last entry that the operator has seen. `newer_messages` when a colleague has written after it. */
  afterSeq: number | null;
}

/** Sends a copy of a saved reply's file into a dialog, as an operator's message. Throws `not_found`, and as `sendFile` does. */
export async function sendFileOfReply(ctx: Deps, caller: UserPrincipal, input: FileOfReplyToSend): Promise<Message> {
  const { savedReplyId: id, fileId, ...message } = input;
  const { name, bytes } = await readFileOfReply(ctx, caller, { id, fileId });
  return sendFile(ctx, caller, { ...message, sender: "operator", name, bytes });
}

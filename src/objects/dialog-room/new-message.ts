import type { AnswerRecord, Attachment, Sender } from "../../domain/conversations/dialog/types.ts";

/** A message to append. */
export interface NewMessage {
  sender: Sender;
  senderKey: string;
  clientMessageId: string | null;
  text: string;
  author: string | null;
  answer: AnswerRecord | null;
  attachments?: Attachment[];
  createdAt: number;
}

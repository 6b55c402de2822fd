import type { AckFrame, NewMessageFrame } from "../../../src/protocol/frames.ts";

export function messageFrame(seq: number, text = `message ${seq}`): NewMessageFrame {
  const timestamp = "2026-01-01T00:00:00.000Z";
  const message = { id: 1000 + seq, sender: "user" as const, content: text, text, created_at: timestamp };
  return { type: "new_message", dialog_id: 7, message, seq, timestamp };
}

export function ackFrame(clientMessageId: string, seq: number): AckFrame {
  const named = { client_message_id: clientMessageId, message_id: 1000 + seq, duplicate: false };
  return { type: "ack", dialog_id: 7, seq, ...named };
}

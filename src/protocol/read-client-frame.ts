import type { SendMessageFrame } from "./frames.ts";
import { maxClientMessageIdLength } from "./limits.ts";

type Fault = "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR";

export type ClientFrame =
  | { kind: "message"; text: string; clientMessageId: string | null; isVisitor: boolean; afterSeq: number | null }
  | { kind: "typing" }
  | { kind: "received" | "read"; seq: number }
  | { kind: "resume"; afterSeq: number }
  | { kind: "fault"; code: Fault; message: string; clientMessageId: string | null };

/**
 * Parses one text frame of a client. Never throws: an error in a frame is part of the result. Written by hand instead
 * of with `SendMessageFrame`, to which a test compares it: a room that wakes should not evaluate zod.
 */
export function readClientFrame(data: string): ClientFrame {
  const frame = parseJson(data);
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    return fault("MALFORMED_FRAME", "A frame must be a JSON object.", null);
  }
  const { type, client_message_id: id } = frame as { type?: unknown; client_message_id?: unknown };
  const clientMessageId = typeof id === "string" ? id : null;
  if (type === "typing") return { kind: "typing" };
  if (type === "received" || type === "read") return readReceipt(type, frame);
  if (type === "resume") return readResume(frame);
  if (type !== "send_message") {
    const named = typeof type === "string" ? `: ${type.slice(0, 100)}` : "";
    return fault("UNKNOWN_FRAME", `Unknown frame type${named}.`, clientMessageId);
  }
  const issue = issueOf(frame as Record<string, unknown>);
  if (issue !== null) return fault("VALIDATION_ERROR", issue, clientMessageId);
  const { content, text, sender, after_seq: afterSeq = null } = frame as SendMessageFrame;
  if (content !== undefined && text !== undefined && content !== text) {
    return fault("VALIDATION_ERROR", "Send either content or text.", clientMessageId);
  }
  const words = content ?? text;
  if (words === undefined) return fault("VALIDATION_ERROR", "content or text is required.", clientMessageId);
  return { kind: "message", text: words, clientMessageId, isVisitor: sender === "user", afterSeq };
}

function readReceipt(kind: "received" | "read", { seq }: { seq?: unknown }): ClientFrame {
  if (!Number.isSafeInteger(seq) || Number(seq) < 1)
    return fault("VALIDATION_ERROR", "seq: must be a whole number from 1", null);
  return { kind, seq: Number(seq) };
}

function readResume({ after_seq: afterSeq }: { after_seq?: unknown }): ClientFrame {
  if (!Number.isSafeInteger(afterSeq) || Number(afterSeq) < 0) {
    return fault("VALIDATION_ERROR", "after_seq: must be a whole number from 0", null);
  }
  return { kind: "resume", afterSeq: Number(afterSeq) };
}

/** The error in the fields of a `send_message` frame; null when they are valid. */
function issueOf(frame: Record<string, unknown>): string | null {
  const { content, text, sender, client_message_id: id, after_seq: afterSeq } = frame;
  if (content !== undefined && typeof content !== "string") return "content: must be a string";
  if (text !== undefined && typeof text !== "string") return "text: must be a string";
  if (sender !== undefined && sender !== "user") return "sender: must be user";
  if (afterSeq !== undefined && (!Number.isSafeInteger(afterSeq) || Number(afterSeq) < 0)) {
    return "after_seq: must be a whole number from 0";
  }
  if (id === undefined) return null;
  const fits = typeof id === "string" && id.length >= 1 && id.length <= maxClientMessageIdLength;
  return fits ? null : `client_message_id: must be a string of 1 to ${maxClientMessageIdLength} characters`;
}

function fault(code: Fault, message: string, clientMessageId: string | null): ClientFrame {
  return { kind: "fault", code, message, clientMessageId };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

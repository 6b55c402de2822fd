import { SendMessageFrame } from "./frames.ts";

type Fault = "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR";

export type ClientFrame =
  | { kind: "message"; text: string; clientMessageId: string | null }
  | { kind: "typing" }
  | { kind: "fault"; code: Fault; message: string; clientMessageId: string | null };

/** Reads one text frame of a client. Never throws: what is wrong with a frame is part of the answer. */
export function readClientFrame(data: string): ClientFrame {
  const frame = parseJson(data);
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    return fault("MALFORMED_FRAME", "A frame is a JSON object.", null);
  }
  const { type, client_message_id: id } = frame as { type?: unknown; client_message_id?: unknown };
  const clientMessageId = typeof id === "string" ? id : null;
  if (type === "typing") return { kind: "typing" };
  if (type !== "send_message") return fault("UNKNOWN_FRAME", `Unknown frame type: ${String(type)}.`, clientMessageId);
  const parsed = SendMessageFrame.safeParse(frame);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fault("VALIDATION_ERROR", `${issue?.path.join(".")}: ${issue?.message}`, clientMessageId);
  }
  const { content, text } = parsed.data;
  if (content !== undefined && text !== undefined && content !== text) {
    return fault("VALIDATION_ERROR", "Send either content or text.", clientMessageId);
  }
  const words = content ?? text;
  if (words === undefined) return fault("VALIDATION_ERROR", "content or text is required.", clientMessageId);
  return { kind: "message", text: words, clientMessageId };
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

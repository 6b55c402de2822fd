import { SendMessageFrame } from "./frames.ts";

export type ClientFrame =
  | { ok: true; text: string; clientMessageId: string | null }
  | {
      ok: false;
      code: "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR";
      message: string;
      clientMessageId: string | null;
    };

/** Reads one text frame of a client. Never throws: what is wrong with a frame is part of the answer. */
export function readClientFrame(data: string): ClientFrame {
  const frame = parseJson(data);
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    return refuse("MALFORMED_FRAME", "A frame is a JSON object.", null);
  }
  const type = "type" in frame ? frame.type : undefined;
  const clientMessageId =
    "client_message_id" in frame && typeof frame.client_message_id === "string" ? frame.client_message_id : null;
  if (type !== "send_message") return refuse("UNKNOWN_FRAME", `Unknown frame type: ${String(type)}.`, clientMessageId);
  const parsed = SendMessageFrame.safeParse(frame);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse("VALIDATION_ERROR", `${issue?.path.join(".")}: ${issue?.message}`, clientMessageId);
  }
  const { content, text } = parsed.data;
  if (content !== undefined && text !== undefined && content !== text) {
    return refuse("VALIDATION_ERROR", "Send either content or text.", clientMessageId);
  }
  const words = content ?? text;
  if (words === undefined) return refuse("VALIDATION_ERROR", "content or text is required.", clientMessageId);
  return { ok: true, text: words, clientMessageId };
}

function refuse(
  code: "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR",
  message: string,
  clientMessageId: string | null,
): ClientFrame {
  return { ok: false, code, message, clientMessageId };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

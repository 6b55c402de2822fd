import type { SetStatusFrame } from "./inbox-frames.ts";

/** Largest frame that an operator's client may send to the inbox, UTF-16 units. */
export const maxInboxFrameLength = 4 * 1024;

export type InboxClientFrame =
  | { kind: "status"; status: SetStatusFrame["status"] }
  | { kind: "fault"; code: "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR"; message: string };

/**
 * Parses a frame from an inbox socket. Never throws: an error in a frame is part of the result. Written by hand instead
 * of with `SetStatusFrame`, to which a test compares it: an inbox that wakes should not evaluate zod.
 */
export function readInboxFrame(data: string | ArrayBuffer): InboxClientFrame {
  if (typeof data !== "string") return fault("MALFORMED_FRAME", "A frame must be text.");
  if (data.length > maxInboxFrameLength) return fault("MALFORMED_FRAME", "The frame is too large.");
  const frame = parseJson(data);
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    return fault("MALFORMED_FRAME", "A frame must be a JSON object.");
  }
  const { type, status } = frame as { type?: unknown; status?: unknown };
  if (typeof type !== "string") return fault("UNKNOWN_FRAME", "A frame must have a type.");
  if (type !== "set_status") return fault("UNKNOWN_FRAME", `Unknown frame type: ${type}.`);
  if (status === "online" || status === "away") return { kind: "status", status };
  return fault("VALIDATION_ERROR", "status: must be online or away");
}

function fault(code: "MALFORMED_FRAME" | "UNKNOWN_FRAME" | "VALIDATION_ERROR", message: string): InboxClientFrame {
  return { kind: "fault", code, message };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

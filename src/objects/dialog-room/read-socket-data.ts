import { maxClientFrameLength, maxTransportLength } from "../../protocol/limits.ts";
import { type ClientFrame, readClientFrame } from "../../protocol/read-client-frame.ts";

/** Parses data from a socket, within the size limits of a frame. */
export function readSocketData(data: string | ArrayBuffer): ClientFrame {
  if (typeof data !== "string") return malformed("Send frames as text.");
  return data.length > maxClientFrameLength ? malformed("The frame is too large.") : readClientFrame(data);
}

/** Whether a frame is so large that its socket must be closed. */
export function isOversize(data: string | ArrayBuffer): boolean {
  return (typeof data === "string" ? data.length : data.byteLength) > maxTransportLength;
}

function malformed(message: string): ClientFrame {
  return { kind: "fault", code: "MALFORMED_FRAME", message, clientMessageId: null };
}

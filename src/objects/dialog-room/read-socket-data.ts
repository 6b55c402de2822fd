import { maxClientFrameLength, maxTransportLength } from "../../protocol/limits.ts";
import { type ClientFrame, readClientFrame } from "../../protocol/read-client-frame.ts";

/** What came over a socket, within the limits of a frame. */
export function readSocketData(data: string | ArrayBuffer): ClientFrame {
  if (typeof data !== "string") return tooMuch("Frames are text.");
  return data.length > maxClientFrameLength ? tooMuch("The frame is too large.") : readClientFrame(data);
}

/** Whether a frame is so large that its sender is cut off. */
export function isOversize(data: string | ArrayBuffer): boolean {
  return (typeof data === "string" ? data.length : data.byteLength) > maxTransportLength;
}

function tooMuch(message: string): ClientFrame {
  return { kind: "fault", code: "MALFORMED_FRAME", message, clientMessageId: null };
}

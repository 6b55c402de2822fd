import type { ServerFrame } from "../../protocol/frames.ts";

/** A frame of the server; null for text that is none. Its fields are the server's word: they are not checked again. */
export function readFrame(data: unknown): ServerFrame | null {
  try {
    const frame = JSON.parse(String(data)) as ServerFrame | null;
    return typeof frame?.type === "string" ? frame : null;
  } catch {
    return null;
  }
}

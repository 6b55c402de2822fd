import type { ServerFrame } from "../../protocol/frames.ts";

export type FrameFate = "deliver" | "duplicate" | "gap";

/** The place of a frame in the dialog's log; null for one that has none (an acknowledgement's `seq` is not its own). */
export function seqOf(frame: ServerFrame): number | null {
  return frame.type !== "ack" && "seq" in frame ? frame.seq : null;
}

/**
 * What to do with a frame when everything up to `lastSeq` was seen. `isFirst`: nothing with a seq has come on this
 * connection. The server begins a connection with all it has after `lastSeq`, so what is missing before the first
 * frame does not exist, and asking again would never end.
 */
export function sortFrame(frame: ServerFrame, lastSeq: number, isFirst: boolean): FrameFate {
  const seq = seqOf(frame);
  if (seq === null) return "deliver";
  if (seq <= lastSeq) return "duplicate";
  return seq > lastSeq + 1 && !isFirst ? "gap" : "deliver";
}

import type { TeamFrame } from "./generated/frames.ts";

/** A frame's place in the dialog's log; null when it has none (the `seq` of an `ack` is its message's). */
export function seqOf(frame: TeamFrame): number | null {
  return frame.type !== "ack" && "seq" in frame ? frame.seq : null;
}

/**
 * What to do with a frame when everything up to `lastSeq` was received. A connection starts with all that the server has after
 * `lastSeq`, so an entry that is missing before its first one does not exist.
 */
export function classifyFrame(frame: TeamFrame, lastSeq: number, isFirst: boolean): "deliver" | "duplicate" | "gap" {
  const seq = seqOf(frame);
  if (seq === null) return "deliver";
  if (seq <= lastSeq) return "duplicate";
  return seq > lastSeq + 1 && !isFirst ? "gap" : "deliver";
}

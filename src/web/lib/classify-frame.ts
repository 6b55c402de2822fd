import type { TeamFrame } from "../../protocol/internal-frames.ts";

export type FrameVerdict = "deliver" | "duplicate" | "gap";

/** A frame's position in the dialog's log; null when it has none (the `seq` of an `ack` is not its own). */
export function seqOf(frame: TeamFrame): number | null {
  return frame.type !== "ack" && "seq" in frame ? frame.seq : null;
}

/**
 * What to do with a frame when everything up to `lastSeq` was received. `isFirst`: no frame with a seq has arrived on
 * this connection. The server starts a connection with everything it has after `lastSeq`, so an entry missing before
 * the first frame does not exist, and requesting it again would never end.
 */
export function classifyFrame(frame: TeamFrame, lastSeq: number, isFirst: boolean): FrameVerdict {
  const seq = seqOf(frame);
  if (seq === null) return "deliver";
  if (seq <= lastSeq) return "duplicate";
  return seq > lastSeq + 1 && !isFirst ? "gap" : "deliver";
}

import type { TeamFrame } from "../../../../../protocol/internal-frames.ts";
import type { DialogSocket } from "../../../../lib/dialog-socket.ts";
import { joinDialog } from "../../../../lib/join-dialog.ts";
import { credentials } from "../../../session/credentials.ts";

const limitMs = 15_000;

/**
 * The entries of a dialog's log after a seq and before another: the socket is the only source that has all kinds of them. Resolves
 * with what has come when the server refuses or does not answer in 15 seconds.
 */
export function readEntries(dialogId: number, afterSeq: number, beforeSeq: number): Promise<TeamFrame[]> {
  return new Promise((resolve) => {
    const found: TeamFrame[] = [];
    const socket: DialogSocket = joinDialog({
      ...{ dialogId, afterSeq, isPassive: true },
      credentials: () => ({ accessToken: credentials.token ?? "" }),
    });
    const end = () => {
      clearTimeout(timer);
      socket.close();
      resolve(found);
    };
    const timer = setTimeout(end, limitMs);
    socket.onAny((frame) => {
      const seq = "seq" in frame && frame.type !== "ack" ? frame.seq : null;
      if (seq !== null && seq < beforeSeq) found.push(frame);
      // The server sends the presence after the replay.
      if ((seq !== null && seq >= beforeSeq - 1) || frame.type === "presence") end();
    });
    socket.onState((state) => {
      if (state === "refused") end();
    });
  });
}

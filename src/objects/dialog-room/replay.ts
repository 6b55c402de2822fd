import { lagLimits } from "../../protocol/limits.ts";
import { entryFrame, hiddenFrame, resyncFrame } from "./frames.ts";
import type { Sockets } from "./sockets.ts";
import type { RoomStore } from "./store.ts";

/** Entries per page of a replay. */
const replayPage = 200;

/**
 * Sends a socket the entries after a seq that it may see, at most `lagLimits.entries`. A client that missed more is held until it
 * resumes. Entries that it may not see are only numbers, sent before the next entry that it may see.
 */
export function replay(
  store: RoomStore,
  sockets: Sockets,
  socket: WebSocket,
  { afterSeq, isForTeam, now }: { afterSeq: number; isForTeam: boolean; now: number },
): void {
  const dialogId = store.facts()?.dialogId ?? 0;
  const hidden: number[] = [];
  let seq = afterSeq;
  for (let sent = 0; sent < lagLimits.entries; sent += replayPage) {
    const page = store.entriesAfter(seq, replayPage);
    for (const entry of page) {
      const frame = entryFrame(dialogId, entry, isForTeam);
      if (frame === null) hidden.push(entry.seq);
      else
        for (const one of [...hidden.splice(0).map((at) => hiddenFrame(dialogId, at)), frame])
          sockets.send(socket, one);
    }
    seq = page.at(-1)?.seq ?? seq;
    if (page.length < replayPage) return;
  }
  sockets.hold(socket);
  sockets.send(socket, resyncFrame(dialogId, seq, now));
}

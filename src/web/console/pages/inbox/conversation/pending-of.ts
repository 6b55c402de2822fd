import type { Outgoing } from "../outbox/outgoing.ts";
import type { Entry } from "./timeline.ts";

/**
 * What of an operator's outbox is drawn under a dialog's log. The socket may show an entry before the server's answer to the request
 * that stored it: what is in the log already is left out. A note's entry has no id of the client: it is the operator's first with the
 * same text since the note was written.
 */
export function pendingOf(outgoing: readonly Outgoing[], entries: readonly Entry[], userId: number): Outgoing[] {
  const used = new Set<number>();
  const isStored = ({ id, kind, text, afterSeq }: Outgoing) => {
    const stored = entries.find(
      (entry) =>
        !used.has(entry.seq) &&
        (kind === "note"
          ? entry.kind === "note" && entry.seq > afterSeq && entry.note.author.id === userId && entry.note.text === text
          : entry.kind === "message" && entry.message.client_message_id === id),
    );
    if (stored !== undefined) used.add(stored.seq);
    return stored !== undefined;
  };
  return outgoing.filter((one) => one.state === "refused" || one.state === "stale" || !isStored(one));
}

import { Fragment, type VNode } from "preact";
import { useRef } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { formatDay, isSameDay } from "../../../../chat/days/format-day.ts";
import { serverNow } from "../../../client/server-time.ts";
import { language } from "../../../session/appearance.ts";
import { labels } from "../state/labels.ts";
import type { InboxTexts } from "../texts.ts";
import { chunksOf } from "./chunk.tsx";
import { eventText } from "./event-text.ts";
import { isMerge, MergeEvent } from "./merge-event.tsx";
import { Message } from "./message.tsx";
import { Note } from "./note.tsx";
import type { OpenDialog } from "./open-dialog.ts";
import { type Entry, timeOf } from "./timeline.ts";

interface Look {
  assistantName: string;
  channel: InboxRow["channel"];
  texts: InboxTexts;
}

interface Drawn {
  /** What all entries were drawn of, and the entry before: with the same again nothing need be compared. */
  look: readonly unknown[];
  previous: Entry | undefined;
  /** What this one was drawn of: the same again need not be drawn again. */
  of: readonly unknown[];
  node: VNode;
}

/**
 * The entries of a dialog as they are drawn. An entry that has not changed is the same node as before, so that a page of older entries
 * costs the same however many there are already.
 */
export function useEntries(dialog: OpenDialog, { assistantName, channel, texts }: Look): VNode[] {
  const { entries, visitor, failed } = dialog.timeline.value;
  const known = useRef(new WeakMap<Entry, Drawn>());
  const nameOfLabel = (id: number) => labels.value.get(id)?.name ?? `#${id}`;
  const look = useSame([assistantName, channel, texts, labels.value, visitor, failed, dialog.firstUnread]);
  const drawn = entries.map((entry, index) => {
    const { seq } = entry;
    const previous = entries[index - 1];
    const before = known.current.get(entry);
    if (before !== undefined && before.look === look && before.previous === previous) return { seq, node: before.node };
    const isFirstOfDay = startsDay(entry, previous);
    const isFirstUnread = entry.seq === dialog.firstUnread;
    const isFromUs = entry.kind === "message" && entry.message.sender !== "user";
    const failure = entry.kind === "message" ? (failed[entry.message.id] ?? null) : null;
    const shared = [assistantName, channel, texts, entry.kind === "event" ? labels.value : null];
    const of = [isFirstOfDay, isFirstUnread, isFromUs ? visitor : null, failure, ...shared];
    const isSame = before !== undefined && isEqual(of, before.of);
    const node = isSame ? (
      before.node
    ) : (
      <Fragment key={entry.seq}>
        {isFirstOfDay && <Day at={timeOf(entry)} texts={texts} />}
        {isFirstUnread && (
          <li class="inbox-new-line" aria-label={texts.newMessages}>
            <span>{texts.newMessages}</span>
          </li>
        )}
        {entry.kind === "message" ? (
          <Message
            message={entry.message}
            dialogId={dialog.id}
            visitor={isFromUs ? visitor : null}
            failure={failure}
            assistantName={assistantName}
            channel={channel}
            texts={texts}
          />
        ) : entry.kind === "note" ? (
          <Note note={entry.note} texts={texts} />
        ) : isMerge(entry.frame) ? (
          <MergeEvent frame={entry.frame} dialog={dialog} texts={texts} />
        ) : (
          <li class="inbox-event" dir="auto">
            {eventText(entry.frame, texts, nameOfLabel)}
          </li>
        )}
      </Fragment>
    );
    known.current.set(entry, { look, previous, of, node });
    return { seq, node };
  });
  return chunksOf(drawn);
}

/** The array of the render before while its parts are the same. */
function useSame(parts: readonly unknown[]): readonly unknown[] {
  const kept = useRef(parts);
  if (!isEqual(parts, kept.current)) kept.current = parts;
  return kept.current;
}

function isEqual(parts: readonly unknown[], others: readonly unknown[]): boolean {
  return parts.every((part, at) => part === others[at]);
}

function Day({ at, texts }: { at: string; texts: InboxTexts }) {
  const { today, yesterday } = texts;
  return (
    <li class="inbox-day">
      <time dateTime={at.slice(0, 10)}>{formatDay(at, serverNow(), { locale: language.value, today, yesterday })}</time>
    </li>
  );
}

function startsDay(entry: Entry, before: Entry | undefined): boolean {
  return before === undefined || !isSameDay(timeOf(entry), timeOf(before));
}

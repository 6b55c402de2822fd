import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { Markdown } from "../../../../chat/markdown/markdown.tsx";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { user } from "../../../session/session.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { outbox } from "../outbox/outbox.ts";
import { inbox } from "../state/inbox.ts";
import type { InboxTexts } from "../texts.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { PendingEntry } from "./pending-entry.tsx";
import { pendingOf } from "./pending-of.ts";
import { useAutoScroll } from "./use-auto-scroll.ts";
import { useEntries } from "./use-entries.tsx";

/** Older entries are read when the reader is this close to the first one, CSS pixels. */
const nearStart = 400;

/** The log of a dialog, from the first entry that is here to the answer that is being written. */
export function Log({ dialog, row, texts }: { dialog: OpenDialog; row: InboxRow | undefined; texts: InboxTexts }) {
  const { entries, draft, failure } = dialog.timeline.value;
  const outgoing = outbox.all.value.filter(({ dialogId }) => dialogId === dialog.id);
  const pending = pendingOf(outgoing, entries, user.value?.id ?? 0);
  const frame = useRef<HTMLDivElement>(null);
  const hasOpened = useRef(false);
  const lastSeq = entries.at(-1)?.seq ?? 0;
  const firstSeq = dialog.firstSeq.value;
  const lastKey = `${lastSeq} ${draft?.text.length ?? -1} ${pending.length} ${dialog.isVisitorTyping.value}`;
  const { isAtEnd, onScroll } = useAutoScroll(frame, { lastKey, firstKey: firstSeq, ownCount: pending.length });
  useLayoutEffect(() => {
    if (hasOpened.current || dialog.state.value !== "ready" || frame.current === null) return;
    hasOpened.current = true;
    const unread = frame.current.querySelector(".inbox-new-line");
    if (unread === null) return;
    unread.scrollIntoView({ block: "start" });
    onScroll();
  }, [dialog.state.value, entries.length > 0]);
  const read = useReading(frame, dialog, lastSeq, isAtEnd);
  useEffect(() => {
    const { current } = frame;
    // A first page that does not fill the window gets the one before.
    if (current !== null && current.scrollHeight <= current.clientHeight + nearStart) void dialog.readOlder();
  }, [firstSeq, dialog.state.value]);
  const assistantName = row?.assistant ? stripBidi(row.assistant.name) : texts.assistant;
  const drawn = useEntries(dialog, { assistantName, channel: row?.channel ?? null, texts });
  return (
    <div
      ref={frame}
      class="inbox-log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users need it to scroll.
      tabIndex={0}
      role="log"
      aria-label={texts.logLabel}
      onScroll={() => {
        onScroll();
        if ((frame.current?.scrollTop ?? nearStart) < nearStart) void dialog.readOlder();
        read();
      }}
    >
      {dialog.problem.value !== null && (
        <Notice kind="bad">
          <div class="row spread">
            <span>{dialog.problem.value}</span>
            <Button onClick={() => void dialog.tryAgain()}>{texts.retry}</Button>
          </div>
        </Notice>
      )}
      <Loading dialog={dialog} texts={texts} />
      {dialog.state.value === "ended" && <Notice kind="bad">{texts.gone}</Notice>}
      {drawn}
      <ol class="inbox-entries">
        {draft !== null && (
          <li class="inbox-message assistant" aria-busy="true">
            <p class="inbox-message-head">
              <bdi>{assistantName}</bdi> <span class="quiet">{texts.writing}</span>
            </p>
            <div class="inbox-bubble" dir="auto">
              <Markdown text={draft.text} />
            </div>
          </li>
        )}
        {failure !== null && (
          <li class="inbox-event bad-text" dir="auto">
            {texts.unanswered(failure)}
          </li>
        )}
        {pending.map((one) => (
          <PendingEntry key={one.id} one={one} texts={texts} />
        ))}
      </ol>
      <p class="inbox-typing quiet small" aria-live="polite">
        {dialog.isVisitorTyping.value ? texts.visitorTypes : ""}
      </p>
    </div>
  );
}

/** Says that entries are being read, over the first ones, which stay where they are. */
function Loading({ dialog, texts }: { dialog: OpenDialog; texts: InboxTexts }) {
  const isReading = dialog.state.value === "reading" && dialog.problem.value === null;
  return (
    <p class="inbox-loading" role="status">
      {(isReading || dialog.isReadingOlder.value) && <span class="inbox-day">{texts.loading}</span>}
    </p>
  );
}

/**
 * Marks the dialog as read while its end is on the screen: not in a hidden tab, and not in a frame that its page hides. Returns what to
 * call when the log has scrolled.
 */
function useReading(
  frame: RefObject<HTMLDivElement | null>,
  dialog: OpenDialog,
  lastSeq: number,
  isAtEnd: { current: boolean },
): () => void {
  const isOnScreen = useRef(false);
  const read = () => {
    if (!isOnScreen.current || !isAtEnd.current || document.visibilityState !== "visible" || lastSeq === 0) return;
    dialog.markRead();
    inbox.markRead(dialog.id, lastSeq);
  };
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => {
      isOnScreen.current = seen.at(-1)?.isIntersecting ?? false;
      latest.current();
    });
    if (frame.current !== null) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, [frame]);
  useEffect(() => {
    const readNow = () => latest.current();
    readNow();
    document.addEventListener("visibilitychange", readNow);
    addEventListener("focus", readNow);
    return () => {
      document.removeEventListener("visibilitychange", readNow);
      removeEventListener("focus", readNow);
    };
  }, [dialog, lastSeq]);
  return read;
}

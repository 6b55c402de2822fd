import { Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChatSession } from "./chat-session.ts";
import { type Entry, isWaitingForOperator } from "./conversation.ts";
import { Day } from "./days/day.tsx";
import { endsGroup, startsDay, timeOf } from "./days/time-of.ts";
import { PendingMessage } from "./files/pending-message.tsx";
import { Markdown } from "./markdown/markdown.tsx";
import { Message } from "./message.tsx";
import { noticeText } from "./notice-text.ts";
import { reasonText } from "./reason-text.ts";
import { stripBidi } from "./strip-bidi.ts";
import type { Texts } from "./texts/en.ts";

const none: Entry[] = [];

/** A reader this close to the end counts as being at the end, CSS pixels. */
const nearby = 120;

/**
 * The conversation, from the greeting to the streamed answer. Scrolls with new messages while the reader is at the end.
 */
export function Log(props: { session: ChatSession; greeting: string; texts: Texts; siteToken: string }) {
  const { session, greeting, texts, siteToken } = props;
  const { pending, draft, awaiting, failure, readSeq, isArchived } = session.conversation;
  // The history renders at once, scrolled to the end: nothing scrolls by, and no picture above is loaded.
  const entries = session.isLoadingHistory ? none : session.conversation.entries;
  const frame = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  const sent = useRef(0);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return;
    if (isAtEnd.current || pending.length > sent.current) current.scrollTop = current.scrollHeight;
    sent.current = pending.length;
  });
  const lastOwn = entries.findLast((entry) => entry.kind === "message" && entry.message.sender === "user");
  const reader = { siteToken, guestId: session.saved?.guestId ?? "" };
  return (
    <section
      class="scroll"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users need it to scroll.
      tabIndex={0}
      aria-label={texts.conversation}
      onScroll={({ currentTarget: { scrollHeight, clientHeight, scrollTop } }) => {
        isAtEnd.current = scrollHeight - clientHeight - scrollTop < nearby;
      }}
    >
      <ol class="log">
        <Day at={entries[0] === undefined ? new Date().toISOString() : timeOf(entries[0])} texts={texts} />
        <li class="assistant greeting">
          <div class="bubble" dir="auto">
            <Markdown text={greeting} />
          </div>
        </li>
        {entries.map((entry, index) => (
          <Fragment key={entry.seq}>
            {index > 0 && startsDay(entry, entries[index - 1]) && <Day at={timeOf(entry)} texts={texts} />}
            {entry.kind === "notice" ? (
              <li
                class="notice"
                dir="auto"
                hidden={isArchived && entry === entries.at(-1) && entry.frame.type === "dialog_status"}
              >
                {noticeText(entry.frame, texts)}
              </li>
            ) : (
              <Message
                message={entry.message}
                texts={texts}
                isFirst={endsGroup(entries[index - 1], entry)}
                isLast={endsGroup(entry, entries[index + 1])}
                status={entry === lastOwn ? (entry.seq <= readSeq ? texts.read : texts.sent) : null}
                reader={reader}
                onRate={(grade) => session.rate(entry.message.id, grade)}
              />
            )}
          </Fragment>
        ))}
        {draft !== null && (
          <li class="assistant draft" aria-hidden="true">
            <div class="bubble" dir="auto">
              <Markdown text={draft.text} />
            </div>
          </li>
        )}
        {draft === null && awaiting !== null && (
          <li class="assistant writing">
            <div class="bubble" role="img" aria-label={texts.writing}>
              <i />
              <i />
              <i />
            </div>
          </li>
        )}
        {failure !== null && (
          <li class="notice" dir="auto">
            {texts.unanswered(reasonText(failure, texts, isWaitingForOperator(session.conversation)))}
          </li>
        )}
        {pending.map((one) => (
          <PendingMessage
            key={one.id}
            pending={one}
            texts={texts}
            onCancel={(id) => session.cancel(id)}
            onAgain={(id) => session.sendAgain(id)}
          />
        ))}
      </ol>
      {session.typing !== null && (
        <p class="typing" dir="auto">
          {texts.typing(stripBidi(session.typing))}
        </p>
      )}
    </section>
  );
}

import { Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Entry } from "./conversation.ts";
import { Day } from "./days/day.tsx";
import { beginsDay, endsRun, timeOf } from "./days/time-of.ts";
import { PendingMessage } from "./files/pending-message.tsx";
import { Markdown } from "./markdown/markdown.tsx";
import { Message } from "./message.tsx";
import { noticeWords } from "./notice-words.ts";
import { straightName } from "./straight-name.ts";
import type { Talk } from "./talk.ts";
import type { Words } from "./words/en.ts";

const none: Entry[] = [];

/** How far from the end a reader still counts as being there, CSS pixels. */
const nearby = 120;

/** The conversation, from the greeting to what is being written. Who reads its end goes on reading its end. */
export function Log(props: { talk: Talk; greeting: string; words: Words; siteToken: string }) {
  const { talk, greeting, words, siteToken } = props;
  const { pending, draft, awaiting, failure, readSeq, isArchived } = talk.conversation;
  // What was said before is there at once, from its end: nothing passes by, and no picture is fetched on the way.
  const entries = talk.isCatchingUp ? none : talk.conversation.entries;
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
  const reader = { siteToken, guestId: talk.kept?.guestId ?? "" };
  return (
    <section
      class="scroll"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls by it.
      tabIndex={0}
      aria-label={words.conversation}
      onScroll={({ currentTarget: { scrollHeight, clientHeight, scrollTop } }) => {
        isAtEnd.current = scrollHeight - clientHeight - scrollTop < nearby;
      }}
    >
      <ol class="log">
        <Day at={entries[0] === undefined ? new Date().toISOString() : timeOf(entries[0])} words={words} />
        <li class="assistant greeting">
          <div class="bubble" dir="auto">
            <Markdown text={greeting} />
          </div>
        </li>
        {entries.map((entry, index) => (
          <Fragment key={entry.seq}>
            {index > 0 && beginsDay(entry, entries[index - 1]) && <Day at={timeOf(entry)} words={words} />}
            {entry.kind === "notice" ? (
              <li
                class="notice"
                dir="auto"
                hidden={isArchived && entry === entries.at(-1) && entry.frame.type === "dialog_status"}
              >
                {noticeWords(entry.frame, words)}
              </li>
            ) : (
              <Message
                message={entry.message}
                words={words}
                isFirst={endsRun(entries[index - 1], entry)}
                isLast={endsRun(entry, entries[index + 1])}
                status={entry === lastOwn ? (entry.seq <= readSeq ? words.read : words.sent) : null}
                reader={reader}
                onRate={(grade) => talk.rate(entry.message.id, grade)}
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
            <div class="bubble" role="img" aria-label={words.writing}>
              <i />
              <i />
              <i />
            </div>
          </li>
        )}
        {failure !== null && (
          <li class="notice" dir="auto">
            {words.unanswered(failure)}
          </li>
        )}
        {pending.map((one) => (
          <PendingMessage key={one.id} pending={one} words={words} onCancel={(id) => talk.cancelFile(id)} />
        ))}
      </ol>
      {talk.typing !== null && (
        <p class="typing" dir="auto">
          {words.typing(straightName(talk.typing))}
        </p>
      )}
    </section>
  );
}

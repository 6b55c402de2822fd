import { useLayoutEffect, useRef } from "preact/hooks";
import { Markdown } from "./markdown/markdown.tsx";
import { Message } from "./message.tsx";
import { noticeWords } from "./notice-words.ts";
import { rateAnswer } from "./rate-answer.ts";
import type { Talk } from "./talk.ts";
import type { Words } from "./words/en.ts";

/** How far from the end a reader still counts as being there, CSS pixels. */
const nearby = 120;

/** The conversation, from the greeting to what is being written. Who reads its end goes on reading its end. */
export function Log(props: { talk: Talk; greeting: string; words: Words; siteToken: string }) {
  const { talk, greeting, words, siteToken } = props;
  const { entries, pending, draft, awaiting, failure, readSeq } = talk.conversation;
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
  const rate = (messageId: number) => (rating: "good" | "bad") =>
    talk.kept === null ? Promise.resolve(false) : rateAnswer({ ...talk.kept, messageId, siteToken }, rating);
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
        <li class="assistant greeting">
          <div class="bubble" dir="auto">
            <Markdown text={greeting} />
          </div>
        </li>
        {entries.map((entry) =>
          entry.kind === "notice" ? (
            <li key={entry.seq} class="notice">
              {noticeWords(entry.frame, words)}
            </li>
          ) : (
            <Message
              key={entry.seq}
              message={entry.message}
              words={words}
              status={entry === lastOwn ? (entry.seq <= readSeq ? words.read : words.sent) : null}
              onRate={rate(entry.message.id)}
            />
          ),
        )}
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
        {failure !== null && <li class="notice">{words.unanswered(failure)}</li>}
        {pending.map(({ id, text, refusal }) => (
          <li key={id} class={refusal === null ? "user pending" : "user refused"}>
            <div class="bubble" dir="auto">
              {text}
            </div>
            <small>{refusal === null ? words.sending : words.notSent(refusal)}</small>
          </li>
        ))}
      </ol>
      {talk.typing !== null && <p class="typing">{words.typing(talk.typing)}</p>}
    </section>
  );
}

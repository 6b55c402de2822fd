import { useLayoutEffect, useRef } from "preact/hooks";
import { Markdown } from "../../chat/markdown/markdown.tsx";
import { eventText } from "./event-text.ts";
import { MessageView } from "./message-view.tsx";
import type { OpenDialog } from "./open-dialog.ts";

/** A reader this close to the end counts as being at the end, CSS pixels. */
const nearby = 80;

/** The messages and events. Scrolls with new ones while the reader is at the end. */
export function Transcript({ open, token }: { open: OpenDialog; token: string }) {
  const { entries, pending, draft, readSeq } = open.conversation;
  const frame = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (frame.current !== null && isAtEnd.current) frame.current.scrollTop = frame.current.scrollHeight;
  });
  const lastOwn = entries.findLast((entry) => entry.kind === "message" && entry.message.sender === "operator");
  return (
    <div
      class="transcript"
      ref={frame}
      role="log"
      aria-label="What was said"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users need it to scroll.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, clientHeight, scrollTop } }) => {
        isAtEnd.current = scrollHeight - clientHeight - scrollTop < nearby;
      }}
    >
      <ol>
        {entries.map((entry) =>
          entry.kind === "notice" ? (
            <li key={entry.seq} class="event">
              {eventText(entry.frame)}
            </li>
          ) : (
            <MessageView
              key={entry.seq}
              message={entry.message}
              confidence={open.confidences.get(entry.message.id)}
              receipt={entry === lastOwn ? (entry.seq <= readSeq ? "Read" : "Sent") : null}
              token={token}
            />
          ),
        )}
        {draft !== null && (
          <li class="assistant draft" aria-hidden="true">
            <span class="name">Assistant, writing</span>
            <div class="words" dir="auto">
              <Markdown text={draft.text} />
            </div>
          </li>
        )}
        {pending.map(({ id, text, refusal }) => (
          <li key={id} class={refusal === null ? "operator pending" : "operator refused"}>
            <div class="words" dir="auto">
              {text}
            </div>
            <small>{refusal === null ? "Sending…" : `Not sent. ${refusal}`}</small>
          </li>
        ))}
      </ol>
      <p class="typing">{open.isVisitorTyping ? "The visitor is typing…" : ""}</p>
    </div>
  );
}

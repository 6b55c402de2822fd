import { useMemo, useRef } from "preact/hooks";
import type { MessageFrame } from "../../protocol/frames.ts";
import { Time } from "./days/time.tsx";
import { Attachments } from "./files/attachments.tsx";
import type { FileReader } from "./files/read-file.ts";
import { Markdown } from "./markdown/markdown.tsx";
import type { Grade } from "./rate-answer.ts";
import { Rating } from "./rating.tsx";
import { Sources } from "./sources.tsx";
import { speakerOf } from "./speaker-of.ts";
import type { Words } from "./words/en.ts";

interface MessageProps {
  message: MessageFrame;
  words: Words;
  /** It is the first of what its side says in one go, which is under its name; the last tells the time. */
  isFirst: boolean;
  isLast: boolean;
  /** How far the visitor's last words have got. */
  status: string | null;
  reader: FileReader;
  onRate: (grade: Grade) => Promise<boolean>;
}

/** One message. A visitor's own words are shown as they were written; the others' are Markdown. */
export function Message({ message, words, isFirst, isLast, status, reader, onRate }: MessageProps) {
  const item = useRef<HTMLLIElement>(null);
  const { sender, text, citations = [], attachments = [], rating = null } = message;
  const openSource = (marker: number) => {
    const source = item.current?.querySelector<HTMLDetailsElement>(`details[data-marker="${marker}"]`);
    if (!source) return;
    source.open = true;
    source.querySelector("summary")?.focus();
    source.scrollIntoView({ block: "nearest" });
  };
  // A log is drawn again with every piece of an answer: what was said is read once.
  const said = useMemo(() => {
    if (sender === "user") return text;
    const markers = citations.map(({ marker }) => marker);
    return <Markdown text={text} markers={markers} markLabel={words.openSource} onMark={openSource} />;
  }, [message]);
  return (
    <li ref={item} class={isFirst ? sender : `${sender} follows`}>
      <span class={sender === "operator" && isFirst ? "name" : "hidden"} dir="auto">
        {speakerOf(message, words)}
      </span>
      {text !== "" && (
        <div class="bubble" dir="auto">
          {said}
        </div>
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} reader={reader} words={words} />}
      {citations.length > 0 && <Sources citations={citations} words={words} />}
      <div class="under">
        {(isLast || status !== null) && (
          <small dir="auto">
            {isLast && <Time at={message.created_at} words={words} />}
            {isLast && status !== null && " · "}
            {status}
          </small>
        )}
        {sender === "assistant" && message.outcome === "answer" && (
          <Rating rating={rating} words={words} onRate={onRate} />
        )}
      </div>
    </li>
  );
}

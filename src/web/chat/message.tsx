import { useMemo, useRef } from "preact/hooks";
import type { MessageFrame } from "../../protocol/frames.ts";
import { Time } from "./days/time.tsx";
import { Attachments } from "./files/attachments.tsx";
import type { FileReader } from "./files/read-file.ts";
import { Markdown } from "./markdown/markdown.tsx";
import type { Grade } from "./rate-answer.ts";
import { Rating } from "./rating.tsx";
import { senderName } from "./sender-name.ts";
import { Sources } from "./sources.tsx";
import type { Texts } from "./texts/en.ts";

interface MessageProps {
  message: MessageFrame;
  texts: Texts;
  /** The first message of a group shows the sender's name; the last one shows the time. */
  isFirst: boolean;
  isLast: boolean;
  /** The delivery status of the visitor's last message. */
  status: string | null;
  reader: FileReader;
  onRate: (grade: Grade) => Promise<boolean>;
}

/** A message. A visitor's own messages are shown as plain text; the others are Markdown. */
export function Message({ message, texts, isFirst, isLast, status, reader, onRate }: MessageProps) {
  const item = useRef<HTMLLIElement>(null);
  const { sender, text, citations = [], attachments = [], rating = null } = message;
  const openSource = (marker: number) => {
    const source = item.current?.querySelector<HTMLDetailsElement>(`details[data-marker="${marker}"]`);
    if (!source) return;
    source.open = true;
    source.querySelector("summary")?.focus();
    source.scrollIntoView({ block: "nearest" });
  };
  // The log renders again with every delta of an answer: each text is parsed once.
  const content = useMemo(() => {
    if (sender === "user") return text;
    const markers = citations.map(({ marker }) => marker);
    return <Markdown text={text} markers={markers} markLabel={texts.openSource} onMark={openSource} />;
  }, [message]);
  return (
    <li ref={item} class={isFirst ? sender : `${sender} follows`}>
      <span class={sender === "operator" && isFirst ? "name" : "hidden"} dir="auto">
        {senderName(message, texts)}
      </span>
      {text !== "" && (
        <div class="bubble" dir="auto">
          {content}
        </div>
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} reader={reader} texts={texts} />}
      {citations.length > 0 && <Sources citations={citations} texts={texts} />}
      <div class="under">
        {(isLast || status !== null) && (
          <small dir="auto">
            {isLast && <Time at={message.created_at} texts={texts} />}
            {isLast && status !== null && " · "}
            {status}
          </small>
        )}
        {sender === "assistant" && message.outcome === "answer" && (
          <Rating rating={rating} texts={texts} onRate={onRate} />
        )}
      </div>
    </li>
  );
}

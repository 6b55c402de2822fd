import { useRef } from "preact/hooks";
import type { MessageFrame } from "../../../protocol/frames.ts";
import { Markdown } from "../../chat/markdown/markdown.tsx";
import { Sources } from "../../chat/sources.tsx";
import { en } from "../../chat/texts/en.ts";
import { answerSummary } from "./answer-summary.ts";
import { Attachments } from "./attachments.tsx";
import { formatTime } from "./format-time.ts";

interface MessageViewProps {
  message: MessageFrame;
  /** From 0 to 1; undefined while unknown. */
  confidence: number | undefined;
  /** The delivery status of the operator's last message. */
  receipt: string | null;
  token: string;
}

/** A message, with the details that an operator needs. */
export function MessageView({ message, confidence, receipt, token }: MessageViewProps) {
  const item = useRef<HTMLLIElement>(null);
  const { sender, text, citations = [], attachments = [] } = message;
  const openSource = (marker: number) => {
    const source = item.current?.querySelector<HTMLDetailsElement>(`details[data-marker="${marker}"]`);
    if (!source) return;
    source.open = true;
    source.querySelector("summary")?.focus();
  };
  const quiet = [answerSummary(message, confidence), receipt].filter((texts) => texts !== null);
  return (
    <li ref={item} class={sender}>
      <span class="name" dir="auto">
        {nameOf(message)} <time dateTime={message.created_at}>{formatTime(message.created_at)}</time>
      </span>
      {text !== "" && (
        <div class="words" dir="auto">
          {sender === "user" ? (
            text
          ) : (
            <Markdown
              text={text}
              markers={citations.map(({ marker }) => marker)}
              markLabel={en.openSource}
              onMark={openSource}
            />
          )}
        </div>
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} token={token} />}
      {quiet.length > 0 && <small>{quiet.join(" · ")}</small>}
      {citations.length > 0 && <Sources citations={citations} texts={en} />}
    </li>
  );
}

function nameOf({ sender, sender_name: member, operator_name: operator }: MessageFrame): string {
  if (sender === "user") return member ?? "Visitor";
  if (sender === "operator") return operator ?? "Operator";
  return sender === "assistant" ? "Assistant" : "Switchboard";
}

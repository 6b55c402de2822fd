import { useMemo, useRef, useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { formatOf } from "../../../../chat/days/format-of.ts";
import { Markdown } from "../../../../chat/markdown/markdown.tsx";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { language } from "../../../session/appearance.ts";
import { mayCall } from "../../../session/may-call.ts";
import type { InboxTexts } from "../texts.ts";
import { Attachments } from "./attachments.tsx";
import { deliveryOf } from "./delivery-of.ts";
import { MakeQa } from "./make-qa.tsx";
import { Sources } from "./sources.tsx";
import { seqOfMessage, type TeamMessage, type Timeline } from "./timeline.ts";
import { Why } from "./why.tsx";

interface MessageProps {
  message: TeamMessage;
  dialogId: number;
  /** How far the visitor has received and read; null for the visitor's own messages. */
  visitor: Timeline["visitor"] | null;
  /** Why the visitor's channel did not take it. */
  failure: string | null;
  assistantName: string;
  channel: InboxRow["channel"];
  texts: InboxTexts;
}

/** A message as the visitor sees it, with what only operators see. */
export function Message({ message, dialogId, visitor, failure, assistantName, channel, texts }: MessageProps) {
  const item = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState<"why" | "qa" | null>(null);
  const { id, sender, text, citations = [], attachments = [], outcome, confidence, rating } = message;
  const content = useMemo(() => {
    if (sender === "user") return text;
    const openSource = (marker: number) => {
      const source = item.current?.querySelector<HTMLDetailsElement>(`details[data-marker="${marker}"]`);
      if (!source) return;
      source.open = true;
      source.querySelector("summary")?.focus();
      source.scrollIntoView({ block: "nearest" });
    };
    const markers = citations.map(({ marker }) => marker);
    return <Markdown text={text} markers={markers} markLabel={texts.openSource} onMark={openSource} />;
  }, [message, texts]);
  const delivery = visitor === null ? null : deliveryOf(message, visitor, failure);
  const time = formatOf(language.value, { timeStyle: "short" }).format(new Date(message.created_at));
  return (
    <li ref={item} class={`inbox-message ${sender}`} data-seq={seqOfMessage(id)}>
      <p class="inbox-message-head">
        <bdi>{nameOf(message, assistantName, texts)}</bdi> <time dateTime={message.created_at}>{time}</time>
      </p>
      {text !== "" && (
        <div class="inbox-bubble" dir="auto">
          {content}
        </div>
      )}
      {attachments.length > 0 && <Attachments files={attachments} texts={texts} />}
      {citations.length > 0 && <Sources citations={citations} texts={texts} />}
      <p class="inbox-message-foot">
        {outcome !== undefined && <span>{texts.outcomes[outcome]}</span>}
        {confidence !== undefined && outcome !== "handoff" && (
          <span>
            {texts.confidence(new Intl.NumberFormat(language.value, { style: "percent" }).format(confidence))}
          </span>
        )}
        {rating !== undefined && <span class={rating === "bad" ? "bad-text" : ""}>{texts.ratings[rating]}</span>}
        {message.model_failure !== undefined && <span class="bad-text">{texts.modelFailed}</span>}
        {outcome !== undefined && (
          <button type="button" class="inbox-link" onClick={() => setOpen("why")}>
            {texts.why}
          </button>
        )}
        {delivery !== null && sender === "operator" && (
          <span class={delivery.isBad ? "bad-text" : ""} role={delivery.isBad ? "alert" : undefined}>
            {texts.deliveries[delivery.status]}
            {delivery.reason !== null && `: ${delivery.reason}`}
          </span>
        )}
        {channel === "sms" && message.sms_segments !== undefined && (
          <span>{texts.smsCost(message.sms_segments, message.sms_encoding ?? "GSM-7")}</span>
        )}
        {sender === "operator" && text !== "" && mayCall("POST /api/dialogs/{dialog_id}/messages/{message_id}/qa") && (
          <button type="button" class="inbox-link inbox-qa" onClick={() => setOpen("qa")}>
            {texts.makeQa}
          </button>
        )}
      </p>
      {open === "why" && <Why dialogId={dialogId} messageId={id} texts={texts} onClose={() => setOpen(null)} />}
      {open === "qa" && <MakeQa dialogId={dialogId} messageId={id} texts={texts} onClose={() => setOpen(null)} />}
    </li>
  );
}

function nameOf(message: TeamMessage, assistantName: string, texts: InboxTexts): string {
  switch (message.sender) {
    case "user":
      return message.sender_name === undefined ? texts.theVisitor : stripBidi(message.sender_name);
    case "operator":
      return stripBidi(message.operator_name ?? texts.operator);
    case "assistant":
      return assistantName;
    case "system":
      return texts.system;
  }
}

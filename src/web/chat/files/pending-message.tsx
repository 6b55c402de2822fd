import type { Pending } from "../conversation.ts";
import { Icon } from "../icon.tsx";
import { reasonText } from "../reason-text.ts";
import type { Texts } from "../texts/en.ts";
import { formatSize } from "./format-size.ts";

interface PendingMessageProps {
  pending: Pending;
  texts: Texts;
  onCancel: (id: string) => void;
  /** Sends a refused message again. */
  onAgain: (id: string) => void;
}

/** A message or file that the server has not stored yet. */
export function PendingMessage({ pending, texts, onCancel, onAgain }: PendingMessageProps) {
  const { id, text, file, refusal } = pending;
  const isPending = refusal === null;
  const reason = reasonText(refusal ?? "", texts);
  return (
    <li class={isPending ? "user pending" : "user refused"}>
      {file === null ? (
        <div class="bubble" dir="auto">
          {text}
        </div>
      ) : (
        <div class="file">
          <Icon name="file" />
          <bdi>{file.name}</bdi>
          <small dir="auto">{formatSize(file.size, texts.locale)}</small>
          <button
            type="button"
            class="cancel"
            aria-label={isPending ? texts.cancel : texts.remove}
            onClick={() => onCancel(id)}
          >
            <Icon name="close" />
          </button>
          {isPending && <progress value={file.sent} aria-label={texts.progress(file.name)} />}
        </div>
      )}
      <small dir="auto" role={file === null ? undefined : "status"}>
        {isPending ? texts.sending : texts.notSent(file === null ? reason : texts.ofFile(reason))}
      </small>
      {!isPending && file === null && (
        <div class="refusal">
          <button type="button" onClick={() => onAgain(id)}>
            {texts.sendAgain}
          </button>
          <button type="button" onClick={() => onCancel(id)}>
            {texts.remove}
          </button>
        </div>
      )}
    </li>
  );
}

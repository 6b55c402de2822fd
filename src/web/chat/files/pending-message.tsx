import type { Pending } from "../conversation.ts";
import { Icon } from "../icon.tsx";
import type { Words } from "../words/en.ts";
import { sizeWords } from "./size-words.ts";

interface PendingMessageProps {
  pending: Pending;
  words: Words;
  onCancel: (id: string) => void;
}

/** What a visitor has said, or a file that it sends, before the server has it. */
export function PendingMessage({ pending: { id, text, file, refusal }, words, onCancel }: PendingMessageProps) {
  const isUnderWay = refusal === null;
  return (
    <li class={isUnderWay ? "user pending" : "user refused"}>
      {file === null ? (
        <div class="bubble" dir="auto">
          {text}
        </div>
      ) : (
        <div class="file">
          <Icon name="file" />
          <bdi>{file.name}</bdi>
          <small dir="auto">{sizeWords(file.size, words.locale)}</small>
          <button
            type="button"
            class="cancel"
            aria-label={isUnderWay ? words.cancel : words.remove}
            onClick={() => onCancel(id)}
          >
            <Icon name="close" />
          </button>
          {isUnderWay && <progress value={file.sent} aria-label={words.progress(file.name)} />}
        </div>
      )}
      <small dir="auto" role={file === null ? undefined : "status"}>
        {isUnderWay ? words.sending : words.notSent(refusal)}
      </small>
    </li>
  );
}

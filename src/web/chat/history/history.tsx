import { useEffect, useRef } from "preact/hooks";
import { dayWords } from "../days/day-words.ts";
import { Time } from "../days/time.tsx";
import type { Words } from "../words/en.ts";
import type { EarlierDialog } from "./read-dialogs.ts";
import type { ListedDialogs } from "./use-dialogs.ts";

interface HistoryProps {
  listed: ListedDialogs;
  /** The dialog that the visitor is in. */
  currentId: number | null;
  words: Words;
  onPick: (dialogId: number) => void;
  onNew: () => void;
  onBack: () => void;
}

/** A visitor's conversations, newest first. Escape leads back. */
export function History({ listed, currentId, words, onPick, onNew, onBack }: HistoryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="scroll history"
      aria-labelledby="history"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onBack();
      }}
    >
      <h2 id="history" ref={heading} tabIndex={-1}>
        {words.earlier}
      </h2>
      <ul>
        {listed.dialogs.map((dialog) => (
          <li key={dialog.id}>
            <button
              type="button"
              class="earlier"
              aria-current={dialog.id === currentId}
              onClick={() => onPick(dialog.id)}
            >
              <DialogRow dialog={dialog} words={words} />
            </button>
          </li>
        ))}
      </ul>
      <div class="choices">
        {listed.has_more && (
          <button type="button" onClick={() => void listed.readMore()}>
            {words.showMore}
          </button>
        )}
        {currentId !== null && (
          <button type="button" onClick={onNew}>
            {words.startAgain}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}

function DialogRow({ dialog, words }: { dialog: EarlierDialog; words: Words }) {
  const at = dialog.last_message_time ?? dialog.created_at;
  return (
    <>
      <span dir="auto">{dialog.last_message}</span>
      <small>
        {dayWords(at, Date.now(), words)}, <Time at={at} words={words} />
        {dialog.status === "archived" && ` · ${words.closed}`}
      </small>
    </>
  );
}

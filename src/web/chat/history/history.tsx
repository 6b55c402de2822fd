import { useEffect, useRef } from "preact/hooks";
import { dayWords } from "../days/day-words.ts";
import { Time } from "../days/time.tsx";
import { Icon } from "../icon.tsx";
import type { KeptDialog } from "../kept-dialog.ts";
import { plainWords } from "../plain-words.ts";
import type { Words } from "../words/en.ts";
import type { EarlierDialog } from "./read-dialogs.ts";
import { useDialogs } from "./use-dialogs.ts";

interface HistoryProps {
  kept: KeptDialog;
  siteToken: string;
  words: Words;
  onPick: (dialogId: number) => void;
  onNew: () => void;
  onBack: () => void;
}

/** A visitor's conversations, newest first. Escape leads back. */
export function History({ kept, siteToken, words, onPick, onNew, onBack }: HistoryProps) {
  const listed = useDialogs(siteToken, kept.guestId);
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
      <button type="button" class="back" aria-label={words.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h2 id="history" ref={heading} tabIndex={-1}>
        {words.earlier}
      </h2>
      <p role="status">{listed.state === "lost" ? words.listLost : ""}</p>
      <ul aria-busy={listed.state === "reading"}>
        {listed.dialogs.map((dialog) => (
          <li key={dialog.id}>
            <button
              type="button"
              class="earlier"
              aria-current={dialog.id === kept.dialogId}
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
        {kept.dialogId !== null && (
          <button type="button" onClick={onNew}>
            {words.startAgain}
          </button>
        )}
      </div>
    </section>
  );
}

function DialogRow({ dialog, words }: { dialog: EarlierDialog; words: Words }) {
  const at = dialog.last_message_time ?? dialog.created_at;
  return (
    <>
      <span dir="auto">{plainWords(dialog.last_message ?? "")}</span>
      <small dir="auto">
        {dayWords(at, Date.now(), words)}, <Time at={at} words={words} />
        {dialog.status === "archived" && ` · ${words.closed}`}
      </small>
    </>
  );
}

import { useEffect, useRef } from "preact/hooks";
import { formatDay } from "../days/format-day.ts";
import { Time } from "../days/time.tsx";
import { Icon } from "../icon.tsx";
import { plainText } from "../plain-text.ts";
import type { SavedDialog } from "../saved-dialog.ts";
import type { Texts } from "../texts/en.ts";
import type { EarlierDialog } from "./read-dialogs.ts";
import { useDialogs } from "./use-dialogs.ts";

interface HistoryProps {
  saved: SavedDialog;
  siteToken: string;
  texts: Texts;
  onPick: (dialogId: number) => void;
  onNew: () => void;
  onBack: () => void;
}

/** A visitor's conversations, newest first. Escape returns to the current one. */
export function History({ saved, siteToken, texts, onPick, onNew, onBack }: HistoryProps) {
  const listed = useDialogs(siteToken, saved.guestId);
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
      <button type="button" class="back" aria-label={texts.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h2 id="history" ref={heading} tabIndex={-1}>
        {texts.earlier}
      </h2>
      <p role="status">{listed.state === "lost" ? texts.listLost : ""}</p>
      <ul aria-busy={listed.state === "reading"}>
        {listed.dialogs.map((dialog) => (
          <li key={dialog.id}>
            <button
              type="button"
              class="earlier"
              aria-current={dialog.id === saved.dialogId}
              onClick={() => onPick(dialog.id)}
            >
              <DialogRow dialog={dialog} texts={texts} />
            </button>
          </li>
        ))}
      </ul>
      <div class="choices">
        {listed.has_more && (
          <button type="button" onClick={() => void listed.readMore()}>
            {texts.showMore}
          </button>
        )}
        {saved.dialogId !== null && (
          <button type="button" onClick={onNew}>
            {texts.startAgain}
          </button>
        )}
      </div>
    </section>
  );
}

function DialogRow({ dialog, texts }: { dialog: EarlierDialog; texts: Texts }) {
  const at = dialog.last_message_time ?? dialog.created_at;
  return (
    <>
      <span dir="auto">{plainText(dialog.last_message ?? "")}</span>
      <small dir="auto">
        {formatDay(at, Date.now(), texts)}, <Time at={at} texts={texts} />
        {dialog.status === "archived" && ` · ${texts.closed}`}
      </small>
    </>
  );
}

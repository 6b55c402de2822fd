import { useRef } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { useDroppedFiles } from "../../../../chat/files/use-dropped-files.ts";
import { language } from "../../../session/appearance.ts";
import { user } from "../../../session/session.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { closeDialog, reopenDialog } from "../acts/acts.ts";
import type { OpenDialog } from "../conversation/open-dialog.ts";
import { draftOf } from "../drafts/draft.ts";
import { formatSpan } from "../list/format-span.ts";
import { now } from "../list/now.ts";
import { neighbour } from "../state/order.ts";
import type { UsedAddress } from "../state/use-address.ts";
import { useDialog } from "../state/use-dialog.ts";
import type { InboxTexts } from "../texts.ts";
import { blockerOf } from "./blocker-of.ts";
import { Counter } from "./counter.tsx";
import { sendKey } from "./preferences.ts";
import { replyWindowOf } from "./reply-window.ts";
import { sendFiles } from "./send-files.ts";
import { sendText } from "./send-text.ts";
import { Templates } from "./templates.tsx";
import { TextBox } from "./text-box.tsx";

interface ComposerProps {
  dialog: OpenDialog;
  row: InboxRow | undefined;
  address: UsedAddress;
  texts: InboxTexts;
}

/** The field for a reply or a note, with what is missing before it can be sent. */
export function Composer({ dialog, row, address, texts }: ComposerProps) {
  const draft = draftOf(dialog.id);
  const files = useRef<HTMLInputElement>(null);
  const { facts, contact } = useDialog(dialog.id);
  const { kind, reply, note } = draft.kept.value;
  const text = kind === "reply" ? reply : note;
  const { entries } = dialog.timeline.value;
  const channel = row?.channel ?? facts?.channel ?? null;
  const until = channel === "whatsapp" ? replyWindowOf(entries) : null;
  const left = until === null ? null : until - now.value;
  const isWindowClosed = left !== null && left <= 0;
  const isArchived = row === undefined ? dialog.isArchived : row.status === "archived";
  const isBlocked = facts?.is_contact_blocked ?? false;
  const userId = user.value?.id ?? 0;
  const given = { kind, text, row, userId, isArchived, isBlocked, isWindowClosed };
  const blocker = blockerOf(given, texts);
  const isFree = row !== undefined && row.handoff_status !== "active" && !isArchived;
  const mayTakeFiles = kind === "reply" && blockerOf({ ...given, text: "" }, texts) === null;
  const take = (chosen: File[]) => sendFiles(dialog, chosen, texts);
  const isDragOver = useDroppedFiles(mayTakeFiles ? take : null);
  const send = (thenClose: boolean) => {
    if (text.trim() === "" || blocker !== null) return;
    const stored = sendText(dialog, draft);
    if (!thenClose || kind === "note") return;
    const next = neighbour(dialog.id, 1);
    // A reply that is refused or held back keeps the dialog open.
    void stored.then(() => closeDialog(dialog.id, texts));
    address.go({ dialogId: next });
  };
  const tab = (which: "reply" | "note", name: string) => (
    <button
      type="button"
      role="tab"
      aria-selected={kind === which}
      tabIndex={kind === which ? 0 : -1}
      onClick={() => draft.turnTo(which)}
    >
      {name}
    </button>
  );
  return (
    <form
      class={`inbox-composer ${kind}${isDragOver ? " dropping" : ""}`}
      aria-label={texts.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <div class="inbox-composer-head">
        <div
          role="tablist"
          aria-label={texts.kindOfText}
          class="inbox-kinds"
          onKeyDown={(event) => {
            if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
            event.preventDefault();
            draft.turnTo(kind === "reply" ? "note" : "reply");
            const { currentTarget } = event;
            setTimeout(() => currentTarget.querySelector<HTMLElement>("[aria-selected=true]")?.focus());
          }}
        >
          {tab("reply", texts.reply)}
          {tab("note", texts.note)}
        </div>
        {left !== null && left > 0 && kind === "reply" && (
          <span class={`badge ${left < 3_600_000 ? "warn" : ""}`}>
            {texts.windowLeft(formatSpan(left, language.value))}
          </span>
        )}
        <Counter text={text} isSms={channel === "sms" && kind === "reply"} texts={texts} />
      </div>
      {draft.other.value !== null && (
        <Notice kind="warn">
          <p>{texts.otherDraft}</p>
          <blockquote dir="auto">{draft.other.value.text ?? texts.draftDeleted}</blockquote>
          <div class="row">
            <Button onClick={() => draft.takeOther()}>{texts.takeOther}</Button>
            <Button onClick={() => draft.dropOther()}>{texts.keepMine}</Button>
          </div>
        </Notice>
      )}
      {draft.attached.value.length > 0 && (
        <ul class="inbox-files">
          {draft.attached.value.map((file) => (
            <li key={`${file.replyId} ${file.fileId}`} class="inbox-file">
              <bdi>{file.name}</bdi>
              <button
                type="button"
                class="inbox-link"
                aria-label={texts.detach(file.name)}
                onClick={() => draft.detach(file)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextBox
        dialog={dialog}
        draft={draft}
        row={row}
        contact={contact}
        facts={facts}
        texts={texts}
        onSend={send}
        describedBy={`composer-hint-${dialog.id}`}
      />
      <div class="inbox-composer-foot">
        <p
          id={`composer-hint-${dialog.id}`}
          class={`small ${blocker === null ? "quiet" : "bad-text"}`}
          role={blocker === null ? undefined : "status"}
        >
          {blocker ??
            (kind === "note"
              ? texts.noteHint
              : isFree
                ? texts.takesHint
                : isDragOver
                  ? texts.dropHint
                  : texts.sendHint[sendKey.value])}
        </p>
        <div class="row">
          {isArchived && kind === "reply" && (
            <Button onClick={() => void reopenDialog(dialog.id, texts)}>{texts.acts.reopen}</Button>
          )}
          {channel === "whatsapp" && kind === "reply" && facts?.channel_id != null && (
            <Templates dialog={dialog} channelId={facts.channel_id} isNeeded={isWindowClosed} texts={texts} />
          )}
          {kind === "reply" && (
            <>
              <input
                ref={files}
                type="file"
                multiple
                hidden
                aria-label={texts.attach}
                onChange={({ currentTarget }) => {
                  take([...(currentTarget.files ?? [])]);
                  // Allows choosing the same file again.
                  currentTarget.value = "";
                }}
              />
              <Button kind="plain" disabled={!mayTakeFiles} onClick={() => files.current?.click()}>
                {texts.attach}
              </Button>
            </>
          )}
          <Button type="submit" kind="primary" disabled={text.trim() === "" || blocker !== null}>
            {kind === "note" ? texts.addNote : texts.send}
          </Button>
        </div>
      </div>
    </form>
  );
}

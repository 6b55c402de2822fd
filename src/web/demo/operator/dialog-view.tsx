import { useLayoutEffect, useRef } from "preact/hooks";
import type { InboxDialogFrame } from "../../../protocol/inbox-frames.ts";
import type { Act } from "./act-on-dialog.ts";
import type { OpenDialog } from "./open-dialog.ts";
import type { OperatorSession } from "./operator-session.ts";
import { Reply } from "./reply.tsx";
import { Transcript } from "./transcript.tsx";

interface DialogViewProps {
  session: OperatorSession;
  open: OpenDialog;
  /** As the inbox has it. */
  dialog: InboxDialogFrame | undefined;
}

/** The open dialog: the visitor's presence, the messages, and the operator's actions. */
export function DialogView({ session, open, dialog }: DialogViewProps) {
  const isOwn = dialog !== undefined && session.isOwn(dialog);
  const { isArchived } = open.conversation;
  const reply = useRef<HTMLTextAreaElement>(null);
  const wasOwn = useRef(isOwn);
  const hasTaken = useRef(false);
  useLayoutEffect(() => {
    if (isOwn && !wasOwn.current && hasTaken.current) reply.current?.focus();
    wasOwn.current = isOwn;
  }, [isOwn]);
  const button = (act: Act, texts: string) => (
    <button
      type="button"
      onClick={() => {
        hasTaken.current = act === "take";
        void session.act(act);
      }}
    >
      {texts}
    </button>
  );
  return (
    <section class="dialog" aria-labelledby="dialog-title">
      <div class="dialog-bar">
        <div>
          <h3 id="dialog-title">Conversation {open.dialogId}</h3>
          <p class={open.isVisitorHere === true ? "here" : "gone"} role="status">
            {open.isVisitorHere === null ? "" : open.isVisitorHere ? "Visitor is here" : "Visitor has left"}
          </p>
        </div>
        {!isArchived && (isOwn ? button("release", "Hand back") : button("take", "Take over"))}
        {isArchived ? button("reopen", "Open again") : button("archive", "Archive")}
      </div>
      <Transcript open={open} token={session.token ?? ""} />
      <Reply field={reply} open={open} isOff={!isOwn || isArchived} />
    </section>
  );
}

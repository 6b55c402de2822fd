import type { InboxDialogFrame } from "../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../chat/strip-bidi.ts";
import { formatTime } from "./format-time.ts";
import { listDialogs } from "./inbox.ts";
import type { OperatorSession } from "./operator-session.ts";

/** How many dialogs are listed: the waiting ones and the last changed ones. */
const shown = 30;

/** The dialogs of the shop. Those that wait for an operator come first. */
export function DialogList({ session }: { session: OperatorSession }) {
  const dialogs = listDialogs(session.inbox).slice(0, shown);
  if (dialogs.length === 0) {
    return (
      <p class="empty">{session.isLoaded ? "There are no messages yet. Ask something in the shop." : "Loading…"}</p>
    );
  }
  return (
    <ul class="dialogs" aria-label="Conversations">
      {dialogs.map((dialog) => (
        <li key={dialog.dialog_id}>
          <button
            type="button"
            aria-current={session.open?.dialogId === dialog.dialog_id}
            onClick={() => session.choose(dialog.dialog_id)}
          >
            <span class="who">
              Conversation {dialog.dialog_id} {session.isUnread(dialog) && <b class="new">New</b>}
            </span>
            <DialogStatus session={session} dialog={dialog} />
            <span class="last" dir="auto">
              {dialog.last_message}
            </span>
            {dialog.last_message_time !== null && (
              <time dateTime={dialog.last_message_time}>{formatTime(dialog.last_message_time)}</time>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function DialogStatus({ session, dialog }: { session: OperatorSession; dialog: InboxDialogFrame }) {
  const position = session.inbox.positions.get(dialog.dialog_id);
  if (dialog.status === "archived") return <span class="standing">Archived</span>;
  if (position !== undefined) return <span class="standing waits">Waits, number {position}</span>;
  if (dialog.handoff_status !== "active") return <span class="standing">Assistant</span>;
  return (
    <span class="standing held">
      {session.isOwn(dialog) ? "With you" : `With ${stripBidi(dialog.operator?.name ?? "")}`}
    </span>
  );
}

import type { InboxDialogFrame } from "../../../protocol/inbox-frames.ts";
import { straightName } from "../../chat/straight-name.ts";
import type { Desk } from "./desk.ts";
import { listDialogs } from "./inbox.ts";
import { timeWords } from "./time-words.ts";

/** How many dialogs are listed: those that changed last, and who waits. */
const shown = 30;

/** The dialogs of the shop. Who waits for a person is first. */
export function DialogList({ desk }: { desk: Desk }) {
  const dialogs = listDialogs(desk.inbox).slice(0, shown);
  if (dialogs.length === 0) {
    return <p class="empty">{desk.isTold ? "Nobody has written yet. Ask something in the shop." : "Loading…"}</p>;
  }
  return (
    <ul class="dialogs" aria-label="Conversations">
      {dialogs.map((dialog) => (
        <li key={dialog.dialog_id}>
          <button
            type="button"
            aria-current={desk.open?.dialogId === dialog.dialog_id}
            onClick={() => desk.choose(dialog.dialog_id)}
          >
            <span class="who">
              Conversation {dialog.dialog_id} {desk.isUnread(dialog) && <b class="new">New</b>}
            </span>
            <Standing desk={desk} dialog={dialog} />
            <span class="last" dir="auto">
              {dialog.last_message}
            </span>
            {dialog.last_message_time !== null && (
              <time dateTime={dialog.last_message_time}>{timeWords(dialog.last_message_time)}</time>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Standing({ desk, dialog }: { desk: Desk; dialog: InboxDialogFrame }) {
  const place = desk.inbox.places.get(dialog.dialog_id);
  if (dialog.status === "archived") return <span class="standing">Archived</span>;
  if (place !== undefined) return <span class="standing waits">Waits, number {place}</span>;
  if (dialog.handoff_status !== "active") return <span class="standing">Assistant</span>;
  return (
    <span class="standing held">
      {desk.isOwn(dialog) ? "With you" : `With ${straightName(dialog.operator?.name ?? "")}`}
    </span>
  );
}

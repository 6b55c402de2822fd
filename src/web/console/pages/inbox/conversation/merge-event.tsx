import { useState } from "preact/hooks";
import type { TriageChangedFrame } from "../../../../../protocol/internal-frames.ts";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { toast } from "../../../ui/toasts.tsx";
import { now } from "../list/now.ts";
import { inbox } from "../state/inbox.ts";
import { useAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import { eventText } from "./event-text.ts";
import { mayUndo } from "./may-undo.ts";
import { MergedLog } from "./merged-log.tsx";
import type { OpenDialog } from "./open-dialog.ts";
import type { EventFrame } from "./timeline.ts";

type MergeFrame = TriageChangedFrame & { dialog: { id: number }; merge_id: number };

export function isMerge(frame: EventFrame): frame is MergeFrame {
  return frame.type === "triage_changed" && frame.dialog !== undefined && frame.merge_id !== undefined;
}

/** That dialogs were merged: with the way to the other one, what was said there, and back. */
export function MergeEvent({ frame, dialog, texts }: { frame: MergeFrame; dialog: OpenDialog; texts: InboxTexts }) {
  const { merge: words } = texts;
  const { id: otherId } = frame.dialog;
  const [isShown, setShown] = useState(false);
  const address = useAddress();
  const undo = useAction(async () => {
    const kept = frame.change === "merged_from" ? dialog.id : otherId;
    const path = { dialog_id: kept, merge_id: frame.merge_id };
    await call("POST /api/dialogs/{dialog_id}/merges/{merge_id}/undo", { path });
    inbox.refresh();
    toast(words.undone(otherId));
    await invalidate("GET /api/dialogs/{dialog_id}");
  });
  const isUndone = dialog.timeline.value.entries.some(
    (entry) =>
      entry.kind === "event" &&
      isMerge(entry.frame) &&
      entry.frame.change === "merge_undone" &&
      entry.frame.merge_id === frame.merge_id,
  );
  return (
    <li class="inbox-event inbox-merge" dir="auto">
      <span>{eventText(frame, texts, () => "")}</span>{" "}
      <a class="inbox-link" href={address.to({ dialogId: otherId })}>
        {words.open(otherId)}
      </a>
      {!isUndone && (
        <>
          {" "}
          <button type="button" class="inbox-link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? words.hide(otherId) : words.show(otherId)}
          </button>
        </>
      )}
      {!isUndone && mayUndo(frame.timestamp, now.value) && (
        <>
          {" "}
          <button type="button" class="inbox-link" disabled={undo.isRunning} onClick={() => void undo.run()}>
            {words.undo}
          </button>
        </>
      )}
      {undo.problem !== null && (
        <p class="bad-text" role="alert">
          {undo.problem}
        </p>
      )}
      {isShown && !isUndone && <MergedLog dialogId={otherId} texts={texts} />}
    </li>
  );
}

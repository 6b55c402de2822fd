import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { invalidate } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { toast } from "../../../ui/toasts.tsx";
import { outbox } from "../outbox/outbox.ts";
import { inbox } from "../state/inbox.ts";
import { allLabels } from "../state/labels.ts";
import type { InboxTexts } from "../texts.ts";

/**
 * Shows a change of a dialog at once and sends it. When the server refuses, what was shown is taken back, and the user is told why.
 * Returns whether it succeeded.
 */
async function act(
  id: number,
  texts: InboxTexts,
  change: (row: InboxRow) => InboxRow,
  send: () => Promise<unknown>,
): Promise<boolean> {
  const rowNow = () => inbox.state.peek().rows.get(id);
  const before = rowNow();
  inbox.change(id, change);
  const changed = rowNow();
  try {
    await send();
    void invalidate("GET /api/dialogs/{dialog_id}");
    inbox.refresh();
    return true;
  } catch (error) {
    // What the server has told meanwhile stays.
    if (before !== undefined && rowNow() === changed) inbox.change(id, () => before);
    inbox.refresh();
    toast(refusalOf(error, texts));
    return false;
  }
}

/** Names the colleague who was faster. */
function refusalOf(error: unknown, texts: InboxTexts): string {
  const holder = error instanceof ApiError ? (error.details["holder"] as { name?: string } | undefined) : undefined;
  return holder?.name === undefined ? problemOf(error) : texts.heldBy(stripBidi(holder.name));
}

const path = (id: number) => ({ path: { dialog_id: id } });

export function takeDialog(id: number, texts: InboxTexts): Promise<boolean> {
  const who = user.peek();
  const own = who === null ? null : { id: who.id, name: `${who.first_name} ${who.last_name}`.trim() };
  return act(
    id,
    texts,
    (row) => (row.handoff_status === "active" ? row : { ...row, handoff_status: "active", operator: own }),
    () => call("POST /api/dialogs/{dialog_id}/handoff/take", { ...path(id), body: {} }),
  );
}

export function releaseDialog(id: number, texts: InboxTexts): Promise<boolean> {
  return act(
    id,
    texts,
    (row) => ({ ...row, handoff_status: "released", operator: null }),
    () => call("POST /api/dialogs/{dialog_id}/handoff/release", { ...path(id), body: {} }),
  );
}

export async function closeDialog(id: number, texts: InboxTexts): Promise<boolean> {
  // What is being sent is sent first: a closed dialog takes no messages.
  await outbox.whenSent(id);
  return act(
    id,
    texts,
    (row) => ({ ...row, status: "archived", unanswered_seqs: [], unread_count: 0 }),
    async () => {
      await call("POST /api/dialogs/{dialog_id}/archive", path(id));
      toast(texts.closed(id));
    },
  );
}

export function reopenDialog(id: number, texts: InboxTexts): Promise<boolean> {
  return act(
    id,
    texts,
    (row) => ({ ...row, status: "active" }),
    () => call("POST /api/dialogs/{dialog_id}/reopen", path(id)),
  );
}

export function setLabels(id: number, labelIds: number[], texts: InboxTexts): Promise<boolean> {
  const known = new Set(allLabels.peek().map((label) => label.id));
  const ids = labelIds.filter((each) => known.has(each));
  return act(
    id,
    texts,
    (row) => ({ ...row, label_ids: ids }),
    () => call("PUT /api/dialogs/{dialog_id}/labels", { ...path(id), body: { label_ids: ids } }),
  );
}

export function setPriority(id: number, priority: InboxRow["priority"], texts: InboxTexts): Promise<boolean> {
  return act(
    id,
    texts,
    (row) => ({ ...row, priority }),
    () => call("PUT /api/dialogs/{dialog_id}/priority", { ...path(id), body: { priority } }),
  );
}

/** `until`: ISO 8601; null ends the snooze. */
export function snoozeDialog(id: number, until: string | null, texts: InboxTexts): Promise<boolean> {
  return act(
    id,
    texts,
    (row) => ({ ...row, snoozed_until: until }),
    () => call("PUT /api/dialogs/{dialog_id}/snooze", { ...path(id), body: { until } }),
  );
}

export function assignTeam(id: number, team: { id: number; name: string } | null, texts: InboxTexts): Promise<boolean> {
  return act(
    id,
    texts,
    (row) => ({ ...row, team }),
    () => call("PUT /api/dialogs/{dialog_id}/team", { ...path(id), body: { team_id: team?.id ?? null } }),
  );
}

export function giveDialog(id: number, to: { id: number; name: string }, texts: InboxTexts): Promise<boolean> {
  if (to.id === user.peek()?.id) return takeDialog(id, texts);
  return act(
    id,
    texts,
    (row) => ({ ...row, handoff_status: "active", operator: to }),
    () => call("POST /api/dialogs/{dialog_id}/handoff/give", { ...path(id), body: { operator_id: to.id } }),
  );
}

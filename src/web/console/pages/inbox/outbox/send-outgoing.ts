import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { upload } from "../../../client/upload.ts";
import { user } from "../../../session/session.ts";
import type { TeamMessage } from "../conversation/timeline.ts";
import { inbox } from "../state/inbox.ts";
import type { Outgoing } from "./outgoing.ts";

interface Given {
  file: File | null;
  onProgress(share: number): void;
  signal: AbortSignal;
}

/**
 * Sends what an operator has written, one attempt. Who replies takes the conversation first, so that the assistant does not talk over
 * them. Resolves with the stored message; null for a note. Rejects with an `ApiError`.
 */
export async function sendOutgoing(
  { id, dialogId, kind, text, mentions, draftRevision, afterSeq, template, saved }: Outgoing,
  { file, onProgress, signal }: Given,
): Promise<TeamMessage | null> {
  const path = { dialog_id: dialogId };
  const draft = draftRevision === undefined || draftRevision === 0 ? {} : { draft_revision: draftRevision };
  if (kind === "note") {
    const body = { text, client_message_id: id, ...(mentions !== undefined && { mentions }), ...draft };
    await call("POST /api/dialogs/{dialog_id}/notes", { path, body });
    return null;
  }
  await take(dialogId);
  if (template !== undefined) {
    const { name, language, header, body: values, copyCode } = template;
    const buttons = copyCode === undefined ? {} : { copy_code: copyCode };
    const body = { template: name, language, parameters: { header, body: values, buttons } };
    const sent = await call("POST /api/dialogs/{dialog_id}/templates", { path, body }, { idempotencyKey: id });
    return sent as TeamMessage;
  }
  if (saved !== undefined) {
    const source = { saved_reply_id: saved.replyId, file_id: saved.fileId };
    const body = { ...source, text, client_message_id: id, after_seq: afterSeq };
    return (await call("POST /api/dialogs/{dialog_id}/saved-files", { path, body })) as TeamMessage;
  }
  if (kind === "file") {
    if (file === null) throw new ApiError(410, {});
    const form = new FormData();
    form.append("file", file);
    form.append("after_seq", String(afterSeq));
    return (await upload("POST /api/dialogs/{dialog_id}/files", form, {
      ...{ path, signal, idempotencyKey: id },
      onProgress: (sent, total) => onProgress(sent / total),
    })) as TeamMessage;
  }
  const body = { text, client_message_id: id, after_seq: afterSeq, ...draft };
  return (await call("POST /api/dialogs/{dialog_id}/messages", { path, body })) as TeamMessage;
}

/** Takes a dialog that nobody has. */
async function take(dialogId: number): Promise<void> {
  const row = inbox.state.peek().rows.get(dialogId);
  const isOwn = row?.handoff_status === "active" && row.operator?.id === user.peek()?.id;
  if (isOwn) return;
  await call("POST /api/dialogs/{dialog_id}/handoff/take", { path: { dialog_id: dialogId }, body: {} });
}

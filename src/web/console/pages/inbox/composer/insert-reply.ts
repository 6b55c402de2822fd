import { fillSavedReply } from "../../../../../protocol/fill-saved-reply.ts";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import type { Output } from "../../../client/call.ts";
import { user } from "../../../session/session.ts";
import type { Draft } from "../drafts/draft.ts";

type SavedReply = Output<"GET /api/saved-replies">["saved_replies"][number];

interface Given {
  draft: Draft;
  row: InboxRow | undefined;
  facts: Output<"GET /api/dialogs/{dialog_id}"> | undefined;
  contact: Output<"GET /api/contacts/{contact_id}"> | undefined;
}

/** The text of a saved reply for this dialog. Its files are attached to the draft, and sent with it. */
export function insertReply({ id, text, files }: SavedReply, { draft, row, facts, contact }: Given): string {
  draft.attach(files.map((file) => ({ replyId: id, fileId: file.id, name: file.name, size: file.size ?? 0 })));
  const who = user.peek();
  return fillSavedReply(text, {
    contact: { name: contact?.name || row?.contact_name || null },
    operator: { name: `${who?.first_name ?? ""} ${who?.last_name ?? ""}`.trim() },
    dialog: { id: draft.dialogId },
    variables: { ...contact?.variables, ...facts?.variables },
  }).text;
}

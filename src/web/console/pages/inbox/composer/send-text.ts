import type { OpenDialog } from "../conversation/open-dialog.ts";
import type { Draft } from "../drafts/draft.ts";
import { outbox } from "../outbox/outbox.ts";
import { colleagues } from "../state/colleagues.ts";
import { mentionsIn } from "./mentions-in.ts";

/**
 * Sends what the draft has: the text is the outbox's from now on, which keeps it until the server has stored it. Resolves when the
 * server has, and never when the text is taken back.
 */
export function sendText(dialog: OpenDialog, draft: Draft): Promise<void> {
  const { kind } = draft.kept.peek();
  const text = draft.text.trim();
  const mentions = kind === "note" ? mentionsIn(text, colleagues.peek()) : [];
  const written = draft.text;
  const files = kind === "reply" ? draft.attached.peek() : [];
  draft.attached.value = [];
  const { revision: draftRevision, messageId } = draft.end();
  const stored = outbox.send({
    ...{ dialogId: dialog.id, kind, text, draftRevision, afterSeq: dialog.lastSeq },
    ...(mentions.length > 0 && { mentions }),
    ...(messageId !== undefined && { id: messageId, isAgain: true }),
  });
  void stored.then(() => draft.ended(written));
  for (const { replyId, fileId, name, size } of files) {
    void outbox.send({
      ...{ dialogId: dialog.id, kind: "file", text: "", afterSeq: dialog.lastSeq },
      ...{ file: { name, size }, saved: { replyId, fileId } },
    });
  }
  return stored;
}

import { previewOf } from "../domain/conversations/dialog/preview-of.ts";
import type { Message } from "../domain/conversations/dialog/types.ts";
import { unansweredIn } from "../domain/conversations/inbox/unanswered-in.ts";

interface DialogHeads {
  /**
   * Of each dialog, as JSON: its id; the seq, preview and time of its newest message; the seq of the last answer and of the
   * visitor's last message; the unanswered seqs; how many changes of the account's inbox come after this one.
   */
  heads: string[];
  /** The number of changed dialogs by account. */
  changes: [accountId: number, count: number][];
}

/** What messages change in the rows of their dialogs. */
export function dialogHeads(messages: { accountId: number; message: Message }[]): DialogHeads {
  const changes = new Map<number, number>();
  const byDialog = Map.groupBy(messages, ({ message }) => message.dialogId);
  const heads = Array.from(byDialog, ([dialogId, ofDialog]) => {
    const accountId = ofDialog[0]?.accountId ?? 0;
    const later = changes.get(accountId) ?? 0;
    changes.set(accountId, later + 1);
    const all = ofDialog.map(({ message }) => message);
    const newest = all.reduce((one, other) => (other.seq > one.seq ? other : one));
    const { answeredSeq, unanswered } = unansweredIn(all);
    const visitorSeq = Math.max(0, ...all.filter(({ sender }) => sender === "user").map(({ seq }) => seq));
    const last = [newest.seq, previewOf(newest), newest.createdAt];
    return JSON.stringify([dialogId, ...last, answeredSeq, visitorSeq, unanswered, later]);
  });
  return { heads, changes: [...changes] };
}

import type { Inboxes } from "../../domain/conversations/inbox/ports.ts";

/** `Inboxes` over Durable Objects, one an account. */
export function durableInboxes(namespace: Env["ACCOUNT_INBOX"]): Inboxes {
  return {
    of(accountId) {
      const inbox = () => namespace.getByName(String(accountId));
      return {
        enter: (dialogId, afterSeq, since) => inbox().enter(dialogId, afterSeq, since),
        note: (notes) => inbox().note(notes),
        review: () => inbox().review(),
        colleagues: () => inbox().colleagues(),
        visit: (sessionId, dialogId) => inbox().visit(sessionId, dialogId),
        endSessions: (sessionIds) => inbox().endSessions(sessionIds),
        dismiss: (operatorId) => inbox().dismiss(operatorId),
      };
    },
  };
}

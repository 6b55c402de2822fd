import type { Inboxes } from "../../domain/conversations/inbox/ports.ts";

/** `Inboxes` over Durable Objects, one per account. */
export function durableInboxes(namespace: Env["ACCOUNT_INBOX"]): Inboxes {
  return {
    of(accountId) {
      const inbox = () => namespace.getByName(String(accountId));
      return {
        enter: (dialogId, afterSeq, since) => inbox().enter(dialogId, afterSeq, since),
        update: (updates) => inbox().update(updates),
        settle: () => inbox().settle(),
        tell: (operatorId, notice) => inbox().tell(operatorId, notice),
        announce: (change) => inbox().announce(change),
        forget: (dialogIds) => inbox().forget(dialogIds),
        review: () => inbox().review(),
        activeOperators: () => inbox().activeOperators(),
        visit: (sessionId, dialogId) => inbox().visit(sessionId, dialogId),
        endSessions: (sessionIds) => inbox().endSessions(sessionIds),
        removeOperator: (operatorId) => inbox().removeOperator(operatorId),
      };
    },
  };
}

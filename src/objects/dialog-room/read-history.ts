import type { History, HistoryQuery } from "../../domain/conversations/dialog/ports.ts";
import { maxSeq } from "../../domain/conversations/dialog/rules.ts";
import type { DialogFacts } from "../../domain/conversations/dialog/types.ts";
import type { RoomStore } from "./store.ts";

/** Messages in order of seq, those after `afterSeq` or the last ones; or a page of them. */
export function readHistory(store: RoomStore, facts: DialogFacts, query: HistoryQuery): History {
  const { messages, ...page } = read(store, query);
  return {
    facts,
    messages,
    ...page,
    receipts: facts.reportsDeliveries === true ? store.receipts.of(messages) : store.receipts.read(),
  };
}

function read(store: RoomStore, { afterSeq, limit, skip }: HistoryQuery): Pick<History, "messages" | "total"> {
  if (skip !== undefined) return store.messagePage(skip, limit);
  return { messages: afterSeq === null ? store.messagesBefore(maxSeq, limit) : store.messagesAfter(afterSeq, limit) };
}

import type { History, HistoryQuery } from "../../domain/conversations/dialog/ports.ts";
import { maxSeq } from "../../domain/conversations/dialog/rules.ts";
import type { DialogFacts } from "../../domain/conversations/dialog/types.ts";
import type { RoomStore } from "./store.ts";

/** Messages in order of seq: those after `afterSeq`, or the last ones. */
export function readHistory(store: RoomStore, facts: DialogFacts, { afterSeq, limit }: HistoryQuery): History {
  const messages = afterSeq === null ? store.messagesBefore(maxSeq, limit) : store.messagesAfter(afterSeq, limit);
  return {
    facts,
    messages,
    receipts: facts.reportsDeliveries === true ? store.receipts.of(messages) : store.receipts.read(),
  };
}

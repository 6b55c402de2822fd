import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { History, RoomCaller, RoomEvent } from "../../conversations/dialog/ports.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { recordFailure } from "./record-failure.ts";
import type { FailureReason } from "./types.ts";

/** How many entries before a handoff request its question may be. */
const historyLimit = 10;

/**
 * Records unanswered questions from events: abstentions, and the question before a handoff request. The question is
 * read from its room, which has everything before the event, so events may arrive in any order and twice. Of those that arrive
 * together the earliest comes first: the first question of a group stands for it.
 */
export async function recordFailures(ctx: Deps, events: RoomEvent[]): Promise<void> {
  for (const event of events.toSorted((one, other) => one.entry.createdAt - other.entry.createdAt)) {
    const reason = reasonOf(event);
    if (reason === null) continue;
    const { accountId, dialogId, entry } = event;
    const history = await readBefore(ctx, event);
    const question = history === null ? null : questionOf(event, history);
    if (history === null || question === null) continue;
    await recordFailure(ctx, {
      ...{ accountId, assistantId: history.facts.assistantId, dialogId },
      ...{ seq: question.seq, question: question.text, reason, failedAt: entry.createdAt },
    });
  }
}

/** The reason for which an event counts as a failure; an apology for a technical error does not count. */
function reasonOf({ entry }: RoomEvent): FailureReason | null {
  if (entry.kind === "handoff") return entry.event.kind === "handoff_requested" ? "handed_off" : null;
  if (entry.kind !== "message") return null;
  const { answer } = entry.message;
  return answer?.outcome === "abstain" && answer.model !== "none" ? "abstained" : null;
}

/** The messages before an event; null when its dialog has been erased meanwhile. */
async function readBefore(ctx: Deps, event: RoomEvent): Promise<History | null> {
  const { accountId, dialogId, entry } = event;
  const caller: RoomCaller = { accountId, key: "projector", guestId: null, name: null, operator: null };
  const replyTo = entry.kind === "message" ? entry.message.answer?.replyTo : undefined;
  const afterSeq = Math.max(0, (replyTo ?? entry.seq - historyLimit) - 1);
  const query = { afterSeq, limit: Math.max(1, entry.seq - afterSeq) };
  return inRoom(ctx, dialogId, accountId, (room) => room.history(caller, query)).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "not_found") return null;
    throw error;
  });
}

function questionOf({ entry }: RoomEvent, { messages }: History): Message | null {
  if (entry.kind === "message") {
    const replyTo = entry.message.answer?.replyTo;
    return messages.find((message) => message.seq === replyTo) ?? null;
  }
  return messages.findLast((message) => message.seq < entry.seq && isQuestion(message)) ?? null;
}

function isQuestion({ sender, text }: Message): boolean {
  return sender === "user" && text.trim() !== "" && recogniseSmallTalk(text, languageOf(text)) === null;
}

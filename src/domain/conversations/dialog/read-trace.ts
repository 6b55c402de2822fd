import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "./in-room.ts";
import { readMessage } from "./read-message.ts";
import { roomCaller } from "./room-caller.ts";
import type { AnswerRecord, Message } from "./types.ts";

export interface AnswerWithTrace {
  message: Message & { answer: AnswerRecord };
  /** null: it was not kept. */
  trace: TurnTrace | null;
}

/**
 * How an answer of the assistant came about, for users of the account. Throws `not_found`, and `conflict` for a message that is no
 * answer.
 */
export async function readTrace(
  ctx: Deps,
  caller: UserPrincipal,
  place: { dialogId: number; messageId: number },
): Promise<AnswerWithTrace> {
  const message = await readMessage(ctx, caller, place);
  const { answer, dialogId, seq } = message;
  if (answer === null) throw new DomainError("conflict", "Only answers of the assistant have a trace.");
  const trace = await inRoom(ctx, dialogId, caller.accountId, (room) => room.trace(roomCaller(caller), seq));
  return { message: { ...message, answer }, trace };
}

import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { inRoom } from "./in-room.ts";
import { roomCaller } from "./room-caller.ts";
import type { Message, TurnResult } from "./types.ts";

/** The AI's answer to an accepted message; null when it rightly stays silent. Throws as `answerOf` does. */
export async function waitForAnswer(
  ctx: Deps,
  principal: Principal,
  dialogId: number,
  turn: number | null,
): Promise<Message | null> {
  if (turn === null) return null;
  const caller = roomCaller(principal);
  return answerOf(await inRoom(ctx, dialogId, principal.accountId, (room) => room.waitForTurn(caller, turn)));
}

/**
 * The message that ended a turn; null when an operator has the dialog or the assistant is inactive. Throws
 * `insufficient_balance`, `answer_limit_reached` or `dependency_failed`: the question is stored in any case.
 */
export function answerOf(result: TurnResult): Message | null {
  if (result.state === "answered") return result.message;
  if (result.failure === "insufficient_balance") {
    throw new DomainError(
      "insufficient_balance",
      "The message is stored, but the balance or a spending limit does not cover an answer. Ask for a person.",
    );
  }
  if (result.failure === "visitor_limit") {
    throw new DomainError(
      "answer_limit_reached",
      "The message is stored, but you have had all answers of the assistant for this hour. Try again later, or ask for a person.",
    );
  }
  if (result.failure === "failed") {
    throw new DomainError("dependency_failed", "The message is stored, but the answer failed.");
  }
  return null;
}

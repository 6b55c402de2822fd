import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import { answerOf } from "../../conversations/dialog/wait-for-answer.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { postForWorker, workerCaller } from "./post-for-worker.ts";
import { workerDialog } from "./worker-dialog.ts";

/** Messages that are searched for the last question. */
const historyLimit = 20;

/**
 * The AI's answer to a visitor's message, or without a text to the dialog's last question; null while an operator has
 * the dialog. Throws `not_found`, `conflict` when there is no question, and as `answerOf` does.
 */
export async function answerForWorker(
  ctx: Deps,
  input: { dialogId: number; text: string | null; clientMessageId: string | null },
): Promise<Message | null> {
  const { dialogId, text, clientMessageId } = input;
  const { accountId } = await workerDialog(ctx, dialogId);
  const turn =
    text === null
      ? await lastQuestion(ctx, accountId, dialogId)
      : (await postForWorker(ctx, { dialogId, text, clientMessageId })).turn;
  if (turn === null) return null;
  const caller = workerCaller(accountId);
  return answerOf(await inRoom(ctx, dialogId, accountId, (room) => room.waitForTurn(caller, turn)));
}

async function lastQuestion(ctx: Deps, accountId: number, dialogId: number): Promise<number> {
  const query = { afterSeq: null, limit: historyLimit };
  const caller = workerCaller(accountId);
  const { messages } = await inRoom(ctx, dialogId, accountId, (room) => room.history(caller, query));
  const question = messages.findLast(({ sender }) => sender === "user");
  if (question === undefined) throw new DomainError("conflict", "This dialog has no question yet.");
  return question.seq;
}

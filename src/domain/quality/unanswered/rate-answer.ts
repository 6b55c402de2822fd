import { and, eq, lte } from "drizzle-orm";
import { answerRatings, unansweredQuestions } from "../../../db/unanswered.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import { roomCaller } from "../../conversations/dialog/room-caller.ts";
import { maxSeq, messageId } from "../../conversations/dialog/rules.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { fileFailure } from "./file-failure.ts";

export interface NewRating {
  dialogId: number;
  messageId: number;
  rating: -1 | 1;
  comment: string | null;
}

/**
 * Keeps what somebody in a dialog thinks of an answer; their last word stands. A bad rating puts the question among the
 * unanswered ones, a good one in its place takes it away again. The room comes last: what it tells everybody is kept by
 * then, and whatever fails before it is mended by the same request. Throws `not_found` (also for a message of another
 * dialog), and `conflict` for a message that is no answer to a question.
 */
export async function rateAnswer(ctx: Deps, principal: Principal, input: NewRating): Promise<{ ratedAt: number }> {
  const { dialogId, rating, comment } = input;
  const caller = roomCaller(principal);
  const seq = input.messageId - messageId(dialogId, 0);
  const read = (at: number) =>
    inRoom(ctx, dialogId, principal.accountId, (room) => room.history(caller, { afterSeq: at - 1, limit: 1 }));
  // The room is asked whatever the number, so that a stranger learns nothing from it.
  const { facts, messages } = await read(Math.min(maxSeq, Math.max(1, seq)));
  const [message] = messages;
  if (message?.seq !== seq) throw new DomainError("not_found", "No such message.");
  if (message.answer === null) throw new DomainError("conflict", "Only the assistant's answers are rated.");
  const { accountId, assistantId } = facts;
  const ratedAt = ctx.clock();
  const rated = { rating, comment, ratedAt };
  const [kept] = await ctx.db
    .insert(answerRatings)
    .values({ dialogId, seq, rater: caller.key, accountId, assistantId, ...rated })
    .onConflictDoUpdate({
      target: [answerRatings.dialogId, answerRatings.seq, answerRatings.rater],
      set: rated,
      setWhere: lte(answerRatings.ratedAt, ratedAt),
    })
    .returning({ rating: answerRatings.rating });
  // The same rater has said something later.
  if (kept === undefined) return { ratedAt };
  const question = (await read(message.answer.replyTo)).messages[0];
  if (question?.seq === message.answer.replyTo && question.text !== "") {
    await fileRating(ctx, { ...input, accountId, assistantId, seq, question, ratedAt });
  }
  const word = rating === 1 ? "good" : "bad";
  await inRoom(ctx, dialogId, principal.accountId, (room) => room.rate(caller, seq, word, ratedAt));
  return { ratedAt };
}

/** What a rating says of the question: that it is among the unanswered ones, or no more. */
async function fileRating(
  ctx: Deps,
  rated: NewRating & { accountId: number; assistantId: number; seq: number; question: Message; ratedAt: number },
): Promise<void> {
  const { dialogId, accountId, assistantId, seq, question, ratedAt } = rated;
  if (rated.rating === -1) {
    const failure = { accountId, assistantId, dialogId, seq: question.seq, question: question.text };
    return fileFailure(ctx, { ...failure, reason: "badly_rated", failedAt: ratedAt });
  }
  if (await isBadForSomebody(ctx, dialogId, seq)) return;
  await ctx.db
    .delete(unansweredQuestions)
    .where(
      and(
        eq(unansweredQuestions.dialogId, dialogId),
        eq(unansweredQuestions.seq, question.seq),
        eq(unansweredQuestions.reason, "badly_rated"),
      ),
    );
}

async function isBadForSomebody(ctx: Deps, dialogId: number, seq: number): Promise<boolean> {
  const [bad] = await ctx.db
    .select({ rater: answerRatings.rater })
    .from(answerRatings)
    .where(and(eq(answerRatings.dialogId, dialogId), eq(answerRatings.seq, seq), eq(answerRatings.rating, -1)))
    .limit(1);
  return bad !== undefined;
}

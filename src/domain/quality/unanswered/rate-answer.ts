import { and, eq, lte } from "drizzle-orm";
import { answerRatings, unansweredQuestions } from "../../../db/unanswered.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import { roomCaller } from "../../conversations/dialog/room-caller.ts";
import { maxSeq, messageId } from "../../conversations/dialog/rules.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { recordFailure } from "./record-failure.ts";

export interface NewRating {
  dialogId: number;
  messageId: number;
  rating: -1 | 1;
  comment: string | null;
}

/**
 * Stores a participant's rating of an answer; their latest one counts. A bad rating records the question as unanswered,
 * a good one removes it again. The room is updated last: the rating is stored before it is broadcast, and after a
 * failure the same request completes the work. Throws `not_found` (also for a message of another dialog), and
 * `conflict` for a message that is not an answer to a question.
 */
export async function rateAnswer(ctx: Deps, principal: Principal, input: NewRating): Promise<{ ratedAt: number }> {
  const { dialogId, rating, comment } = input;
  const caller = roomCaller(principal);
  const seq = input.messageId - messageId(dialogId, 0);
  const read = (at: number) =>
    inRoom(ctx, dialogId, principal.accountId, (room) => room.history(caller, { afterSeq: at - 1, limit: 1 }));
  // The room is asked for any number, so that a caller without access learns nothing from it.
  const { facts, messages } = await read(Math.min(maxSeq, Math.max(1, seq)));
  const [message] = messages;
  if (message?.seq !== seq) throw new DomainError("not_found", "No such message.");
  if (message.answer === null) throw new DomainError("conflict", "Only answers of the assistant can be rated.");
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
  // The same participant has rated later.
  if (kept === undefined) return { ratedAt };
  const question = (await read(message.answer.replyTo)).messages[0];
  if (question?.seq === message.answer.replyTo && question.text !== "") {
    await recordRating(ctx, { ...input, accountId, assistantId, seq, question, ratedAt });
  }
  const word = rating === 1 ? "good" : "bad";
  await inRoom(ctx, dialogId, principal.accountId, (room) => room.rate(caller, seq, word, ratedAt));
  return { ratedAt };
}

/** Records the rated question as unanswered, or removes it. */
async function recordRating(
  ctx: Deps,
  rated: NewRating & { accountId: number; assistantId: number; seq: number; question: Message; ratedAt: number },
): Promise<void> {
  const { dialogId, accountId, assistantId, seq, question, ratedAt } = rated;
  if (rated.rating === -1) {
    const failure = { accountId, assistantId, dialogId, seq: question.seq, question: question.text };
    return recordFailure(ctx, { ...failure, reason: "badly_rated", failedAt: ratedAt });
  }
  if (await hasBadRating(ctx, dialogId, seq)) return;
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

async function hasBadRating(ctx: Deps, dialogId: number, seq: number): Promise<boolean> {
  const [bad] = await ctx.db
    .select({ rater: answerRatings.rater })
    .from(answerRatings)
    .where(and(eq(answerRatings.dialogId, dialogId), eq(answerRatings.seq, seq), eq(answerRatings.rating, -1)))
    .limit(1);
  return bad !== undefined;
}

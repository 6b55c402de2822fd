import type { Deps } from "../../deps.ts";
import { type CountedVisitor, paidAnswersWindowMs } from "../../platform/limits/visitor-rules.ts";

const bucket = "paid-answers";

/**
 * Counts a paid answer of a visitor, before it is paid for: at most `limit` in any hour, for the contact and for all contacts
 * of the assistant at its address. The same key counts once. Returns false, and counts nothing, when the limit is reached.
 */
export async function holdAnswer(
  ctx: Pick<Deps, "answerCounts">,
  visitor: CountedVisitor,
  key: string,
  limit: number,
): Promise<boolean> {
  const rule = { limit, windowMs: paidAnswersWindowMs };
  const principals = principalsOf(visitor);
  const held = await Promise.all(principals.map((principal) => ctx.answerCounts.hold(principal, bucket, key, rule)));
  if (held.every(Boolean)) return true;
  await dropAnswer(ctx, visitor, key);
  return false;
}

/** Returns the place of an answer that is not paid for. No effect without a visitor, or when it was not counted. */
export async function dropAnswer(
  ctx: Pick<Deps, "answerCounts">,
  visitor: CountedVisitor | null,
  key: string,
): Promise<void> {
  if (visitor === null) return;
  await Promise.all(principalsOf(visitor).map((principal) => ctx.answerCounts.drop(principal, bucket, key)));
}

function principalsOf({ contact, network }: CountedVisitor): string[] {
  return network === null ? [contact] : [contact, network];
}

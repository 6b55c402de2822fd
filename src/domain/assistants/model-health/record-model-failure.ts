import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { languagesOf } from "../../platform/mail/languages-of.ts";
import type { ChatModelFailure } from "../chat-model/ports.ts";
import { isWorthTelling, mayLog } from "./rules.ts";

/** A model that fails, works and fails again is told of at most once in this time, milliseconds. */
const mailEveryMs = 6 * 60 * 60 * 1000;

/**
 * Records that the hosted model of an account failed, so that the built-in one answered: in the log (each kind once a minute), for
 * health and the API, and once, until the model works again, in a mail to the owner. Without a mail sender no owner is marked as told.
 */
export async function recordModelFailure(
  ctx: Pick<Deps, "db" | "clock" | "mail" | "publicUrl">,
  { accountId, failure, model }: { accountId: number; failure: ChatModelFailure; model: string },
): Promise<void> {
  const now = ctx.clock();
  if (mayLog(failure, now)) console.error("the hosted model fails", { failure, model, accountId });
  // While every token rests after a wrong key, the key is the reason.
  const cause = failure === "exhausted" ? sql`${modelFailures.failure}` : failure;
  const [row] = await ctx.db
    .insert(modelFailures)
    .values({ accountId, failure, model, failures: 1, since: now, lastAt: now })
    .onConflictDoUpdate({
      target: modelFailures.accountId,
      set: { failure: cause, model, lastAt: now, failures: sql`${modelFailures.failures} + 1` },
    })
    .returning();
  if (row === undefined || row.toldAt !== null || ctx.mail === null || !isWorthTelling(failure, row.failures)) return;
  const owner = await ctx.db
    .select({ recipient: users.email })
    .from(accounts)
    .innerJoin(users, eq(users.id, accounts.ownerUserId))
    .where(eq(accounts.id, accountId))
    .get();
  if (owner === undefined) return;
  const { recipient } = owner;
  const language = (await languagesOf(ctx, [recipient])).get(recipient) ?? "en";
  const key = `model_failing:${accountId}:${Math.floor(now / mailEveryMs)}`;
  const params = { failure, model, link: `${ctx.publicUrl}/` };
  await ctx.db.batch([
    ctx.db
      .update(modelFailures)
      .set({ toldAt: now })
      .where(and(eq(modelFailures.accountId, accountId), isNull(modelFailures.toldAt))),
    enqueueMail(ctx, { key, kind: "model_failing", recipient, language, params }),
  ]);
}

import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { mails } from "../../../db/mail.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { languagesOf } from "../../platform/mail/languages-of.ts";
import type { ChatModelFailure } from "../chat-model/ports.ts";
import { isWorthTelling, mayLog } from "./rules.ts";

/** A model that fails, works and fails again is told of at most once in this time, milliseconds. */
const mailEveryMs = 6 * 60 * 60 * 1000;

/**
 * Records that a hosted model of an account failed, so that the built-in one answered: in the log (each kind once a minute), for health
 * and the API, and once, until the model works again, in a mail to the owner. Who gets no mail is not marked as told: without a mail
 * sender, and when another one was sent a short while ago.
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
      target: [modelFailures.accountId, modelFailures.model],
      set: { failure: cause, lastAt: now, failures: sql`${modelFailures.failures} + 1` },
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
  const isThis = and(eq(modelFailures.accountId, accountId), eq(modelFailures.model, model));
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${mails} WHERE key = ${key})`;
  const params = { failure, model, link: `${ctx.publicUrl}/` };
  await ctx.db.batch([
    ctx.db
      .update(modelFailures)
      .set({ toldAt: now })
      .where(and(isThis, isNull(modelFailures.toldAt), isNew)),
    enqueueMail(ctx, { key, kind: "model_failing", recipient, language, params }),
  ]);
}

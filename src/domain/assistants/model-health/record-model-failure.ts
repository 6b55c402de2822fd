import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { aiTokenRests, aiTokens } from "../../../db/ai-tokens.ts";
import { mails } from "../../../db/mail.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { languagesOf } from "../../platform/mail/languages-of.ts";
import { mayServe } from "../ai-tokens/may-serve.ts";
import type { ChatModelFailure } from "../chat-model/ports.ts";
import { isWorthTelling, mayLog } from "./rules.ts";

/** A model that fails, works and fails again is told of at most once in this time, milliseconds. */
const mailEveryMs = 6 * 60 * 60 * 1000;

export interface ModelFailure {
  accountId: number;
  failure: ChatModelFailure;
  /** As assistants name it. */
  model: string;
  /** As its provider names it. */
  label: string;
}

/**
 * Records that a hosted model of an account failed, so that the built-in one answered: in the log (each kind once a minute), for health
 * and the API, and once, until the model works again, in a mail to the owner. Who gets no mail is not marked as told: without a mail
 * sender, and when another one was sent a short while ago.
 */
export async function recordModelFailure(
  ctx: Pick<Deps, "db" | "clock" | "mail" | "publicUrl">,
  { accountId, failure, model, label }: ModelFailure,
): Promise<void> {
  const now = ctx.clock();
  if (mayLog(failure, now)) console.error("the hosted model fails", { failure, model: label, accountId });
  const isThis = and(eq(modelFailures.accountId, accountId), eq(modelFailures.model, model));
  const cause = failure === "exhausted" ? causeOfExhaustion({ accountId, model, now }) : failure;
  const [row] = await ctx.db
    .insert(modelFailures)
    .values({ accountId, failure: cause, model, failures: 1, since: now, lastAt: now })
    .onConflictDoUpdate({
      target: [modelFailures.accountId, modelFailures.model],
      set: { failure: cause, lastAt: now, failures: sql`${modelFailures.failures} + 1` },
    })
    .returning();
  if (
    row === undefined ||
    row.toldAt !== null ||
    ctx.mail === null ||
    !isWorthTelling(row.failure as ChatModelFailure, row.failures)
  )
    return;
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
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${mails} WHERE key = ${key})`;
  const params = { failure: row.failure, model: label, link: `${ctx.publicUrl}/` };
  await ctx.db.batch([
    ctx.db
      .update(modelFailures)
      .set({ toldAt: now })
      .where(and(isThis, isNull(modelFailures.toldAt), isNew)),
    enqueueMail(ctx, { key, kind: "model_failing", recipient, language, params }),
  ]);
}

/** While every token rests after a wrong key, the key is the reason: the last failure of the model, or why a token for it rests. */
function causeOfExhaustion({ accountId, model, now }: { accountId: number; model: string; now: number }): SQL {
  return sql`coalesce(
    (SELECT failure FROM ${modelFailures}
      WHERE account_id = ${accountId} AND model = ${model} AND failure <> 'exhausted'),
    (SELECT reason FROM ${aiTokenRests} AS rests JOIN ${aiTokens} ON id = token_id
      WHERE (account_id IS NULL OR account_id = ${accountId}) AND ${mayServe(model)}
        AND rests.model IN ('', ${model}) AND until > ${now}
      ORDER BY account_id IS NULL, priority LIMIT 1),
    'exhausted')`;
}

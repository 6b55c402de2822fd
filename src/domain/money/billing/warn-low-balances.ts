import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances } from "../../../db/billing.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import type { Deps } from "../../deps.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { languagesOf } from "../../platform/mail/languages-of.ts";

const accountsPerRun = 100;
const hourMs = 60 * 60 * 1000;

/**
 * Mails owners whose balance has fallen below their threshold: once until it is above the threshold again, and at most
 * once an hour. Without a mail sender nothing is sent, and no owner is marked as warned.
 */
export async function warnLowBalances(ctx: Pick<Deps, "db" | "clock" | "mail" | "publicUrl">): Promise<void> {
  if (ctx.mail === null) return;
  const low = await ctx.db
    .select({
      accountId: balances.accountId,
      balanceMicro: balances.balanceMicro,
      warnBelowMicro: balances.warnBelowMicro,
      currency: accounts.currency,
      recipient: users.email,
    })
    .from(balances)
    .innerJoin(accounts, eq(accounts.id, balances.accountId))
    .innerJoin(users, eq(users.id, accounts.ownerUserId))
    // Exactly the condition of the partial index `balances_low`, so that the query uses it.
    .where(sql`${balances.warnedAt} IS NULL AND ${balances.balanceMicro} < ${balances.warnBelowMicro}`)
    .limit(accountsPerRun);
  const languages = await languagesOf(
    ctx,
    low.map(({ recipient }) => recipient),
  );
  for (const { accountId, balanceMicro, warnBelowMicro, currency, recipient } of low) {
    const now = ctx.clock();
    const written = (micro: number) => `${micro / microUnits} ${currency}`;
    const params = {
      balance: written(balanceMicro),
      threshold: written(warnBelowMicro ?? 0),
      link: `${ctx.publicUrl}/`,
    };
    const key = `low_balance:${accountId}:${Math.floor(now / hourMs)}`;
    const language = languages.get(recipient) ?? "en";
    await ctx.db.batch([
      ctx.db
        .update(balances)
        .set({ warnedAt: now })
        .where(and(eq(balances.accountId, accountId), isNull(balances.warnedAt))),
      enqueueMail(ctx, { key, kind: "low_balance", recipient, language, params }),
    ]);
  }
}

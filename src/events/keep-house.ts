import { ensureAdmin } from "../domain/account/ensure-admin.ts";
import { eraseClosedAccounts } from "../domain/admin/erase-closed-accounts.ts";
import { forgetOldUses } from "../domain/ai-tokens/forget-old-uses.ts";
import { releaseStaleHolds } from "../domain/billing/release-stale-holds.ts";
import { warnLowBalances } from "../domain/billing/warn-low-balances.ts";
import { checkBots } from "../domain/bot/check-bots.ts";
import { fetchDueFiles } from "../domain/channel/fetch-file.ts";
import { seedDemo } from "../domain/demo/seed-demo.ts";
import type { Deps } from "../domain/deps.ts";
import { redriveEvaluations } from "../domain/evaluation/redrive-evaluations.ts";
import { forgetOldRequests } from "../domain/idempotency/forget-old-requests.ts";
import { redriveStalledSources } from "../domain/knowledge/redrive-stalled-sources.ts";
import { forgetOldMail } from "../domain/mail/forget-old-mail.ts";
import { sendDueMail } from "../domain/mail/send-due-mail.ts";
import { redrivePayments } from "../domain/payments/redrive-payments.ts";
import { redriveCrawls } from "../domain/website/redrive-crawls.ts";

export interface HouseSettings {
  ADMIN_EMAIL?: string | undefined;
  ADMIN_PASSWORD?: string | undefined;
}

/**
 * What the cron does each minute: goes on with documents and crawls that stopped, sends the mail that is due, and makes
 * the administrator and the demo where they are wanted and missing. Every part may run again and beside itself.
 */
export async function keepHouse(ctx: Deps, settings: HouseSettings): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = settings;
  const chores = [
    redriveStalledSources(ctx),
    redriveCrawls(ctx),
    redrivePayments(ctx),
    releaseStaleHolds(ctx),
    warnLowBalances(ctx),
    forgetOldRequests(ctx),
    forgetOldUses(ctx),
    sendDueMail(ctx),
    forgetOldMail(ctx),
    redriveEvaluations(ctx),
    eraseClosedAccounts(ctx),
    checkBots(ctx),
    fetchDueFiles(ctx),
    email !== undefined && password !== undefined ? ensureAdmin(ctx, { email, password }) : undefined,
    seedDemo(ctx),
  ];
  for (const chore of await Promise.allSettled(chores)) {
    if (chore.status === "rejected") console.error("chore failed", { error: chore.reason });
  }
}

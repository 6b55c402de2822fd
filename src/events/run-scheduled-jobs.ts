import { eraseClosedAccounts } from "../domain/administration/admin/erase-closed-accounts.ts";
import { seedDemo } from "../domain/administration/demo/seed-demo.ts";
import { resealSecrets } from "../domain/administration/sealing/reseal-secrets.ts";
import { deleteOldUses } from "../domain/assistants/ai-tokens/delete-old-uses.ts";
import { copyPlugins } from "../domain/assistants/plugins/copy-plugins.ts";
import { checkBots } from "../domain/channels/bot/check-bots.ts";
import { checkChannelAccounts } from "../domain/channels/channel-account/check-channel-accounts.ts";
import { fetchDueFiles } from "../domain/channels/inbound/fetch-file.ts";
import { tellAccountEvents } from "../domain/channels/webhook/tell-account-events.ts";
import { giveContacts } from "../domain/conversations/contact/give-contacts.ts";
import { redriveMerges } from "../domain/conversations/merge/redrive-merges.ts";
import type { Deps } from "../domain/deps.ts";
import { redriveStalledSources } from "../domain/knowledge/catalogue/redrive-stalled-sources.ts";
import { redriveCrawls } from "../domain/knowledge/website/redrive-crawls.ts";
import { releaseStaleReservations } from "../domain/money/billing/release-stale-reservations.ts";
import { warnLowBalances } from "../domain/money/billing/warn-low-balances.ts";
import { redrivePayments } from "../domain/money/payments/redrive-payments.ts";
import { ensureAdmin } from "../domain/people/account/ensure-admin.ts";
import { sendDueMail } from "../domain/people/mail/send-due-mail.ts";
import { deleteOldRefreshTokens } from "../domain/people/refresh/delete-old-refresh-tokens.ts";
import { deleteOldRequests } from "../domain/platform/idempotency/delete-old-requests.ts";
import { deleteOldMail } from "../domain/platform/mail/delete-old-mail.ts";
import { atPlatform } from "../domain/platform/shards/at-shard.ts";
import { inEveryShard } from "../domain/platform/shards/in-every-shard.ts";
import { deleteOldLeases } from "../domain/platform/shards/lease-name.ts";
import { countVisits } from "../domain/quality/analytics/count-visits.ts";
import { keepEarlierVisits } from "../domain/quality/analytics/keep-earlier-visits.ts";
import { redriveEvaluations } from "../domain/quality/evaluation/redrive-evaluations.ts";
import { redriveSettingsDrafts } from "../domain/quality/settings-draft/redrive-settings-drafts.ts";
import { eraseTrainings } from "../domain/quality/training/erase-trainings.ts";
import { redriveTrainings } from "../domain/quality/training/redrive-trainings.ts";

export interface ScheduledJobSettings {
  ADMIN_EMAIL?: string | undefined;
  ADMIN_PASSWORD?: string | undefined;
}

/**
 * Runs the jobs of the cron trigger, once a minute: continues stalled documents and crawls, sends due mail, and creates the
 * administrator and the demo when they are configured and missing. Every job is idempotent and may run concurrently. A shard that
 * does not answer holds up no other.
 */
export async function runScheduledJobs(ctx: Deps, settings: ScheduledJobSettings): Promise<void> {
  const [ofShards, ofPlatform] = await Promise.all([
    inEveryShard(ctx, (shard) => Promise.allSettled(jobsOfShard(shard))),
    Promise.allSettled(jobsOfPlatform(atPlatform(ctx), settings)),
  ]);
  for (const job of [...ofShards.flat(), ...ofPlatform]) {
    if (job.status === "rejected") console.error("scheduled job failed", { error: job.reason });
  }
}

function jobsOfShard(ctx: Deps): Promise<unknown>[] {
  return [
    redriveStalledSources(ctx),
    redriveCrawls(ctx),
    redrivePayments(ctx),
    releaseStaleReservations(ctx),
    warnLowBalances(ctx),
    deleteOldRequests(ctx),
    deleteOldRefreshTokens(ctx),
    deleteOldUses(ctx),
    sendDueMail(ctx),
    deleteOldMail(ctx),
    redriveEvaluations(ctx),
    redriveSettingsDrafts(ctx),
    redriveTrainings(ctx),
    eraseTrainings(ctx),
    countVisits(ctx),
    keepEarlierVisits(ctx),
    eraseClosedAccounts(ctx),
    tellAccountEvents(ctx),
    checkBots(ctx),
    checkChannelAccounts(ctx),
    fetchDueFiles(ctx),
    giveContacts(ctx),
    resealSecrets(ctx),
    redriveMerges(ctx),
  ];
}

/** Jobs of what is in the first database only, and of all databases together. */
function jobsOfPlatform(ctx: Deps, settings: ScheduledJobSettings): Promise<unknown>[] {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = settings;
  return [
    ...(email !== undefined && password !== undefined ? [ensureAdmin(ctx, { email, password })] : []),
    seedDemo(ctx),
    copyPlugins(ctx),
    deleteOldLeases(ctx),
  ];
}

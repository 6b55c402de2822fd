import { compose, composeAt } from "./compose.ts";
import { dispatch } from "./dispatch.ts";
import type { QueuedEvent } from "./domain/conversations/dialog/ports.ts";
import type { IngestJob } from "./domain/knowledge/ports.ts";
import { readSettings } from "./env.ts";
import { accountInboxWith } from "./objects/account-inbox/account-inbox.ts";
import { channelOutboxWith } from "./objects/channel-outbox/channel-outbox.ts";
import { dialogRoomWith } from "./objects/dialog-room/dialog-room.ts";
import { rateLimiterWith } from "./objects/rate-limiter/rate-limiter.ts";
import { webhookOutboxWith } from "./objects/webhook-outbox/webhook-outbox.ts";

export { KnowledgeIndex } from "./objects/knowledge-index/knowledge-index.ts";
export class AccountInbox extends accountInboxWith(composeAt) {}
export class ChannelOutbox extends channelOutboxWith(composeAt) {}
export class DialogRoom extends dialogRoomWith(composeAt) {}
export class RateLimiter extends rateLimiterWith(compose) {}
export class WebhookOutbox extends webhookOutboxWith(composeAt) {}

export default {
  fetch: (request, env, ctx) => dispatch(request, env, ctx),
  async queue(batch, env) {
    if (batch.queue.startsWith("ingest")) {
      const { consumeIngest } = await import("./ingest/consume-ingest.ts");
      await consumeIngest(compose(env), batch as MessageBatch<IngestJob>);
    } else {
      const { consumeEvents } = await import("./events/consume-events.ts");
      await consumeEvents(compose(env), batch as MessageBatch<QueuedEvent[]>);
    }
  },
  async email(message, env, ctx) {
    const { handleEmail } = await import("./channels/email/handle-email.ts");
    await handleEmail(compose(env), message, (work) => ctx.waitUntil(work));
  },
  async scheduled(_controller, env) {
    const { runScheduledJobs } = await import("./events/run-scheduled-jobs.ts");
    await runScheduledJobs(compose(env), readSettings(env));
  },
} satisfies ExportedHandler<Env, IngestJob | QueuedEvent[]>;

import { joseAccessTokens } from "./adapters/access/jose-access-tokens.ts";
import { scryptPasswords } from "./adapters/access/scrypt-passwords.ts";
import { openaiCompatibleChat } from "./adapters/ai/openai-compatible-chat.ts";
import { openaiProvider } from "./adapters/ai/openai-provider.ts";
import { workersAiChat } from "./adapters/ai/workers-ai-chat.ts";
import { workersAiEmbedder } from "./adapters/ai/workers-ai-embedder.ts";
import { workersAiReranker } from "./adapters/ai/workers-ai-reranker.ts";
import { lazyChronoDates } from "./adapters/dates/lazy-chrono-dates.ts";
import { durableChannelOutboxes } from "./adapters/durable-channel-outboxes.ts";
import { durableRateLimits } from "./adapters/durable-rate-limits.ts";
import { durableWebhookOutboxes } from "./adapters/durable-webhook-outboxes.ts";
import { batchingEventQueue } from "./adapters/events/batching-event-queue.ts";
import { durableInboxSockets } from "./adapters/inboxes/durable-inbox-sockets.ts";
import { durableInboxes } from "./adapters/inboxes/durable-inboxes.ts";
import { objectIndexes } from "./adapters/indexes/object-indexes.ts";
import { lazyJsonSchemas } from "./adapters/json-schema/lazy-json-schemas.ts";
import { lazyWebhookSigner } from "./adapters/lazy-webhook-signer.ts";
import { cloudflareMail } from "./adapters/mail/cloudflare-mail.ts";
import { lazyMail, lazyMailParser } from "./adapters/mail/lazy-mail.ts";
import { lazyMcp } from "./adapters/mcp/lazy-mcp.ts";
import { guardedFetch } from "./adapters/outbound/guarded-fetch.ts";
import { resolveOverHttps } from "./adapters/outbound/resolve-over-https.ts";
import { lazyGateway } from "./adapters/payments/lazy-gateway.ts";
import { libPhoneNumbers } from "./adapters/phones/lib-phone-numbers.ts";
import { lazyProvider } from "./adapters/providers/lazy-provider.ts";
import { r2Files } from "./adapters/r2-files.ts";
import { readAssetOf } from "./adapters/read-asset-of.ts";
import { durableRoomSockets } from "./adapters/rooms/durable-room-sockets.ts";
import { durableRooms } from "./adapters/rooms/durable-rooms.ts";
import { httpScanner } from "./adapters/scan/http-scanner.ts";
import { leasedSessions } from "./adapters/sessions/leased-sessions.ts";
import { grammyTelegram } from "./adapters/telegram/grammy-telegram.ts";
import { vectorizeStore } from "./adapters/vectors/vectorize-store.ts";
import type { InboxSockets } from "./api/kit/inbox-sockets.ts";
import type { RoomSockets } from "./api/kit/room-sockets.ts";
import { connectDb, type Db } from "./db/client.ts";
import { databasesOf } from "./db/databases-of.ts";
import type { ChatModel } from "./domain/assistants/chat-model/ports.ts";
import type { McpServers } from "./domain/assistants/plugins/ports.ts";
import type { ChannelProviders } from "./domain/channels/provider-ports.ts";
import type { Deps } from "./domain/deps.ts";
import { CRAWLER } from "./domain/knowledge/website/robots.ts";
import type { PaymentSandbox, Payments } from "./domain/money/payments/ports.ts";
import { createBlockCounter } from "./domain/platform/limits/create-block-counter.ts";
import type { MailSender } from "./domain/platform/mail/ports.ts";
import type { Outbound } from "./domain/platform/outbound/ports.ts";
import { environmentSettings } from "./domain/platform/settings/environment-settings.ts";
import { atShard } from "./domain/platform/shards/at-shard.ts";
import { shardOf } from "./domain/platform/shards/rules.ts";
import { readSettings, type Settings } from "./env.ts";
import { systemClock } from "./kit/clock.ts";
import { createSealer } from "./kit/create-sealer.ts";
import { isSignedByAny } from "./kit/is-signed-by-any.ts";
import { sign } from "./kit/sign.ts";
import { withoutEndSlashes } from "./kit/without-end-slashes.ts";

const composed = new WeakMap<Env, Deps>();
const composedAt = new WeakMap<Env, Map<number, Deps>>();

/** The only place that sees a port and its implementation together. Throws when a setting is missing or wrong. */
export function compose(env: Env): Deps {
  let deps = composed.get(env);
  if (deps === undefined) {
    deps = wire(env, readSettings(env));
    composed.set(env, deps);
  }
  return deps;
}

/** The same with the database of the shard that has the record with an id: for an object that is named by it. */
export function composeAt(env: Env, id: number): Deps {
  const shard = shardOf(id);
  const platform = compose(env);
  // Clients write ids too: nothing is kept for a shard that does not exist.
  if (shard === 0 || platform.shards[shard] === undefined) return platform;
  const known = composedAt.get(env) ?? new Map<number, Deps>();
  composedAt.set(env, known);
  let deps = known.get(shard);
  if (deps === undefined) {
    deps = atShard(platform, shard);
    known.set(shard, deps);
  }
  return deps;
}

/** How the API hands a WebSocket to a room or an inbox. */
export function composeSockets(env: Env): { rooms: RoomSockets; inboxes: InboxSockets } {
  return { rooms: durableRoomSockets(env.DIALOG_ROOM), inboxes: durableInboxSockets(env.ACCOUNT_INBOX) };
}

function wire(env: Env, settings: Settings): Deps {
  const { JWT_SECRET, JWT_SECRET_PREVIOUS, JWT_SECRETS_RETIRED = [] } = settings;
  const accepted = [JWT_SECRET, JWT_SECRET_PREVIOUS].filter((secret) => secret !== undefined);
  const [db, ...others] = databasesOf(env).map(connectDb) as [Db, ...Db[]];
  const shards = [db, ...others];
  const counts = durableRateLimits(env.RATE_LIMITER);
  const outbound = guardedFetch({
    allowLoopback: settings.ENVIRONMENT === "local",
    resolve: resolveOverHttps(settings.DNS_RESOLVER_URL),
    userAgent: `${CRAWLER}/1.0 (+${settings.PUBLIC_URL})`,
  });
  return {
    ...{ db, shards, newAccountsShard: settings.NEW_ACCOUNTS_SHARD ?? null },
    clock: systemClock,
    background: () => undefined,
    passwords: scryptPasswords(settings.PASSWORD_COST),
    tokens: joseAccessTokens(
      { current: JWT_SECRET, previous: JWT_SECRET_PREVIOUS },
      settings.ACCESS_TOKEN_SECONDS * 1000,
    ),
    limits: counts,
    visitorCounts: createBlockCounter({ blockCounts: counts, clock: systemClock }),
    answerCounts: counts,
    socketCounts: counts,
    sessions: leasedSessions({ owners: env.RATE_LIMITER, shards, clock: systemClock }),
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    messagesPerMinute: settings.MESSAGES_PER_MINUTE,
    clientAddressHeader: settings.CLIENT_ADDRESS_HEADER ?? null,
    allowsLoopbackPages: settings.ENVIRONMENT === "local",
    sealer: createSealer({
      current: settings.KEY_ENCRYPTION_SECRET,
      previous: settings.KEY_ENCRYPTION_SECRET_PREVIOUS,
    }),
    guestSigner: {
      sign: (text) => sign(JWT_SECRET, text),
      isSigned: (text, signature) => isSignedByAny(accepted, text, signature),
      wasSigned: (text, signature) => isSignedByAny([...accepted, ...JWT_SECRETS_RETIRED], text, signature),
    },
    mail: mailOf(env, settings),
    mailParser: lazyMailParser(async () => {
      const { postalMimeParser } = await import("./adapters/mail/inbound/postal-mime-parser.ts");
      return postalMimeParser((await import("./ingest/extract/html/parse-html.ts")).parseHtml);
    }),
    mailDomains: mailDomainsOf(settings),
    mailAuthServer: settings.MAIL_AUTH_SERVER,
    environment: environmentSettings(settings),
    publicUrl: withoutEndSlashes(settings.PUBLIC_URL),
    rooms: durableRooms(env.DIALOG_ROOM),
    inboxes: durableInboxes(env.ACCOUNT_INBOX),
    events: batchingEventQueue(env.EVENTS, systemClock),
    telegram: grammyTelegram(settings.TELEGRAM_API_ROOT),
    outboxes: durableChannelOutboxes(env.CHANNEL_OUTBOX),
    providers: providersOf(settings, outbound),
    phones: libPhoneNumbers,
    dates: lazyChronoDates,
    webhookOutboxes: durableWebhookOutboxes(env.WEBHOOK_OUTBOX),
    webhookSigner: lazyWebhookSigner,
    serviceKey: settings.SERVICE_KEY ?? null,
    demoPassword: settings.DEMO_PASSWORD ?? null,
    files: r2Files(env.FILES),
    readAsset: readAssetOf(env.ASSETS),
    ingestQueue: { send: async (job, options) => void (await env.INGEST.send(job, options)) },
    payments: paymentsOf(settings, db),
    outbound,
    previewCrawl: async (ctx, site) => (await import("./ingest/crawl/preview-crawl.ts")).previewCrawl(ctx, site),
    scanner: settings.SCAN_URL ? httpScanner(settings.SCAN_URL) : null,
    uploadsPerWindow: settings.UPLOADS_PER_WINDOW,
    indexes: objectIndexes((name) => env.KNOWLEDGE_INDEX.getByName(name)),
    ...denseLegOf(env, settings),
    chatModel: chatModelOf(env, settings),
    aiProvider: openaiProvider({ baseUrl: settings.OPENAI_BASE_URL ?? "https://api.openai.com/v1" }),
    jsonSchemas: lazyJsonSchemas(
      async () => (await import("./adapters/json-schema/cfworker-json-schemas.ts")).cfworkerJsonSchemas,
    ),
    mcp: mcpOf(outbound),
  };
}

/** MCP servers of plugins. Their sessions are remembered in the isolate. */
function mcpOf(outbound: Outbound): McpServers {
  let servers: McpServers | undefined;
  return lazyMcp(async () => {
    const { sdkMcpServers } = await import("./adapters/mcp/sdk-mcp-servers.ts");
    servers ??= sdkMcpServers(outbound);
    return servers;
  });
}

/** The providers of SMS and WhatsApp. */
function providersOf(settings: Settings, outbound: Outbound): ChannelProviders {
  const apiRoot = withoutEndSlashes(settings.TWILIO_API_ROOT);
  const contentRoot = withoutEndSlashes(settings.TWILIO_CONTENT_API_ROOT);
  const metaRoot = withoutEndSlashes(settings.META_API_ROOT);
  return {
    twilio: lazyProvider(async () => {
      const { twilioProvider } = await import("./adapters/twilio/twilio-provider.ts");
      return twilioProvider({ apiRoot, contentRoot, outbound });
    }),
    meta: lazyProvider(async () => {
      const { metaProvider } = await import("./adapters/meta/meta-provider.ts");
      return metaProvider({ apiRoot: metaRoot, outbound });
    }),
  };
}

/** An SMTP server where one is set, else Cloudflare's binding; on one's own machine mail is kept. Else nobody sends. */
function mailOf(env: Env, { SMTP_URL: server, MAIL_FROM: from, ENVIRONMENT }: Settings): MailSender | null {
  if (server !== undefined && from !== undefined) {
    const load = async () => (await import("./adapters/mail/smtp/smtp-mail.ts")).smtpMail(server, from);
    return lazyMail(true, load);
  }
  if (env.MAIL && from !== undefined) return cloudflareMail(env.MAIL, from);
  if (ENVIRONMENT !== "local") return null;
  const load = async () => (await import("./adapters/mail/stored-mail.ts")).storedMail(connectDb(env.DB), systemClock);
  return lazyMail(false, load);
}

/** The domains of addresses that assistants may have; any on one's own machine. */
function mailDomainsOf({ MAIL_DOMAINS, MAIL_FROM, ENVIRONMENT }: Settings): string[] | null {
  if (MAIL_DOMAINS !== undefined) return MAIL_DOMAINS;
  if (ENVIRONMENT === "local") return null;
  return MAIL_FROM === undefined ? [] : [MAIL_FROM.slice(MAIL_FROM.lastIndexOf("@") + 1).toLowerCase()];
}

/** Embeddings, vectors and reranking where Workers AI and Vectorize are bound. */
function denseLegOf(env: Env, settings: Settings): Pick<Deps, "embedder" | "vectors" | "reranker"> {
  const { AI: binding, VECTORS } = env;
  if (!binding || !VECTORS) return { embedder: null, vectors: null, reranker: null };
  const ai = { run: (model: string, inputs: Record<string, unknown>) => binding.run(model as keyof AiModels, inputs) };
  const { AI_EMBEDDING_MODEL, AI_EMBEDDING_DIMENSIONS, AI_RERANK_MODEL } = settings;
  return {
    embedder: workersAiEmbedder({ ai, model: AI_EMBEDDING_MODEL, dimensions: AI_EMBEDDING_DIMENSIONS }),
    vectors: vectorizeStore(VECTORS),
    reranker: workersAiReranker({ ai, model: AI_RERANK_MODEL }),
  };
}

/** An OpenAI-compatible endpoint where one is set, else Workers AI where it is bound, else the built-in model (null). */
function chatModelOf(env: Env, settings: Settings): ChatModel | null {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL: defaultModel, AI_CHAT_MODEL } = settings;
  if (baseUrl && apiKey) return openaiCompatibleChat({ baseUrl, apiKey, defaultModel });
  const { AI: ai } = env;
  if (!ai) return null;
  const run = (model: string, inputs: Record<string, unknown>, options: AiOptions) =>
    ai.run(model as keyof AiModels, inputs, options);
  return workersAiChat({ ai: { run }, defaultModel: AI_CHAT_MODEL });
}

/** The providers that are set up; the sandbox in local development only. */
function paymentsOf(settings: Settings, db: Db): Payments {
  const { YOOKASSA_SHOP_ID: shopId, YOOKASSA_SECRET_KEY: shopKey, YOOKASSA_API_URL } = settings;
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_URL } = settings;
  const publicUrl = withoutEndSlashes(settings.PUBLIC_URL);
  const loadSandbox = async () => {
    const { sandboxPayments } = await import("./adapters/payments/sandbox-payments.ts");
    return sandboxPayments({ db, clock: systemClock, publicUrl });
  };
  const isLocal = settings.ENVIRONMENT === "local";
  const sandbox: PaymentSandbox = {
    decide: async (id, outcome) => (await loadSandbox()).decide(id, outcome),
  };
  const yookassa = lazyGateway(async () => {
    const { yookassaPayments } = await import("./adapters/payments/yookassa-payments.ts");
    return yookassaPayments({ shopId: shopId ?? "", secretKey: shopKey ?? "", apiUrl: YOOKASSA_API_URL });
  });
  const stripe = lazyGateway(async () => {
    const { stripePayments } = await import("./adapters/payments/stripe-payments.ts");
    return stripePayments({ secretKey: secretKey ?? "", webhookSecret: webhookSecret ?? "", apiUrl: STRIPE_API_URL });
  });
  const gateways: Payments["gateways"] = {
    ...(shopId && shopKey ? { yookassa } : {}),
    ...(secretKey && webhookSecret ? { stripe } : {}),
    ...(isLocal ? { sandbox: lazyGateway(loadSandbox) } : {}),
  };
  const [first = null] = Object.keys(gateways) as (keyof typeof gateways)[];
  return {
    gateways,
    preferred: settings.PAYMENT_PROVIDER ?? first,
    sandbox: isLocal ? sandbox : null,
  };
}

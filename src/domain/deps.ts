import type { Db } from "../db/client.ts";
import type { Clock } from "../kit/clock.ts";
import type { Sealer } from "../kit/create-sealer.ts";
import type { DateFinder } from "./answering/context/entities/ports.ts";
import type { AiProvider } from "./assistants/ai-tokens/ports.ts";
import type { ChatModel } from "./assistants/chat-model/ports.ts";
import type { JsonSchemas, McpServers } from "./assistants/plugins/ports.ts";
import type { MailParser } from "./channels/email/ports.ts";
import type { ChannelOutboxes } from "./channels/ports.ts";
import type { ChannelProviders } from "./channels/provider-ports.ts";
import type { Telegram } from "./channels/telegram/ports.ts";
import type { WebhookOutboxes, WebhookSigner } from "./channels/webhook/ports.ts";
import type { EventQueue, Rooms } from "./conversations/dialog/ports.ts";
import type { Inboxes } from "./conversations/inbox/ports.ts";
import type {
  Embedder,
  FileStore,
  IngestQueue,
  KnowledgeIndexes,
  ReadAsset,
  Reranker,
  Scanner,
  VectorStore,
} from "./knowledge/ports.ts";
import type { PreviewCrawl } from "./knowledge/website/ports.ts";
import type { Payments } from "./money/payments/ports.ts";
import type { AccessTokens, PasswordHasher, Sessions } from "./people/account/ports.ts";
import type { BlockCounter, KeyCounts, RateLimits, SocketCounts } from "./platform/limits/ports.ts";
import type { MailSender } from "./platform/mail/ports.ts";
import type { Outbound } from "./platform/outbound/ports.ts";
import type { PhoneNumbers } from "./platform/phones/ports.ts";
import type { EnvironmentSetting } from "./platform/settings/types.ts";

/** Everything a verb may use. `compose.ts` builds it once per isolate; tests also build it from the real bindings. */
export interface Deps {
  /** The database of the account at hand (`domain/platform/shards`); where there is none, of the platform. */
  db: Db;
  /** Every database, by its number. An account is whole in one; the first also has what belongs to no account. */
  shards: readonly Db[];
  /** The shard that is set for new accounts; null: the smallest. */
  newAccountsShard: number | null;
  clock: Clock;
  /** Keeps work alive after the request has been answered. Durable Objects keep their own alive. */
  background(work: Promise<unknown>): void;
  passwords: PasswordHasher;
  tokens: AccessTokens;
  sessions: Sessions;
  limits: RateLimits;
  /** API requests that a principal may make in a minute; 100 in production. */
  requestsPerMinute: number;
  /** Messages that a sender may write into a dialog in a minute; 50 in production. */
  messagesPerMinute: number;
  /** Counts visitors' requests and messages. */
  visitorCounts: BlockCounter;
  socketCounts: SocketCounts;
  /** Counts visitors' paid answers. */
  answerCounts: KeyCounts;
  /** The header in which a proxy sends the client's address; null: no proxy is trusted (`clientAddress`). */
  clientAddressHeader: string | null;
  /** Whether pages on loopback addresses may embed every widget: local development. */
  allowsLoopbackPages: boolean;
  /** Encrypts and decrypts secrets at rest. */
  sealer: Sealer;
  /** null: no mail is configured; see `requireMail`. */
  mail: MailSender | null;
  mailParser: MailParser;
  /** The domains whose mail is routed to the platform; null: any, in local development. */
  mailDomains: string[] | null;
  /** The server whose `Authentication-Results` count (`judgeSender`). */
  mailAuthServer: string;
  /** Signs and checks guest ids; mailed codes and tokens are derived from it. */
  guestSigner: {
    sign(text: string): Promise<string>;
    /** Whether the current secret has signed the text, or the previous one while it is being changed. */
    isSigned(text: string, signature: string): Promise<boolean>;
    /** Whether the text was signed with any secret that the platform has had: only for what nobody can guess. */
    wasSigned(text: string, signature: string): Promise<boolean>;
  };
  /** The environment as administrators may see it. */
  environment: EnvironmentSetting[];
  /** The platform's public address, without a trailing slash. */
  publicUrl: string;
  rooms: Rooms;
  inboxes: Inboxes;
  events: EventQueue;
  telegram: Telegram;
  outboxes: ChannelOutboxes;
  /** The providers of SMS and WhatsApp. */
  providers: ChannelProviders;
  phones: PhoneNumbers;
  /** Finds dates in messages. */
  dates: DateFinder;
  webhookOutboxes: WebhookOutboxes;
  webhookSigner: WebhookSigner;
  /** The credential of a bot worker; null: there is none. */
  serviceKey: string | null;
  /** Password of the demo account; null: there is no demo. Never set in production. */
  demoPassword: string | null;
  files: FileStore;
  readAsset: ReadAsset;
  ingestQueue: IngestQueue;
  /** null: files are only checked for the test virus. */
  scanner: Scanner | null;
  /** Files an account may upload in five minutes. */
  uploadsPerWindow: number;
  indexes: KnowledgeIndexes;
  payments: Payments;
  /** Fetches URLs that users give. */
  outbound: Outbound;
  /** Looks at a site as a crawl would begin. */
  previewCrawl: PreviewCrawl;
  /** Bound in production only: without them only the lexical legs are searched. */
  embedder: Embedder | null;
  vectors: VectorStore | null;
  reranker: Reranker | null;
  /**
   * The model configured in the environment, the last of the pool (`chatModelFor`). null: the built-in extractive model
   * answers.
   */
  chatModel: ChatModel | null;
  /** Calls a provider with a token of the pool. */
  aiProvider: AiProvider;
  /** Checks configurations of plugins and arguments of their tools. */
  jsonSchemas: JsonSchemas;
  /** Calls plugins that are MCP servers. */
  mcp: McpServers;
}

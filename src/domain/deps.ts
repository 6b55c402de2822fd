import type { Db } from "../db/client.ts";
import type { Clock } from "../kit/clock.ts";
import type { AiProvider } from "./assistants/ai-tokens/ports.ts";
import type { ChatModel } from "./assistants/chat-model/ports.ts";
import type { BotOutboxes, Telegram } from "./channels/telegram/ports.ts";
import type { EventQueue, Rooms } from "./conversations/dialog/ports.ts";
import type { Inboxes } from "./conversations/inbox/ports.ts";
import type {
  Embedder,
  FileStore,
  IngestQueue,
  KnowledgeIndexes,
  Reranker,
  Scanner,
  VectorStore,
} from "./knowledge/ports.ts";
import type { Payments } from "./money/payments/ports.ts";
import type { AccessTokens, PasswordHasher } from "./people/account/ports.ts";
import type { RateLimits } from "./platform/limits/ports.ts";
import type { MailSender } from "./platform/mail/ports.ts";
import type { Outbound } from "./platform/outbound/ports.ts";
import type { EnvironmentSetting } from "./platform/settings/types.ts";

/** Everything a verb may touch. `compose.ts` builds it once an isolate; tests build it from the real bindings too. */
export interface Deps {
  db: Db;
  clock: Clock;
  passwords: PasswordHasher;
  tokens: AccessTokens;
  limits: RateLimits;
  /** What a principal may ask of the API in a minute; 100 in production. */
  requestsPerMinute: number;
  /** Pages on one's own machine may carry every widget: local development. */
  allowsLoopbackPages: boolean;
  /** Seals and opens what is secret at rest. */
  sealer: { seal(text: string): Promise<string>; unseal(sealed: string): Promise<string> };
  /** null: nobody sends mail; see `requireMail`. */
  mail: MailSender | null;
  /** Signs and checks guest ids; codes and tokens that are mailed follow from it. */
  guestSigner: { sign(text: string): Promise<string>; isSigned(text: string, signature: string): Promise<boolean> };
  /** What administrators may see of the environment. */
  environment: EnvironmentSetting[];
  /** Where clients reach the platform, without a trailing slash. */
  publicUrl: string;
  rooms: Rooms;
  inboxes: Inboxes;
  events: EventQueue;
  telegram: Telegram;
  botOutboxes: BotOutboxes;
  /** What a bot worker shows; null: there is none. */
  serviceKey: string | null;
  /** Of the demo account; null: there is no demo. Never set in production. */
  demoPassword: string | null;
  files: FileStore;
  ingestQueue: IngestQueue;
  /** null: files are not checked beyond the test virus. */
  scanner: Scanner | null;
  /** Files an account may upload in five minutes. */
  uploadsPerWindow: number;
  indexes: KnowledgeIndexes;
  payments: Payments;
  /** The way to addresses that users give. */
  outbound: Outbound;
  /** Bound in production only: without them the lexical legs answer alone. */
  embedder: Embedder | null;
  vectors: VectorStore | null;
  reranker: Reranker | null;
  /** The environment's own, the last of the pool (`chatModelFor`). null: the built-in extractive model answers. */
  chatModel: ChatModel | null;
  /** Calls the pool's tokens. */
  aiProvider: AiProvider;
}

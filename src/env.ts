import { generalRequests, messagesOfSender } from "./domain/platform/limits/rules.ts";
import { isMailAddress } from "./kit/mail-address.ts";
import { readSmtpUrl } from "./kit/smtp-url.ts";

/**
 * Every variable and secret the platform reads; `npm start` passes each of them on from the environment. Read by hand and
 * not by zod: this runs when a room wakes (docs/decisions/0005-no-zod-where-rooms-wake.md).
 */
const readers = {
  /** `local` is the only place with generated secrets, loopback fetches and sandbox payments. */
  ENVIRONMENT: oneOf("local", "production"),
  /** Where clients reach the platform; links in answers are built from it, never from the request's Host. */
  PUBLIC_URL: addressOr("http://localhost:8000"),
  /** Signs access tokens and guest ids. At least 32 characters. */
  JWT_SECRET: secret,
  /** Still accepted while the secret is being changed: access tokens, and what was given to channels (docs/operate.md). */
  JWT_SECRET_PREVIOUS: maybe(secret),
  /** Earlier ones, one a line: the ids of visitors that they have signed stay valid, and nothing else. */
  JWT_SECRETS_RETIRED: maybe(secrets),
  /** Seals keys and tokens at rest (AES-GCM). At least 32 characters. */
  KEY_ENCRYPTION_SECRET: secret,
  /** Still opens what it has sealed, while the secret is being changed and all is sealed anew (docs/operate.md). */
  KEY_ENCRYPTION_SECRET_PREVIOUS: maybe(secret),
  ACCESS_TOKEN_SECONDS: countOr(24 * 60 * 60),
  /** scrypt's N. Lower only in tests, where hundreds of accounts are made. */
  PASSWORD_COST: countOr(2 ** 14),
  /** The platform administrator, made when there is none. */
  ADMIN_EMAIL: maybe(text),
  ADMIN_PASSWORD: maybe(text),
  /** Set: the start page is a demo, whose account and operator are made. Not in production: it gives the operator's login away. */
  DEMO_PASSWORD: maybe(text),
  /** An OpenAI-compatible endpoint, with its version path. */
  OPENAI_BASE_URL: maybe(webAddress),
  OPENAI_API_KEY: maybe(text),
  OPENAI_MODEL: maybe(text),
  /** Where the hosts of addresses that users give are looked up: DNS-over-HTTPS in its JSON form. */
  DNS_RESOLVER_URL: addressOr("https://cloudflare-dns.com/dns-query"),
  /** A virus scanner that answers `{"clean": boolean, "signature"?: string}` to the bytes of a file (docs/design/documents.md). */
  SCAN_URL: maybe(webAddress),
  /** A mail server (`readSmtpUrl`); where none is set, Cloudflare's binding sends. */
  SMTP_URL: maybe((value) => readSmtpUrl(text(value))),
  /** Whom mail comes from; without it nothing is sent. */
  MAIL_FROM: maybe(mailAddress),
  /** The domains whose mail is routed to the platform, with commas; by default that of MAIL_FROM (docs/design/channels.md). */
  MAIL_DOMAINS: maybe(domains),
  /** The server whose word counts on who has sent a mail: its name in `Authentication-Results`. */
  MAIL_AUTH_SERVER: textOr("mx.cloudflare.net"),
  /** Requests of a principal in a minute: document 001, section Rate Limiting. More only outside production. */
  REQUESTS_PER_MINUTE: countOr(generalRequests.limit),
  /** Messages of a sender in a dialog in a minute: document 001, section Rate Limiting. More only outside production. */
  MESSAGES_PER_MINUTE: countOr(messagesOfSender.limit),
  /**
   * The header in which the proxy in front sends the client's address: CF-Connecting-IP where only Cloudflare reaches the
   * platform. Unset, no header is believed and all clients without a credential count as one.
   */
  CLIENT_ADDRESS_HEADER: maybe(oneOf("CF-Connecting-IP", "X-Real-IP", "X-Forwarded-For")),
  /** The number of the database that new accounts go to: `DB` is 0, `DB_1` is 1. Unset: the smallest (docs/operate.md). */
  NEW_ACCOUNTS_SHARD: maybe(shardNumber),
  /** Files an account may upload in five minutes: document 001, section Rate Limiting. */
  UPLOADS_PER_WINDOW: countOr(10),
  /** Who takes a payment that names nobody: unless set, whoever of them is set up, in this order. */
  PAYMENT_PROVIDER: maybe(oneOf("yookassa", "stripe", "sandbox")),
  YOOKASSA_SHOP_ID: maybe(text),
  YOOKASSA_SECRET_KEY: maybe(text),
  YOOKASSA_API_URL: addressOr("https://api.yookassa.ru/v3"),
  STRIPE_SECRET_KEY: maybe(text),
  /** Of the endpoint `/webhooks/stripe`. */
  STRIPE_WEBHOOK_SECRET: maybe(text),
  STRIPE_API_URL: addressOr("https://api.stripe.com"),
  TELEGRAM_API_ROOT: addressOr("https://api.telegram.org"),
  TWILIO_API_ROOT: addressOr("https://api.twilio.com"),
  TWILIO_CONTENT_API_ROOT: addressOr("https://content.twilio.com"),
  META_API_ROOT: addressOr("https://graph.facebook.com"),
  /** What a bot worker of one's own shows in `X-Service-Key`; unset, nobody is one. At least 32 characters. */
  SERVICE_KEY: maybe(secret),
  AI_CHAT_MODEL: textOr("@cf/zai-org/glm-4.7-flash"),
  AI_EMBEDDING_MODEL: textOr("@cf/baai/bge-m3"),
  AI_EMBEDDING_DIMENSIONS: countOr(1024),
  AI_RERANK_MODEL: textOr("@cf/baai/bge-reranker-base"),
};

type Readers = typeof readers;
export type Settings = { [Name in keyof Readers]: ReturnType<Readers[Name]> };

/** Useless without one another. */
const pairs = [
  ["YOOKASSA_SHOP_ID", "YOOKASSA_SECRET_KEY"],
  ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"],
] as const;

/** The names `npm start` looks for in the environment. */
export const settingNames = Object.keys(readers) as (keyof Settings)[];

/**
 * Reads the variables and secrets of the platform. Throws one error that names every variable that is missing or
 * wrong; the entry answers 503 with it and serves nothing else.
 */
export function readSettings(env: object): Settings {
  const faults: string[] = [];
  const read = settingNames.map((name) => {
    try {
      return [name, readers[name]((env as Record<string, unknown>)[name])];
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
      return [name, undefined];
    }
  });
  const settings = Object.fromEntries(read) as Settings;
  if (settings.ENVIRONMENT === "production" && settings.PASSWORD_COST < 2 ** 14) {
    faults.push("PASSWORD_COST: at least 16384 in production");
  }
  if (settings.SMTP_URL !== undefined && settings.MAIL_FROM === undefined) faults.push("MAIL_FROM: must be given");
  if (settings.ENVIRONMENT === "production" && settings.PAYMENT_PROVIDER === "sandbox") {
    faults.push("PAYMENT_PROVIDER: the sandbox takes no money; it is for local development");
  }
  for (const [one, other] of pairs) {
    if ((settings[one] === undefined) !== (settings[other] === undefined)) {
      faults.push(`${settings[one] === undefined ? one : other}: the other of the two is given`);
    }
  }
  if (settings.ENVIRONMENT === "production" && settings.DEMO_PASSWORD !== undefined) {
    faults.push("DEMO_PASSWORD: the demo gives a login to everybody; it is for local development");
  }
  if (settings.ENVIRONMENT === "production" && settings.REQUESTS_PER_MINUTE > generalRequests.limit) {
    faults.push(`REQUESTS_PER_MINUTE: at most ${generalRequests.limit} in production`);
  }
  if (settings.ENVIRONMENT === "production" && settings.MESSAGES_PER_MINUTE > messagesOfSender.limit) {
    faults.push(`MESSAGES_PER_MINUTE: at most ${messagesOfSender.limit} in production`);
  }
  if (faults.length > 0) throw new Error(`Settings are missing or wrong. ${faults.join("; ")}`);
  return settings;
}

function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new Error("must be given");
  return value;
}

function secret(value: unknown): string {
  if (text(value).length < 32) throw new Error("must have at least 32 characters");
  return text(value);
}

function secrets(value: unknown): string[] {
  return text(value)
    .split("\n")
    .map((one) => secret(one.trim()));
}

function mailAddress(value: unknown): string {
  if (!isMailAddress(text(value))) throw new Error("must be a plain address");
  return text(value);
}

function domains(value: unknown): string[] {
  const names = text(value)
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  if (names.some((name) => !isMailAddress(`a@${name}`))) throw new Error("must be domains, with commas between them");
  return names;
}

function maybe<T>(read: (value: unknown) => T): (value: unknown) => T | undefined {
  return (value) => (value === undefined || value === "" ? undefined : read(value));
}

function textOr(fallback: string): (value: unknown) => string {
  return (value) => maybe(text)(value) ?? fallback;
}

function webAddress(value: unknown): string {
  const { protocol } = URL.parse(text(value)) ?? {};
  if (protocol !== "http:" && protocol !== "https:")
    throw new Error("must be an address that begins with http:// or https://");
  return text(value);
}

function addressOr(fallback: string): (value: unknown) => string {
  return (value) => maybe(webAddress)(value) ?? fallback;
}

function shardNumber(value: unknown): number {
  if (!/^\d{1,3}$/.test(String(value))) throw new Error("must be the number of a database: 0 is DB, 1 is DB_1");
  return Number(value);
}

function countOr(fallback: number): (value: unknown) => number {
  return (value) => {
    const count = value === undefined || value === "" ? fallback : Number(value);
    if (!Number.isSafeInteger(count) || count <= 0) throw new Error("must be a positive whole number");
    return count;
  };
}

function oneOf<const Words extends readonly string[]>(...words: Words): (value: unknown) => Words[number] {
  return (value) => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw new Error(`must be ${words.join(" or ")}`);
    return word;
  };
}

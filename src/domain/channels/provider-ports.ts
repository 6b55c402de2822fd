import type { ChannelAccount, OpenAccount } from "./channel-account/types.ts";
import type { OutboundTemplate, SentPiece } from "./ports.ts";
import type { Template } from "./templates/types.ts";

/** A file to send. `url` is a public address of the bytes, for providers that fetch them. */
export interface FileToSend {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  url: string;
}

/** The API of a provider for one number. Every method throws `ChannelFailure`. */
export interface ProviderClient {
  /** Whether the credentials work and the number belongs to them. */
  check(): Promise<{ name: string | null }>;
  sendText(to: string, text: string): Promise<SentPiece>;
  /** Ids of messages with this text that it has accepted since a time (milliseconds), newest first; null: it cannot be asked. */
  findText(to: string, text: string, since: number): Promise<string[] | null>;
  sendFile(to: string, file: FileToSend): Promise<SentPiece>;
  sendTemplate(to: string, template: OutboundTemplate): Promise<SentPiece>;
  /** All templates of the account with their status; none for SMS. */
  listTemplates(): Promise<Template[]>;
  /** The bytes of a visitor's file; null when it is larger than `maxBytes`. */
  download(remoteId: string, maxBytes: number): Promise<Uint8Array | null>;
}

/** What a provider needs to know of an account. `statusUrl` is where it reports how far messages have come. */
export type ProviderAccount = Pick<OpenAccount, "channel" | "address" | "providerAccount" | "senderId" | "secrets"> & {
  statusUrl: string;
};

/** The providers of numbers. Their code is loaded with their first call. */
export type ChannelProviders = Record<
  Exclude<ChannelAccount["provider"], "mail">,
  { of(account: ProviderAccount): ProviderClient }
>;

import type { channelAccounts } from "../../../db/channels.ts";

/** Secrets of an account. Twilio: `authToken`. Meta: `accessToken`, and `appSecret`, which signs webhooks. */
export interface ChannelSecrets {
  authToken?: string;
  accessToken?: string;
  appSecret?: string;
}

/** A channel account as its owner sees it. Secrets never leave the platform. */
export type ChannelAccount = Omit<typeof channelAccounts.$inferSelect, "secretsSealed" | "deletedAt">;

/** A channel account with its secrets. */
export interface OpenAccount extends ChannelAccount {
  secrets: ChannelSecrets;
}

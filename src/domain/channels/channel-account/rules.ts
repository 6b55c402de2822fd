import type { FieldIssue } from "../../errors.ts";
import { maskSecret } from "../../platform/settings/mask-secret.ts";
import type { ChannelAccount, ChannelSecrets } from "./types.ts";

/** The fields of an account that depend on its provider. */
export interface ProviderFields {
  channel: ChannelAccount["channel"];
  provider: ChannelAccount["provider"];
  providerAccount: string;
  senderId: string;
  secrets: ChannelSecrets;
}

/** Twilio's ids of accounts. */
const accountSid = /^AC[0-9a-fA-F]{32}$/;
/** Meta's ids. */
const metaId = /^\d{5,30}$/;

/** What is wrong with the fields of an account; empty when all fit. */
export function issuesOf({ channel, provider, providerAccount, senderId, secrets }: ProviderFields): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const add = (field: string, issue: string) => issues.push({ path: [field], issue, kind: "invalid" });
  if ((provider === "mail") !== (channel === "email")) {
    add("provider", channel === "email" ? "must be mail for e-mail" : "must be twilio or meta");
    return issues;
  }
  if (provider === "mail") return issues;
  if (provider === "meta" && channel !== "whatsapp") add("provider", "must be twilio for SMS");
  if (provider === "twilio") {
    if (!accountSid.test(providerAccount))
      add("provider_account", "must be an Account SID: AC and 32 hexadecimal digits");
    if (!secrets.authToken) add("auth_token", "must be given");
  } else {
    if (!metaId.test(providerAccount)) add("provider_account", "must be the id of a WhatsApp Business account");
    if (!metaId.test(senderId)) add("sender_id", "must be the id of a phone number");
    if (!secrets.accessToken) add("access_token", "must be given");
    if (!secrets.appSecret) add("app_secret", "must be given");
  }
  return issues;
}

/** The parts of secrets that may be shown. */
export function maskSecrets(secrets: ChannelSecrets): Record<string, string> {
  const given = Object.entries(secrets).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(given.map(([name, secret]) => [name, maskSecret(secret)]));
}

import type { z } from "zod";
import type { ChannelAccount, ChannelSecrets } from "../../../domain/channels/channel-account/types.ts";
import { verifyTokenOf, webhookUrlOf } from "../../../domain/channels/channel-account/webhook-url.ts";
import type { Template } from "../../../domain/channels/templates/types.ts";
import type { Deps } from "../../../domain/deps.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

const secretNames: Record<keyof ChannelSecrets, string> = {
  authToken: "auth_token",
  accessToken: "access_token",
  appSecret: "app_secret",
};

export async function toChannel(
  ctx: Pick<Deps, "publicUrl" | "guestSigner">,
  account: ChannelAccount,
): Promise<z.input<typeof wire.Channel>> {
  const masked = Object.entries(account.secretsMasked).map(([name, secret]) => [
    secretNames[name as keyof ChannelSecrets],
    secret,
  ]);
  return {
    id: account.id,
    assistant_id: account.assistantId,
    channel: account.channel,
    provider: account.provider,
    name: account.name,
    address: account.address,
    provider_account: account.providerAccount,
    sender_id: account.senderId,
    secrets: Object.fromEntries(masked),
    is_enabled: account.isEnabled,
    status: account.status,
    status_reason: account.statusReason,
    webhook_url: account.provider === "mail" ? null : webhookUrlOf(ctx, account),
    verify_token: account.provider === "meta" ? await verifyTokenOf(ctx, account.id) : null,
    checked_at: toTime(account.checkedAt),
    templates_synced_at: toTime(account.templatesSyncedAt),
    created_at: toTime(account.createdAt),
    updated_at: toTime(account.updatedAt),
  };
}

export function fromSecrets(body: {
  auth_token?: string | undefined;
  access_token?: string | undefined;
  app_secret?: string | undefined;
}): ChannelSecrets {
  const { auth_token: authToken, access_token: accessToken, app_secret: appSecret } = body;
  return {
    ...(authToken === undefined ? {} : { authToken }),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(appSecret === undefined ? {} : { appSecret }),
  };
}

export function toTemplate({
  name,
  language,
  status,
  category,
  reason,
  parts,
}: Template): z.input<typeof wire.ChannelTemplate> {
  const shown = parts.map(({ type, text, variables, format, subType }) => ({
    ...{ type, text, variables },
    ...(format === undefined ? {} : { format }),
    ...(subType === undefined ? {} : { sub_type: subType }),
  }));
  return { name, language, status, category, reason, parts: shown };
}

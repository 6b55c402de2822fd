import { setAccountWebhook } from "../../../domain/channels/webhook/set-account-webhook.ts";
import { type Route, route } from "../../kit/route.ts";
import { bothPrefixes } from "../both-prefixes.ts";
import { AccountPath } from "../bots/wire.ts";
import { fromWebhookSettings } from "./convert.ts";
import { WebhookSet, WebhookSettings } from "./wire.ts";

export const webhookRoutes: Route[] = [
  route({
    id: "setWebhook",
    method: "post",
    paths: bothPrefixes("/v1/accounts/{account_id}/webhook"),
    tag: "Webhooks",
    summary: "Set the webhook of your account",
    description:
      "It replaces the one that was set here before. `token` is sent as `Authorization: Bearer` with every event. The events " +
      "and their signature are described in docs/webhooks.md.",
    credential: "account",
    audited: true,
    params: AccountPath,
    body: WebhookSettings,
    success: { status: 200, schema: WebhookSet, description: "The webhook is set." },
    handle: async ({ ctx, caller, body }) => {
      await setAccountWebhook(ctx, { accountId: caller.accountId, ...fromWebhookSettings(body) });
      return { ok: true as const, Ok: true as const };
    },
  }),
];

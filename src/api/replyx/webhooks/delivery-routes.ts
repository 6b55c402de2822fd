import * as z from "zod";
import { listDeliveries } from "../../../domain/channels/webhook/list-deliveries.ts";
import { readDelivery } from "../../../domain/channels/webhook/read-delivery.ts";
import { replayDelivery } from "../../../domain/channels/webhook/replay-delivery.ts";
import { replayRange } from "../../../domain/channels/webhook/replay-range.ts";
import { maxReplay } from "../../../domain/channels/webhook/rules.ts";
import { sendTest } from "../../../domain/channels/webhook/send-test.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDelivery, toDeliveryDetail } from "./convert.ts";
import {
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryPath,
  WebhookDeliveryQuery,
  WebhookPath,
  WebhookReplay,
  WebhookReplayed,
} from "./wire.ts";

const tag = "Webhooks";
const credential = "owner" as const;

/** What was sent to webhooks, and sending it again. */
export const webhookDeliveryRoutes: Route[] = [
  route({
    id: "testWebhook",
    method: "post",
    paths: ["/api/webhooks/{webhook_id}/test"],
    tag,
    summary: "Send a test event",
    description: "One attempt, also to a disabled or paused webhook. The response tells what the endpoint answered.",
    credential,
    params: WebhookPath,
    success: { status: 200, schema: WebhookDeliveryDetail, description: "The delivery, delivered or failed." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toDeliveryDetail(await sendTest(ctx, caller.accountId, params.webhook_id)),
  }),
  route({
    id: "listWebhookDeliveries",
    method: "get",
    paths: ["/api/webhooks/{webhook_id}/deliveries"],
    tag,
    summary: "List deliveries",
    description:
      "Delivered events are kept for 7 days, failed ones for 30. `before` is the last id of the page before.",
    credential,
    params: WebhookPath,
    query: WebhookDeliveryQuery,
    success: { status: 200, schema: z.array(WebhookDelivery), description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) =>
      (await listDeliveries(ctx, caller.accountId, params.webhook_id, query)).map(toDelivery),
  }),
  route({
    id: "readWebhookDelivery",
    method: "get",
    paths: ["/api/webhooks/{webhook_id}/deliveries/{delivery_id}"],
    tag,
    summary: "Read a delivery with its attempts",
    credential,
    params: WebhookDeliveryPath,
    success: { status: 200, schema: WebhookDeliveryDetail, description: "The delivery." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toDeliveryDetail(await readDelivery(ctx, caller.accountId, params.webhook_id, params.delivery_id)),
  }),
  route({
    id: "replayWebhookDelivery",
    method: "post",
    paths: ["/api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay"],
    tag,
    summary: "Deliver an event again",
    description: "With the same id and body. While the webhook is paused, the event waits.",
    credential,
    params: WebhookDeliveryPath,
    success: { status: 200, schema: WebhookDelivery, description: "The delivery, waiting again." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) =>
      toDelivery(await replayDelivery(ctx, caller.accountId, params.webhook_id, params.delivery_id)),
  }),
  route({
    id: "replayWebhookRange",
    method: "post",
    paths: ["/api/webhooks/{webhook_id}/replay"],
    tag,
    summary: "Deliver the events of a range of time again",
    description:
      `At most ${maxReplay.toLocaleString("en")} events that were created from \`from\` until \`to\`, oldest first; ` +
      "with `status`, only those that were delivered or only those that failed.",
    credential,
    params: WebhookPath,
    body: WebhookReplay,
    success: { status: 200, schema: WebhookReplayed, description: "How many events wait again." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const range = { from: Date.parse(body.from), to: Date.parse(body.to), status: body.status };
      return { replayed: await replayRange(ctx, caller.accountId, params.webhook_id, range) };
    },
  }),
];

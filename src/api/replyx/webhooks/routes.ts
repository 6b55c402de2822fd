import * as z from "zod";
import { createEndpoint } from "../../../domain/channels/webhook/create-endpoint.ts";
import { deleteEndpoint } from "../../../domain/channels/webhook/delete-endpoint.ts";
import { listEndpoints } from "../../../domain/channels/webhook/list-endpoints.ts";
import { readEndpointState } from "../../../domain/channels/webhook/read-endpoint-state.ts";
import { resumeEndpoint } from "../../../domain/channels/webhook/resume-endpoint.ts";
import { rotateSecret } from "../../../domain/channels/webhook/rotate-secret.ts";
import { updateEndpoint } from "../../../domain/channels/webhook/update-endpoint.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { fromChanges, toWebhook, toWebhookState } from "./convert.ts";
import {
  NewWebhook,
  SecretRotation,
  Webhook,
  WebhookChanges,
  WebhookPath,
  WebhookState,
  WebhookWithSecret,
} from "./wire.ts";

const tag = "Webhooks";
const credential = "owner" as const;
const one: Route["paths"] = ["/api/webhooks/{webhook_id}"];
const hour = 3_600_000;

/** Endpoints that receive an account's events. */
export const webhookRoutes: Route[] = [
  route({
    id: "createWebhook",
    method: "post",
    paths: ["/api/webhooks"],
    tag,
    summary: "Create a webhook",
    description:
      "It receives the chosen events from now on, by default all. Requests are signed by the Standard Webhooks convention with " +
      "`secret`, which only this response shows. An address in a private network is refused.",
    credential,
    body: NewWebhook,
    success: { status: 201, schema: WebhookWithSecret, description: "The new webhook, with its secret." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller: { accountId }, body }) => {
      const { enabled: isEnabled, ...fields } = body;
      const { endpoint, secret } = await createEndpoint(ctx, { accountId, isEnabled, ...fields });
      return { ...toWebhook(endpoint), secret };
    },
  }),
  route({
    id: "listWebhooks",
    method: "get",
    paths: ["/api/webhooks"],
    tag,
    summary: "List your webhooks",
    credential,
    success: { status: 200, schema: z.array(Webhook), description: "Oldest first." },
    handle: async ({ ctx, caller }) => (await listEndpoints(ctx, caller.accountId)).map(toWebhook),
  }),
  route({
    id: "readWebhook",
    method: "get",
    paths: one,
    tag,
    summary: "Read a webhook and how it does",
    credential,
    params: WebhookPath,
    success: { status: 200, schema: WebhookState, description: "The webhook." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toWebhookState(await readEndpointState(ctx, caller.accountId, params.webhook_id)),
  }),
  route({
    id: "updateWebhook",
    method: "patch",
    paths: one,
    tag,
    summary: "Change a webhook",
    description:
      "Events that wait are tried at once. `enabled: false` ends them: they can be replayed after the webhook is enabled again.",
    credential,
    params: WebhookPath,
    body: WebhookChanges,
    success: { status: 200, schema: Webhook, description: "The updated webhook." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) =>
      toWebhook(await updateEndpoint(ctx, caller.accountId, params.webhook_id, fromChanges(body))),
  }),
  route({
    id: "deleteWebhook",
    method: "delete",
    paths: one,
    tag,
    summary: "Delete a webhook with its deliveries",
    credential,
    params: WebhookPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteEndpoint(ctx, caller.accountId, params.webhook_id);
      return { message: "Webhook deleted." };
    },
  }),
  route({
    id: "rotateWebhookSecret",
    method: "post",
    paths: ["/api/webhooks/{webhook_id}/rotate-secret"],
    tag,
    summary: "Replace the signing secret of a webhook",
    description:
      "For `overlap_hours` requests have two signatures, the new one first, so that the receiver can change its secret meanwhile.",
    credential,
    params: WebhookPath,
    body: SecretRotation,
    success: { status: 200, schema: WebhookWithSecret, description: "The webhook, with its new secret." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { webhook_id: id } = params;
      const { endpoint, secret } = await rotateSecret(ctx, caller.accountId, id, body.overlap_hours * hour);
      return { ...toWebhook(endpoint), secret };
    },
  }),
  route({
    id: "resumeWebhook",
    method: "post",
    paths: ["/api/webhooks/{webhook_id}/resume"],
    tag,
    summary: "Resume a paused webhook",
    description: "Everything that waits is delivered, in order.",
    credential,
    params: WebhookPath,
    success: { status: 200, schema: Webhook, description: "The webhook, enabled and not paused." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toWebhook(await resumeEndpoint(ctx, caller.accountId, params.webhook_id)),
  }),
];

import { createEndpoint } from "../../../domain/channels/webhook/create-endpoint.ts";
import { deleteEndpoint } from "../../../domain/channels/webhook/delete-endpoint.ts";
import { listEndpoints } from "../../../domain/channels/webhook/list-endpoints.ts";
import { readEndpoint } from "../../../domain/channels/webhook/read-endpoint.ts";
import { updateEndpoint } from "../../../domain/channels/webhook/update-endpoint.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PageQuery, pageOf, success } from "../envelope.ts";
import { managingRoute } from "../kinds-of-routes.ts";
import { toWebhook } from "./convert.ts";
import { choicesOf, eventNames } from "./events.ts";
import * as wire from "./wire.ts";

const base = managingRoute("Webhooks");
const paths: Route["paths"] = ["/api/v1/webhooks"];
const pathsOfOne: Route["paths"] = ["/api/v1/webhooks/{id}"];

export const webhookRoutes: Route[] = [
  route({
    ...base,
    id: "createWebhook",
    method: "post",
    paths,
    summary: "Register a webhook URL",
    description:
      "It receives the chosen events from now on, by default all, signed by the Standard Webhooks convention with `secret`. An " +
      "address in a private network is refused.",
    body: wire.NewWebhook,
    success: { status: 201, schema: wire.NewWebhookResult, description: "The new webhook, with its secret." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller: { accountId }, body }) => {
      const { events = eventNames, description = "", isActive: isEnabled = true, token = null, url } = body;
      const input = { accountId, url, description, isEnabled, token, ...choicesOf(events) };
      const { endpoint, secret } = await createEndpoint(ctx, input);
      return success({ ...toWebhook(endpoint), secret }, "The webhook was registered.");
    },
  }),
  route({
    ...base,
    id: "listWebhooks",
    method: "get",
    paths,
    summary: "Get all webhooks",
    query: PageQuery,
    success: { status: 200, schema: wire.WebhookList, description: "Oldest first." },
    handle: async ({ ctx, caller, query }) =>
      pageOf((await listEndpoints(ctx, caller.accountId)).map(toWebhook), query),
  }),
  route({
    ...base,
    id: "readWebhook",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a webhook by ID",
    params: wire.WebhookPath,
    success: { status: 200, schema: wire.WebhookResult, description: "The webhook." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => success(toWebhook(await readEndpoint(ctx, caller.accountId, params.id))),
  }),
  route({
    ...base,
    id: "updateWebhook",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a webhook",
    description: "Omitted fields are not changed.",
    params: wire.WebhookPath,
    body: wire.WebhookChanges,
    success: { status: 200, schema: wire.WebhookResult, description: "The updated webhook." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { isActive: isEnabled, events, ...fields } = body;
      const chosen = events === undefined ? {} : choicesOf(events);
      const changed = await updateEndpoint(ctx, caller.accountId, params.id, { ...fields, isEnabled, ...chosen });
      return success(toWebhook(changed), "The webhook was updated.");
    },
  }),
  route({
    ...base,
    id: "deleteWebhook",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a webhook",
    params: wire.WebhookPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteEndpoint(ctx, caller.accountId, params.id);
      return success(null, "The webhook was deleted.");
    },
  }),
];

import * as z from "zod";
import { deleteAssistant } from "../../../domain/assistants/assistant/delete-assistant.ts";
import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { readAssistants } from "../../../domain/assistants/assistant/read-assistants.ts";
import { createAssistantWithBot } from "../../../domain/channels/bot/create-assistant-with-bot.ts";
import { updateAssistantWithBot } from "../../../domain/channels/bot/update-assistant-with-bot.ts";
import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { fromAssistantChanges, toAssistant, toEmbedCode } from "./convert.ts";
import { Assistant, AssistantChanges, AssistantPath, EmbedCode, NewAssistant } from "./wire.ts";

const tag = "Assistants";

export const assistantRoutes: Route[] = [
  route({
    id: "createAssistant",
    method: "post",
    paths: ["/api/assistants"],
    tag,
    summary: "Create an assistant",
    credential: "owner",
    body: NewAssistant,
    success: { status: 201, schema: Assistant, description: "The new assistant." },
    refusals: ["bot_already_exists", "invalid_telegram_token"],
    handle: async ({ ctx, caller, body, waitUntil }) => {
      const fields = { ...fromAssistantChanges(body), name: body.name };
      const made = await createAssistantWithBot(ctx, caller.accountId, fields);
      waitUntil(tellAccountEvents(ctx));
      return toAssistant(made);
    },
  }),
  route({
    id: "listAssistants",
    method: "get",
    paths: ["/api/assistants"],
    tag,
    summary: "List your assistants",
    credential: "user",
    success: { status: 200, schema: z.array(Assistant), description: "Oldest first." },
    handle: async ({ ctx, caller }) => (await readAssistants(ctx, caller.accountId)).map(toAssistant),
  }),
  route({
    id: "readAssistant",
    method: "get",
    paths: ["/api/assistants/{assistant_id}"],
    tag,
    summary: "Read an assistant",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: Assistant, description: "The assistant." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toAssistant(await readAssistant(ctx, caller.accountId, params.assistant_id)),
  }),
  ...(["patch", "put"] as const).map((method) =>
    route({
      id: `${method}Assistant`,
      method,
      paths: ["/api/assistants/{assistant_id}"],
      tag,
      summary: "Change an assistant",
      description: "Omitted fields are not changed.",
      credential: "owner",
      params: AssistantPath,
      body: AssistantChanges,
      success: { status: 200, schema: Assistant, description: "The updated assistant." },
      refusals: ["not_found", "bot_already_exists", "invalid_telegram_token"],
      handle: async ({ ctx, caller, params, body }) =>
        toAssistant(
          await updateAssistantWithBot(ctx, caller.accountId, params.assistant_id, fromAssistantChanges(body)),
        ),
    }),
  ),
  route({
    id: "deleteAssistant",
    method: "delete",
    paths: ["/api/assistants/{assistant_id}"],
    tag,
    summary: "Delete an assistant and its documents",
    credential: "owner",
    params: AssistantPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteAssistant(ctx, caller.accountId, params.assistant_id);
      return { message: "Assistant deleted." };
    },
  }),
  route({
    id: "readEmbedCode",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/embed-code"],
    tag,
    summary: "Get the snippet for your website",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: EmbedCode, description: "The snippet and the chat's address." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toEmbedCode(await readAssistant(ctx, caller.accountId, params.assistant_id), ctx.publicUrl),
  }),
];

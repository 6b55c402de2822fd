import { createAssistant } from "../../../domain/assistants/assistant/create-assistant.ts";
import { deleteAssistant } from "../../../domain/assistants/assistant/delete-assistant.ts";
import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { readAssistants } from "../../../domain/assistants/assistant/read-assistants.ts";
import { updateAssistant } from "../../../domain/assistants/assistant/update-assistant.ts";
import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PageQuery, pageOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { fromChanges, toChatbot } from "./convert.ts";
import { ChatbotChanges, ChatbotList, ChatbotPath, ChatbotResult, NewChatbot } from "./wire.ts";

const reading = readingRoute("Chatbots");
const managing = managingRoute("Chatbots");
const pathsOfOne: Route["paths"] = ["/api/v1/chatbots/{id}"];

export const chatbotRoutes: Route[] = [
  route({
    ...reading,
    id: "listChatbots",
    method: "get",
    paths: ["/api/v1/chatbots"],
    summary: "Get all chatbots",
    query: PageQuery,
    success: { status: 200, schema: ChatbotList, description: "Oldest first." },
    handle: async ({ ctx, caller, query }) =>
      pageOf((await readAssistants(ctx, caller.accountId)).map(toChatbot), query),
  }),
  route({
    ...managing,
    id: "createChatbot",
    method: "post",
    paths: ["/api/v1/chatbots"],
    summary: "Create a chatbot",
    description:
      "It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one knowledge base.",
    body: NewChatbot,
    idempotent: true,
    success: { status: 201, schema: ChatbotResult, description: "The new chatbot." },
    handle: async ({ ctx, caller, body, waitUntil }) => {
      const made = await createAssistant(ctx, caller.accountId, { ...fromChanges(body), name: body.name });
      waitUntil(tellAccountEvents(ctx));
      return success(toChatbot(made), "The chatbot was created.");
    },
  }),
  route({
    ...reading,
    id: "readChatbot",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a chatbot by ID",
    params: ChatbotPath,
    success: { status: 200, schema: ChatbotResult, description: "The chatbot." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      success(toChatbot(await readAssistant(ctx, caller.accountId, params.id))),
  }),
  route({
    ...managing,
    id: "updateChatbot",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a chatbot",
    description: "Omitted fields are not changed.",
    params: ChatbotPath,
    body: ChatbotChanges,
    success: { status: 200, schema: ChatbotResult, description: "The updated chatbot." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const changed = await updateAssistant(ctx, caller.accountId, params.id, fromChanges(body));
      return success(toChatbot(changed), "The chatbot was updated.");
    },
  }),
  route({
    ...managing,
    id: "deleteChatbot",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a chatbot",
    description: "With its knowledge bases, except those that other chatbots share. Its conversations stay readable.",
    params: ChatbotPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteAssistant(ctx, caller.accountId, params.id);
      return success(null, "The chatbot was deleted.");
    },
  }),
];

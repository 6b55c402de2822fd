import { addEntity } from "../../../domain/conversations/context/add-entity.ts";
import { changeContext } from "../../../domain/conversations/context/change-context.ts";
import { deleteContext } from "../../../domain/conversations/context/delete-context.ts";
import { deleteEntity } from "../../../domain/conversations/context/delete-entity.ts";
import { deleteTopic } from "../../../domain/conversations/context/delete-topic.ts";
import { listEntities } from "../../../domain/conversations/context/list-entities.ts";
import { listTopics } from "../../../domain/conversations/context/list-topics.ts";
import { readContext } from "../../../domain/conversations/context/read-context.ts";
import { resolveForUser } from "../../../domain/conversations/context/resolve-for-user.ts";
import { saveTopic } from "../../../domain/conversations/context/save-topic.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PageQuery, page, rangeOf, success } from "../envelope.ts";
import { conversingRoute } from "../kinds-of-routes.ts";
import { ownerOf, toContext, toEntity, toReference, toTopic, toTurns } from "./convert.ts";
import * as wire from "./wire.ts";

const base = conversingRoute("Context");
const contextPaths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/context/{userId}"];
const topicPaths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/topics/{userId}"];
const entityPaths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/entities/{userId}"];

export const contextRoutes: Route[] = [
  route({
    ...base,
    id: "readContext",
    method: "get",
    paths: contextPaths,
    summary: "Get context for a user",
    description: "Variables, topics and entities; empty for a user of whom the chatbot knows nothing.",
    params: wire.ContextPath,
    success: { status: 200, schema: wire.ContextResult, description: "The context." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      success(toContext(params, await readContext(ctx, ownerOf(caller, params)))),
  }),
  route({
    ...base,
    id: "changeContext",
    method: "post",
    paths: contextPaths,
    summary: "Create or update context",
    description:
      "Changes the variables that you send and leaves the others. A hosted model is given them as data with the next question.",
    params: wire.ContextPath,
    body: wire.ContextChanges,
    success: { status: 200, schema: wire.ContextResult, description: "The context." },
    refusals: ["not_found", "contact_blocked"],
    handle: async ({ ctx, caller, params, body }) => {
      const changed = await changeContext(ctx, ownerOf(caller, params), body.variables);
      return success(toContext(params, changed), "The context was updated.");
    },
  }),
  route({
    ...base,
    id: "deleteContext",
    method: "delete",
    paths: contextPaths,
    summary: "Delete context",
    description: "Variables, topics and entities. The user's conversations stay, and new messages are read again.",
    params: wire.ContextPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteContext(ctx, ownerOf(caller, params));
      return success(null, "The context was deleted.");
    },
  }),
  route({
    ...base,
    id: "listTopics",
    method: "get",
    paths: topicPaths,
    summary: "Get topics for a user",
    description:
      "Heaviest first: the headings of the sources that answered the user, intents, and those you have added.",
    params: wire.ContextPath,
    query: PageQuery,
    success: { status: 200, schema: wire.TopicList, description: "A page of topics." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { topics, total } = await listTopics(ctx, ownerOf(caller, params), rangeOf(query));
      return page(topics.map(toTopic), total, query);
    },
  }),
  route({
    ...base,
    id: "saveTopic",
    method: "post",
    paths: topicPaths,
    summary: "Add or update topic",
    description: "The topic with this label is updated; upper and lower case are the same.",
    params: wire.ContextPath,
    body: wire.NewTopic,
    success: { status: 200, schema: wire.TopicResult, description: "The topic." },
    refusals: ["not_found", "contact_blocked"],
    handle: async ({ ctx, caller, params, body }) =>
      success(toTopic(await saveTopic(ctx, ownerOf(caller, params), body)), "The topic was saved."),
  }),
  route({
    ...base,
    id: "deleteTopic",
    method: "delete",
    paths: ["/api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}"],
    summary: "Delete topic",
    params: wire.TopicPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteTopic(ctx, ownerOf(caller, params), params.topicId);
      return success(null, "The topic was deleted.");
    },
  }),
  route({
    ...base,
    id: "listEntities",
    method: "get",
    paths: entityPaths,
    summary: "Get entities for a user",
    description: "Those that were named last first. They are found in the user's messages, or added by you.",
    params: wire.ContextPath,
    query: PageQuery,
    success: { status: 200, schema: wire.EntityList, description: "A page of entities." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { entities, total } = await listEntities(ctx, ownerOf(caller, params), rangeOf(query));
      return page(entities.map(toEntity), total, query);
    },
  }),
  route({
    ...base,
    id: "addEntity",
    method: "post",
    paths: entityPaths,
    summary: "Add entity",
    description: "An entity with the same normalised value is updated.",
    params: wire.ContextPath,
    body: wire.NewEntity,
    success: { status: 201, schema: wire.EntityResult, description: "The entity." },
    refusals: ["not_found", "contact_blocked"],
    handle: async ({ ctx, caller, params, body }) =>
      success(toEntity(await addEntity(ctx, ownerOf(caller, params), body)), "The entity was added."),
  }),
  route({
    ...base,
    id: "deleteEntity",
    method: "delete",
    paths: ["/api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}"],
    summary: "Delete entity",
    params: wire.EntityPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteEntity(ctx, ownerOf(caller, params), params.entityId);
      return success(null, "The entity was deleted.");
    },
  }),
  route({
    ...base,
    id: "resolveReferences",
    method: "post",
    paths: ["/api/v1/chatbots/{chatbotId}/references/resolve"],
    summary: "Resolve references in text",
    description:
      'Puts what "it", "the second one", "there", "второй" or "там" mean into a text, from earlier turns and the ' +
      "user's entities. What is not known stays as it is. The chatbot understands questions in the same way.",
    params: wire.ReferencesPath,
    body: wire.ReferencesToResolve,
    success: { status: 200, schema: wire.ResolutionResult, description: "The text and its references." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { text, userId, conversationId: dialogId } = body;
      const asked = { assistantId: params.chatbotId, text, userId, dialogId, history: toTurns(body.history) };
      const resolved = await resolveForUser(ctx, caller, asked);
      const references = resolved.references.map((reference) => toReference(reference, resolved));
      return success({ text, resolvedText: resolved.text, references });
    },
  }),
];

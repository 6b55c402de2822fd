import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { createBase } from "../../../domain/knowledge/bases/create-base.ts";
import { deleteBase } from "../../../domain/knowledge/bases/delete-base.ts";
import { listBases } from "../../../domain/knowledge/bases/list-bases.ts";
import { readBase } from "../../../domain/knowledge/bases/read-base.ts";
import { searchBase } from "../../../domain/knowledge/bases/search-base.ts";
import { shareBase } from "../../../domain/knowledge/bases/share-base.ts";
import { updateBase } from "../../../domain/knowledge/bases/update-base.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { Done, PageQuery, pageOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toBase, toFound } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Knowledge bases");
const managing = managingRoute("Knowledge bases");
const paths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/knowledge-bases"];
const pathsOfOne: Route["paths"] = ["/api/v1/knowledge-bases/{id}"];

export const baseRoutes: Route[] = [
  route({
    ...reading,
    id: "listKnowledgeBases",
    method: "get",
    paths,
    summary: "Get all knowledge bases for a chatbot",
    description: "Those that it answers from, also shared ones.",
    params: ChatbotPartPath,
    query: PageQuery,
    success: { status: 200, schema: wire.KnowledgeBaseList, description: "Oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      await readAssistant(ctx, caller.accountId, params.chatbotId);
      const bases = await listBases(ctx, caller.accountId, { assistantId: params.chatbotId });
      return pageOf(bases.map(toBase), query);
    },
  }),
  route({
    ...managing,
    id: "createKnowledgeBase",
    method: "post",
    paths,
    summary: "Create a knowledge base for a chatbot",
    description: "With `knowledgeBaseId` the chatbot shares one that exists.",
    params: ChatbotPartPath,
    body: wire.NewKnowledgeBase,
    success: { status: 201, schema: wire.KnowledgeBaseResult, description: "The knowledge base." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller: { accountId }, params, body }) => {
      const { chatbotId: assistantId } = params;
      const { name = "", description = "", knowledgeBaseId } = body;
      if (knowledgeBaseId !== undefined) {
        const shared = await shareBase(ctx, accountId, knowledgeBaseId, { assistantId, isShared: true });
        return success(toBase(shared), "The knowledge base is shared.");
      }
      const made = await createBase(ctx, { accountId, assistantId, name, description });
      return success(toBase(made), "The knowledge base was created.");
    },
  }),
  route({
    ...managing,
    id: "unshareKnowledgeBase",
    method: "delete",
    paths: ["/api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}"],
    summary: "Stop sharing a knowledge base with a chatbot",
    params: wire.SharePath,
    success: { status: 200, schema: wire.KnowledgeBaseResult, description: "The knowledge base." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const choice = { assistantId: params.chatbotId, isShared: false };
      const left = await shareBase(ctx, caller.accountId, params.knowledgeBaseId, choice);
      return success(toBase(left), "The knowledge base is no longer shared with the chatbot.");
    },
  }),
  route({
    ...reading,
    id: "readKnowledgeBase",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a knowledge base by ID",
    params: wire.BasePath,
    success: { status: 200, schema: wire.KnowledgeBaseResult, description: "The knowledge base." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => success(toBase(await readBase(ctx, caller.accountId, params.id))),
  }),
  route({
    ...managing,
    id: "updateKnowledgeBase",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a knowledge base",
    description: "Omitted fields are not changed. `chatbotIds` are all chatbots that answer from it, besides its own.",
    params: wire.BasePath,
    body: wire.KnowledgeBaseChanges,
    success: { status: 200, schema: wire.KnowledgeBaseResult, description: "The updated knowledge base." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { chatbotIds: assistantIds, ...fields } = body;
      const changed = await updateBase(ctx, caller.accountId, params.id, { ...fields, assistantIds });
      return success(toBase(changed), "The knowledge base was updated.");
    },
  }),
  route({
    ...managing,
    id: "deleteKnowledgeBase",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a knowledge base",
    description: "With its items; no chatbot answers from them any more.",
    params: wire.BasePath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteBase(ctx, caller.accountId, params.id);
      return success(null, "The knowledge base was deleted.");
    },
  }),
  route({
    ...reading,
    requestClass: "conversation",
    id: "searchKnowledgeBase",
    method: "get",
    paths: ["/api/v1/knowledge-bases/{id}/search"],
    summary: "Search knowledge items",
    description:
      "`q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the item, about fifty at most.",
    params: wire.BasePath,
    query: wire.SearchQuery.refine(({ q, query }) => (q ?? query) !== undefined, {
      path: ["q"],
      message: "field required",
    }),
    success: { status: 200, schema: wire.FoundList, description: "Best first." },
    refusals: ["not_found", "dependency_failed"],
    handle: async ({ ctx, caller, params, query }) => {
      const found = await searchBase(ctx, caller.accountId, params.id, query.q ?? query.query ?? "");
      const { evidence, passages, exact } = found;
      return { ...pageOf(passages.map(toFound), query), evidence, isExact: exact != null };
    },
  }),
];

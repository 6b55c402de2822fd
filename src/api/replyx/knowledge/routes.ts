import type { z } from "zod";
import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import type { Deps } from "../../../domain/deps.ts";
import { deleteDocument } from "../../../domain/knowledge/catalogue/delete-document.ts";
import { accountOfUser } from "../../../domain/knowledge/confirmed/account-of-user.ts";
import { confirmKnowledge } from "../../../domain/knowledge/confirmed/confirm-knowledge.ts";
import { type ListKnowledge, listKnowledge } from "../../../domain/knowledge/confirmed/list-knowledge.ts";
import { updateKnowledge } from "../../../domain/knowledge/confirmed/update-knowledge.ts";
import { readStats } from "../../../domain/knowledge/usage/read-stats.ts";
import { trackUsage } from "../../../domain/knowledge/usage/track-usage.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toKnowledge, toStats } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Knowledge";
const page = { status: 200 as const, schema: wire.KnowledgeList, description: "A page of knowledge, newest first." };

export const knowledgeRoutes: Route[] = [
  route({
    id: "confirmKnowledge",
    method: "post",
    paths: ["/api/knowledge/confirm", "/api/documents/knowledge/confirm"],
    tag,
    summary: "Confirm suggested facts and answers",
    description: "Earlier confirmations are kept. Nothing is confirmed when a question already has a different answer.",
    credential: "owner",
    body: wire.Confirmation,
    success: { status: 201, schema: wire.Confirmed, description: "The confirmed knowledge." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { accountId, userId } = caller;
      const { assistant_id: assistantId, document_id: documentId, facts, qa_pairs: pairs } = body;
      const entries = await confirmKnowledge(ctx, { accountId, userId, assistantId, documentId, facts, pairs });
      return { confirmed: entries.map(toKnowledge) };
    },
  }),
  route({
    id: "listConfirmedKnowledge",
    method: "get",
    paths: ["/api/knowledge/confirmed", "/api/documents/knowledge/confirmed"],
    tag,
    summary: "List confirmed knowledge",
    credential: "user",
    query: wire.KnowledgeQuery,
    success: page,
    handle: ({ ctx, caller, query }) =>
      listPage(ctx, query, { accountId: caller.accountId, assistantId: query.assistant_id, confirmed: true }),
  }),
  route({
    id: "readKnowledgeStats",
    method: "get",
    paths: ["/api/knowledge/stats", "/api/documents/knowledge/stats"],
    tag,
    summary: "Read statistics of knowledge and its use",
    credential: "user",
    query: wire.StatsQuery,
    success: { status: 200, schema: wire.KnowledgeStats, description: "Counts; may lag by seconds." },
    handle: async ({ ctx, caller, query }) =>
      toStats(await readStats(ctx, { accountId: caller.accountId, assistantId: query.assistant_id })),
  }),
  route({
    id: "trackUsage",
    method: "post",
    paths: ["/api/knowledge/track-usage", "/api/documents/knowledge/track-usage"],
    tag,
    summary: "Report a use of a document",
    description: "Citations in the platform's answers are counted automatically.",
    credential: "user",
    body: wire.UsageReport,
    success: { status: 200, schema: wire.Knowledge, description: "The knowledge with its use count." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body }) => {
      const sourceId = body.document_id ?? body.knowledge_id ?? 0;
      return toKnowledge(await trackUsage(ctx, { accountId: caller.accountId, sourceId, uses: body.count }));
    },
  }),
  route({
    id: "updateKnowledge",
    method: "put",
    paths: ["/api/knowledge/{knowledge_id}", "/api/documents/knowledge/{knowledge_id}"],
    tag,
    summary: "Change a written text or confirmed knowledge",
    description: "Omitted fields are not changed. To change a file, upload it again.",
    credential: "owner",
    params: wire.KnowledgePath,
    body: wire.KnowledgeChanges,
    bodyLimit: wire.textBodyLimit,
    success: { status: 200, schema: wire.Knowledge, description: "The updated knowledge." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { content, text = content, ...changes } = body;
      const filter = { accountId: caller.accountId, id: params.knowledge_id, text, ...changes };
      return toKnowledge(await updateKnowledge(ctx, filter));
    },
  }),
  route({
    id: "deleteKnowledge",
    method: "delete",
    paths: ["/api/knowledge/{knowledge_id}", "/api/documents/knowledge/{knowledge_id}"],
    tag,
    summary: "Delete knowledge",
    description: "Answers no longer use it.",
    credential: "owner",
    params: wire.KnowledgePath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteDocument(ctx, { accountId: caller.accountId, sourceId: params.knowledge_id });
      return { message: "Knowledge deleted." };
    },
  }),
  route({
    id: "listAssistantKnowledge",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/knowledge"],
    tag,
    summary: "List an assistant's knowledge sources",
    credential: "user",
    params: AssistantPath,
    query: wire.PageQuery,
    success: page,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      await readAssistant(ctx, caller.accountId, params.assistant_id);
      return listPage(ctx, query, { accountId: caller.accountId, assistantId: params.assistant_id });
    },
  }),
  route({
    id: "listUserKnowledge",
    method: "get",
    paths: ["/api/user-knowledge/{user_id}", "/api/documents/user-knowledge/{user_id}"],
    tag,
    summary: "List the knowledge sources of a user's assistants",
    description: "For the user's own account, bot workers and administrators.",
    credential: "service_or_user",
    params: wire.UserPath,
    query: wire.KnowledgeQuery,
    success: page,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const accountId = await accountOfUser(ctx, caller, params.user_id);
      return listPage(ctx, query, { accountId, assistantId: query.assistant_id });
    },
  }),
];

async function listPage(
  ctx: Deps,
  query: z.output<typeof wire.PageQuery>,
  filter: Omit<ListKnowledge, "limit" | "offset">,
): Promise<z.input<typeof wire.KnowledgeList>> {
  const { limit } = query;
  const offset = query.offset ?? ((query.page ?? 1) - 1) * limit;
  const { entries, total } = await listKnowledge(ctx, { ...filter, limit, offset });
  return { knowledge: entries.map(toKnowledge), total, has_more: offset + entries.length < total };
}

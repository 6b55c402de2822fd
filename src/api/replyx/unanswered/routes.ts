import { answerCluster } from "../../../domain/quality/unanswered/answer-cluster.ts";
import { dismissCluster } from "../../../domain/quality/unanswered/dismiss-cluster.ts";
import { listUnanswered } from "../../../domain/quality/unanswered/list-unanswered.ts";
import { rateAnswer } from "../../../domain/quality/unanswered/rate-answer.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toQaPair } from "../qa/convert.ts";
import { fromRating, toCluster } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Unanswered questions";

export const unansweredRoutes: Route[] = [
  route({
    id: "listUnanswered",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/unanswered"],
    tag,
    summary: "List questions that an assistant could not answer",
    description:
      "Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent " +
      "first; may lag by seconds.",
    credential: "user",
    params: AssistantPath,
    query: wire.UnansweredQuery,
    success: { status: 200, schema: wire.UnansweredList, description: "A page of questions." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { state, limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const wanted = { accountId: caller.accountId, assistantId: params.assistant_id, state, limit, offset };
      const { clusters, total } = await listUnanswered(ctx, wanted);
      return { unanswered: clusters.map(toCluster), total, has_more: offset + clusters.length < total };
    },
  }),
  route({
    id: "answerUnanswered",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/unanswered/{cluster_id}/answer"],
    tag,
    summary: "Answer a group of questions",
    description:
      "Creates a question and answer pair, or changes the existing one. A later failure reopens the question.",
    credential: "owner",
    params: wire.ClusterPath,
    body: wire.ClusterAnswer,
    success: { status: 201, schema: wire.AnsweredCluster, description: "The pair, and the closed questions." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { assistant_id: assistantId, cluster_id: clusterId } = params;
      const input = { accountId: caller.accountId, assistantId, clusterId, ...body };
      const { pair, cluster } = await answerCluster(ctx, input);
      return { qa: toQaPair(pair), cluster: toCluster(cluster) };
    },
  }),
  route({
    id: "dismissUnanswered",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss"],
    tag,
    summary: "Dismiss a group of questions",
    credential: "user",
    params: wire.ClusterPath,
    success: { status: 200, schema: wire.UnansweredCluster, description: "The dismissed questions." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const { assistant_id: assistantId, cluster_id: clusterId } = params;
      return toCluster(await dismissCluster(ctx, { accountId: caller.accountId, assistantId, clusterId }));
    },
  }),
  route({
    id: "rateAnswer",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/messages/{message_id}/rating"],
    tag,
    summary: "Rate an answer",
    description:
      "The last rating of each user or visitor counts. A bad rating adds the question to the unanswered ones.",
    credential: "visitor",
    params: wire.MessagePath,
    body: wire.NewRating,
    success: { status: 200, schema: wire.Rating, description: "The stored rating." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { dialog_id: dialogId, message_id: messageId } = params;
      const rating = fromRating(body.rating);
      const comment = body.comment || null;
      const { ratedAt } = await rateAnswer(ctx, caller, { dialogId, messageId, rating, comment });
      return { dialog_id: dialogId, message_id: messageId, rating, comment, rated_at: toTime(ratedAt) };
    },
  }),
];

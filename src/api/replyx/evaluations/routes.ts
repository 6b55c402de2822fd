import { deleteEvaluation } from "../../../domain/quality/evaluation/delete-evaluation.ts";
import { listEvaluations } from "../../../domain/quality/evaluation/list-evaluations.ts";
import { readEvaluation } from "../../../domain/quality/evaluation/read-evaluation.ts";
import { startEvaluation } from "../../../domain/quality/evaluation/start-evaluation.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { fromBar, fromGoldenQuestion, toEvaluation, toResult } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Evaluation";

export const evaluationRoutes: Route[] = [
  route({
    id: "startEvaluation",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/evaluations"],
    tag,
    summary: "Evaluate an assistant",
    description:
      "Asks questions with known answers, as a customer would, and measures the results. Without " +
      "`questions` it uses the assistant's golden questions. A small set completes within the response; a large one continues while " +
      "`state` is `queued` or `running`. An assistant has one evaluation at a time. It is free with the built-in " +
      "model; with a hosted model it costs as much as the same number of answers.",
    credential: "owner",
    params: AssistantPath,
    body: wire.NewEvaluation,
    bodyLimit: 4 * 1024 * 1024,
    success: { status: 201, schema: wire.Evaluation, description: "The evaluation so far." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const questions = body.questions?.map(fromGoldenQuestion);
      const evaluationId = await startEvaluation(ctx, {
        ...{ accountId, assistantId: params.assistant_id, questions, name: body.name, bar: fromBar(body.bar) },
      });
      return toEvaluation((await readEvaluation(ctx, { accountId, evaluationId, limit: 1, offset: 0 })).evaluation);
    },
  }),
  route({
    id: "listEvaluations",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/evaluations"],
    tag,
    summary: "List an assistant's evaluations",
    description: "Newest first.",
    credential: "user",
    params: AssistantPath,
    query: wire.EvaluationsQuery,
    success: { status: 200, schema: wire.EvaluationList, description: "A page of evaluations." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const wanted = { accountId: caller.accountId, assistantId: params.assistant_id, limit, offset };
      const { evaluations, total } = await listEvaluations(ctx, wanted);
      return { evaluations: evaluations.map(toEvaluation), total, has_more: offset + evaluations.length < total };
    },
  }),
  route({
    id: "readEvaluation",
    method: "get",
    paths: ["/api/evaluations/{evaluation_id}"],
    tag,
    summary: "Read an evaluation, question by question",
    description:
      "`only` selects the wrong answers, or those that are worse or better than in `comparison.previous_id`.",
    credential: "user",
    params: wire.EvaluationPath,
    query: wire.ResultsQuery,
    success: { status: 200, schema: wire.EvaluationReport, description: "The evaluation and a page of its questions." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { limit, page, only } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const wanted = { accountId: caller.accountId, evaluationId: params.evaluation_id, only, limit, offset };
      const { evaluation, questions, total } = await readEvaluation(ctx, wanted);
      const results = questions.map(toResult);
      return { ...toEvaluation(evaluation), results, total, has_more: offset + results.length < total };
    },
  }),
  route({
    id: "deleteEvaluation",
    method: "delete",
    paths: ["/api/evaluations/{evaluation_id}"],
    tag,
    summary: "Delete a finished evaluation",
    credential: "owner",
    params: wire.EvaluationPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      await deleteEvaluation(ctx, { accountId: caller.accountId, evaluationId: params.evaluation_id });
      return { message: "Evaluation deleted." };
    },
  }),
];

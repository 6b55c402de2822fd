import { addGoldenQuestion } from "../../../domain/quality/golden/add-golden-question.ts";
import { deleteGoldenQuestion } from "../../../domain/quality/golden/delete-golden-question.ts";
import { listGoldenQuestions } from "../../../domain/quality/golden/list-golden-questions.ts";
import { validateKnowledge } from "../../../domain/quality/validate/validate-knowledge.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toGoldenQuestion, toValidation } from "./validation-convert.ts";
import * as wire from "./validation-wire.ts";
import { PageQuery } from "./wire.ts";

const tag = "Knowledge";
const golden = "/api/assistants/{assistant_id}/golden-questions";

export const validationRoutes: Route[] = [
  route({
    id: "validateKnowledge",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/validate-knowledge"],
    tag,
    summary: "Find problems in an assistant's knowledge",
    description:
      "Duplicate passages, possible contradictions (similar words, but a different number, price, date or " +
      "negation), sources that may be outdated or are empty, and golden questions that no longer find their source.",
    credential: "user",
    params: AssistantPath,
    body: wire.ValidationRequest,
    success: {
      status: 200,
      schema: wire.Validation,
      description: "The problems found; lists have at most 50 entries.",
    },
    refusals: ["not_found", "rate_limited", "dependency_failed"],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const options = { accountId, assistantId: params.assistant_id, staleAfterDays: body.stale_after_days };
      return toValidation(await validateKnowledge(ctx, options));
    },
  }),
  route({
    id: "createGoldenQuestion",
    method: "post",
    paths: [golden],
    tag,
    summary: "Add a golden question",
    credential: "owner",
    params: AssistantPath,
    body: wire.NewGoldenQuestion,
    success: { status: 201, schema: wire.GoldenQuestion, description: "The question." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toGoldenQuestion(
        await addGoldenQuestion(ctx, {
          accountId: caller.accountId,
          assistantId: params.assistant_id,
          question: body.question,
          expectedSourceId: body.expected_source_id,
          expectedAnswer: body.expected_answer,
          mustAbstain: body.must_abstain,
        }),
      ),
  }),
  route({
    id: "listGoldenQuestions",
    method: "get",
    paths: [golden],
    tag,
    summary: "List an assistant's golden questions",
    credential: "user",
    params: AssistantPath,
    query: PageQuery,
    success: { status: 200, schema: wire.GoldenList, description: "A page of golden questions, oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const wanted = { accountId: caller.accountId, assistantId: params.assistant_id, limit, offset };
      const { questions, total } = await listGoldenQuestions(ctx, wanted);
      const hasMore = offset + questions.length < total;
      return { golden_questions: questions.map(toGoldenQuestion), total, has_more: hasMore };
    },
  }),
  route({
    id: "deleteGoldenQuestion",
    method: "delete",
    paths: [`${golden}/{golden_id}`],
    tag,
    summary: "Delete a golden question",
    credential: "owner",
    params: wire.GoldenPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const { assistant_id: assistantId, golden_id: id } = params;
      await deleteGoldenQuestion(ctx, { accountId: caller.accountId, assistantId, id });
      return { message: "Golden question deleted." };
    },
  }),
];

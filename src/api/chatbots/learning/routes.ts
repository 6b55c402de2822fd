import { addLearningItem } from "../../../domain/quality/learning/add-learning-item.ts";
import { applyLearning } from "../../../domain/quality/learning/apply-learning.ts";
import { changeLearningItem } from "../../../domain/quality/learning/change-learning-item.ts";
import { generateLearning } from "../../../domain/quality/learning/generate-learning.ts";
import { listLearningItems } from "../../../domain/quality/learning/list-learning-items.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { page, rangeOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toLearningItem } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Analytics");
const managing = managingRoute("Analytics");
const paths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/learning"];

export const learningRoutes: Route[] = [
  route({
    ...reading,
    id: "listLearning",
    method: "get",
    paths,
    summary: "Get learning items for a chatbot",
    params: ChatbotPartPath,
    query: wire.LearningQuery,
    success: { status: 200, schema: wire.LearningItemList, description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId, status: query.status };
      const { items, total } = await listLearningItems(ctx, { ...place, ...rangeOf(query) });
      return page(items.map(toLearningItem), total, query);
    },
  }),
  route({
    ...managing,
    id: "addLearning",
    method: "post",
    paths,
    summary: "Add a learning item by hand",
    description: "It waits for approval like the others. A chatbot has one item for a question.",
    params: ChatbotPartPath,
    body: wire.NewLearningItem,
    success: { status: 201, schema: wire.LearningItemResult, description: "The new item." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const item = await addLearningItem(ctx, caller, { ...body, assistantId: params.chatbotId });
      return success(toLearningItem(item), "The learning item was added.");
    },
  }),
  route({
    ...managing,
    id: "changeLearning",
    method: "put",
    paths: ["/api/v1/learning/{learningId}/status"],
    summary: "Update a learning item's status",
    description:
      "`pending`, `approved` and `rejected` may follow one another, and `question` and `answer` be corrected meanwhile. An approved " +
      "item may be `applied`, an applied one `undone`: its knowledge is removed, or what it replaced comes back.",
    params: wire.LearningPath,
    body: wire.LearningChange,
    success: { status: 200, schema: wire.LearningItemResult, description: "The item." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const item = await changeLearningItem(ctx, caller, { ...body, id: params.learningId });
      return success(toLearningItem(item), "The learning item was updated.");
    },
  }),
  route({
    ...managing,
    id: "generateLearning",
    method: "post",
    paths: ["/api/v1/chatbots/{chatbotId}/learning/generate"],
    summary: "Generate learning items",
    description:
      "From questions that the chatbot did not answer, that got a low rating or went to a person, and from operators' answers of " +
      "the last thirty days. May be repeated: an item is made once. `answered` items waited for an answer.",
    params: ChatbotPartPath,
    success: { status: 200, schema: wire.GeneratedLearning, description: "How many there are." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(await generateLearning(ctx, place), "The learning items were generated.");
    },
  }),
  route({
    ...managing,
    id: "applyLearning",
    method: "post",
    paths: ["/api/v1/chatbots/{chatbotId}/learning/apply"],
    summary: "Apply learning to a chatbot",
    description: "The approved items, or those of them in `ids`, become questions and answers in its knowledge.",
    params: ChatbotPartPath,
    body: wire.LearningChoice,
    success: { status: 200, schema: wire.AppliedLearning, description: "What was applied." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const done = await applyLearning(ctx, caller, { assistantId: params.chatbotId, ids: body.ids });
      return success({ ...done, applied: done.applied.map(toLearningItem) }, "The learning was applied.");
    },
  }),
];

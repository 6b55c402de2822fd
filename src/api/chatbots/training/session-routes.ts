import { activateTraining } from "../../../domain/quality/training/activate-training.ts";
import { cancelTraining } from "../../../domain/quality/training/cancel-training.ts";
import { listTrainings } from "../../../domain/quality/training/list-trainings.ts";
import { readTraining } from "../../../domain/quality/training/read-training.ts";
import { startTraining } from "../../../domain/quality/training/start-training.ts";
import { tryModel } from "../../../domain/quality/training/try-model.ts";
import { Flag } from "../../kit/fields.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { PageQuery, page, rangeOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toClassified, toSession, toSessionSummary } from "./convert.ts";
import * as wire from "./session-wire.ts";

const reading = readingRoute("Training");
const managing = managingRoute("Training");
const ofChatbot: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/training/sessions"];
const ofSession: Route["paths"] = ["/api/v1/training/sessions/{id}"];

export const sessionRoutes: Route[] = [
  route({
    ...managing,
    id: "startTrainingSession",
    method: "post",
    paths: ofChatbot,
    summary: "Start a training session",
    description:
      "A job trains a classifier of messages with the examples of the datasets, and measures it on examples that were held out. " +
      "When it is ready it goes live, unless `activate` is false; a chatbot is trained once at a time. The examples must have at " +
      "least two intents with two different texts each, and at most 200 intents and 12,000 texts.",
    params: ChatbotPartPath,
    body: wire.NewSession,
    success: { status: 201, schema: wire.SessionResult, description: "The session, which waits for a worker." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const { datasetIds, activate } = body;
      const input = { accountId, assistantId: params.chatbotId, datasetIds, goesLive: activate };
      const sessionId = await startTraining(ctx, input);
      return success(toSession(await readTraining(ctx, { accountId, sessionId })), "The training was started.");
    },
  }),
  route({
    ...reading,
    id: "listTrainingSessions",
    method: "get",
    paths: ofChatbot,
    summary: "Get all training sessions for a chatbot",
    params: ChatbotPartPath,
    query: PageQuery.extend({ isLive: Flag.optional() }),
    success: { status: 200, schema: wire.SessionList, description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { isLive } = query;
      const wanted = { accountId: caller.accountId, assistantId: params.chatbotId, isLive, ...rangeOf(query) };
      const { trainings, total } = await listTrainings(ctx, wanted);
      return page(trainings.map(toSessionSummary), total, query);
    },
  }),
  route({
    ...reading,
    id: "readTrainingSession",
    method: "get",
    paths: ofSession,
    summary: "Get training session by ID",
    description: "With its progress, and its report when it is completed.",
    params: wire.SessionPath,
    success: { status: 200, schema: wire.SessionResult, description: "The session." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      success(toSession(await readTraining(ctx, { accountId: caller.accountId, sessionId: params.id }))),
  }),
  route({
    ...managing,
    id: "cancelTrainingSession",
    method: "delete",
    paths: ofSession,
    summary: "Cancel training session",
    description: "While it waits or runs. The live model stays live.",
    params: wire.SessionPath,
    success: { status: 200, schema: wire.SessionResult, description: "The cancelled session." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const cancelled = await cancelTraining(ctx, { accountId: caller.accountId, sessionId: params.id });
      return success(toSession(cancelled), "The training was cancelled.");
    },
  }),
  route({
    ...managing,
    id: "activateTrainingSession",
    method: "post",
    paths: ["/api/v1/training/sessions/{id}/activate"],
    summary: "Put the model of a training session live",
    description:
      "Also that of an earlier session: the ten newest models of a chatbot are kept. Messages get its intents from then on.",
    params: wire.SessionPath,
    success: { status: 200, schema: wire.SessionResult, description: "The session, which is live." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const input = { accountId: caller.accountId, sessionId: params.id, isLive: true };
      return success(toSession(await activateTraining(ctx, input)), "The model is live.");
    },
  }),
  route({
    ...managing,
    id: "deactivateTrainingSession",
    method: "post",
    paths: ["/api/v1/training/sessions/{id}/deactivate"],
    summary: "Take the model of a training session off",
    description: "Messages get no intents from then on.",
    params: wire.SessionPath,
    success: { status: 200, schema: wire.SessionResult, description: "The session, which is not live." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const input = { accountId: caller.accountId, sessionId: params.id, isLive: false };
      return success(toSession(await activateTraining(ctx, input)), "The model is not live.");
    },
  }),
  route({
    ...reading,
    id: "classifyTrainingMessage",
    method: "post",
    paths: ["/api/v1/training/sessions/{id}/classify"],
    summary: "Try the model of a training session with a message",
    description:
      "Also a model that is not live. The message is labelled as a visitor's is; nothing is done with it, or kept.",
    params: wire.SessionPath,
    body: wire.Message,
    success: { status: 200, schema: wire.Classified, description: "What the model makes of the message." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      success(toClassified(await tryModel(ctx, { accountId: caller.accountId, sessionId: params.id, ...body }))),
  }),
];

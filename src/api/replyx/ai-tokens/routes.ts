import * as z from "zod";
import { createAiToken } from "../../../domain/assistants/ai-tokens/create-ai-token.ts";
import { deleteAiToken } from "../../../domain/assistants/ai-tokens/delete-ai-token.ts";
import { listAiTokens } from "../../../domain/assistants/ai-tokens/list-ai-tokens.ts";
import { readAiTokenUsage } from "../../../domain/assistants/ai-tokens/read-ai-token-usage.ts";
import { readOwnToken } from "../../../domain/assistants/ai-tokens/read-own-token.ts";
import { setOwnToken } from "../../../domain/assistants/ai-tokens/set-own-token.ts";
import { testAiToken } from "../../../domain/assistants/ai-tokens/test-ai-token.ts";
import { updateAiToken } from "../../../domain/assistants/ai-tokens/update-ai-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromFields, toAiToken, toOpenAiToken, toUsage } from "./convert.ts";
import {
  AiToken,
  AiTokenChanges,
  AiTokenPath,
  AiTokenTest,
  AiTokenTested,
  AiTokenUsage,
  NewAiToken,
  NewOpenAiToken,
  OpenAiToken,
  OpenAiTokenPath,
} from "./wire.ts";

const tag = "AI tokens";
const paths: Route["paths"] = ["/api/admin/ai-tokens"];
const path: Route["paths"] = ["/api/admin/ai-tokens/{token_id}"];
const userPath: Route["paths"] = ["/api/admin/openai-token/{user_id}"];

export const aiTokenRoutes: Route[] = [
  route({
    id: "listAiTokens",
    method: "get",
    paths,
    tag,
    summary: "List the pool of AI tokens",
    credential: "admin",
    success: { status: 200, schema: z.array(AiToken), description: "In the order in which they are used." },
    handle: async ({ ctx }) => (await listAiTokens(ctx)).map(toAiToken),
  }),
  route({
    id: "createAiToken",
    method: "post",
    paths,
    tag,
    summary: "Add a token to the pool",
    description:
      "Of the active tokens with access to the assistant's model that are within their limits, the one with the " +
      "lowest `priority` is used; of equals, the least used today. A failing token is paused and the next one is used. " +
      "Limits are requests per day and month (UTC). An empty `model_access` allows every model; `model_names` maps a model " +
      "to the provider's name for it, if that is different.",
    credential: "admin",
    body: NewAiToken,
    success: { status: 201, schema: AiToken, description: "The new token, masked." },
    handle: async ({ ctx, body }) => {
      const { name, token } = body;
      return toAiToken(await createAiToken(ctx, { ...fromFields(body), name, token }));
    },
  }),
  route({
    id: "updateAiToken",
    method: "put",
    paths: path,
    tag,
    summary: "Change a token of the pool",
    description: "Omitted fields are not changed. A new token, or `is_active: true`, ends its pause.",
    credential: "admin",
    params: AiTokenPath,
    body: AiTokenChanges,
    success: { status: 200, schema: AiToken, description: "The updated token, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body }) =>
      toAiToken(await updateAiToken(ctx, params.token_id, { ...fromFields(body), token: body.token })),
  }),
  route({
    id: "deleteAiToken",
    method: "delete",
    paths: path,
    tag,
    summary: "Delete a token from the pool",
    credential: "admin",
    params: AiTokenPath,
    success: { status: 200, schema: z.object({ message: z.string() }), description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => {
      await deleteAiToken(ctx, params.token_id);
      return { message: "AI token deleted." };
    },
  }),
  route({
    id: "testAiToken",
    method: "post",
    paths: ["/api/admin/ai-tokens/{token_id}/test"],
    tag,
    summary: "Test a token of the pool",
    description:
      "Asks the provider one short question with it, for `model`, else the first of `model_access`, else the default model. A " +
      "token that works is used again at once. The request does not count towards its limits.",
    credential: "admin",
    params: AiTokenPath,
    body: AiTokenTest,
    success: { status: 200, schema: AiTokenTested, description: "Whether it works, why not, and its state now." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body, audit }) => {
      const { model, failure, message, durationMs, token } = await testAiToken(ctx, params.token_id, body.model);
      const result = { success: failure === null, failure, message, model, duration_ms: durationMs };
      audit({ targetKind: "token", targetId: String(params.token_id), after: result });
      return { ...result, token: toAiToken(token) };
    },
  }),
  route({
    id: "readAiTokenUsage",
    method: "get",
    paths: ["/api/admin/ai-tokens/{token_id}/usage"],
    tag,
    summary: "Read the usage of a token",
    credential: "admin",
    params: AiTokenPath,
    success: { status: 200, schema: AiTokenUsage, description: "The last 31 days and 12 months (UTC), newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => toUsage(await readAiTokenUsage(ctx, params.token_id)),
  }),
  route({
    id: "readOpenAiToken",
    method: "get",
    paths: userPath,
    tag,
    summary: "Read a user's own OpenAI token, masked",
    credential: "admin",
    params: OpenAiTokenPath,
    success: { status: 200, schema: OpenAiToken, description: "The token of the user's account." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => toOpenAiToken(params.user_id, await readOwnToken(ctx, params.user_id)),
  }),
  route({
    id: "setOpenAiToken",
    method: "post",
    paths: userPath,
    tag,
    summary: "Set a user's own OpenAI token",
    description: "The assistants of the user's account use it before the pool. null removes it.",
    credential: "admin",
    params: OpenAiTokenPath,
    body: NewOpenAiToken,
    success: {
      status: 200,
      schema: OpenAiToken.nullable(),
      description: "The token, masked; null when it was removed.",
    },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body }) => {
      const set = await setOwnToken(ctx, params.user_id, { ...fromFields(body), token: body.token });
      return set === null ? null : toOpenAiToken(params.user_id, set);
    },
  }),
];

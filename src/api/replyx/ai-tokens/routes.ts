import { z } from "zod";
import { createAiToken } from "../../../domain/assistants/ai-tokens/create-ai-token.ts";
import { deleteAiToken } from "../../../domain/assistants/ai-tokens/delete-ai-token.ts";
import { listAiTokens } from "../../../domain/assistants/ai-tokens/list-ai-tokens.ts";
import { readAiTokenUsage } from "../../../domain/assistants/ai-tokens/read-ai-token-usage.ts";
import { readOwnToken } from "../../../domain/assistants/ai-tokens/read-own-token.ts";
import { setOwnToken } from "../../../domain/assistants/ai-tokens/set-own-token.ts";
import { updateAiToken } from "../../../domain/assistants/ai-tokens/update-ai-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromFields, toAiToken, toOpenAiToken, toUsage } from "./convert.ts";
import {
  AiToken,
  AiTokenChanges,
  AiTokenPath,
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
    success: { status: 200, schema: z.array(AiToken), description: "In the order in which they are drawn on." },
    handle: async ({ ctx }) => (await listAiTokens(ctx)).map(toAiToken),
  }),
  route({
    id: "createAiToken",
    method: "post",
    paths,
    tag,
    summary: "Add a token to the pool",
    description:
      "Of the tokens that are active, have access to the assistant's model and are under their limits, the one of the " +
      "lowest `priority` is used; of several, the least used today. One that fails rests, and the next one answers. " +
      "Limits are requests a day and a month (UTC). An empty `model_access` is every model; `model_names` has the " +
      "provider's name for a model, where that is another one.",
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
    description: "What is not given stays. Another token, or `is_active: true`, ends its rests.",
    credential: "admin",
    params: AiTokenPath,
    body: AiTokenChanges,
    success: { status: 200, schema: AiToken, description: "The token as it is now, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body }) =>
      toAiToken(await updateAiToken(ctx, params.token_id, { ...fromFields(body), token: body.token })),
  }),
  route({
    id: "deleteAiToken",
    method: "delete",
    paths: path,
    tag,
    summary: "Take a token out of the pool",
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
    id: "readAiTokenUsage",
    method: "get",
    paths: ["/api/admin/ai-tokens/{token_id}/usage"],
    tag,
    summary: "Read what a token has used",
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
    summary: "Give a user an OpenAI token of its own",
    description: "The assistants of the user's account use it before the pool. null takes it away.",
    credential: "admin",
    params: OpenAiTokenPath,
    body: NewOpenAiToken,
    success: { status: 200, schema: OpenAiToken.nullable(), description: "The token, masked; null when it is gone." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body }) => {
      const set = await setOwnToken(ctx, params.user_id, { ...fromFields(body), token: body.token });
      return set === null ? null : toOpenAiToken(params.user_id, set);
    },
  }),
];

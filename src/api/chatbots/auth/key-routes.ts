import { createApiToken } from "../../../domain/people/api-tokens/create-api-token.ts";
import { listApiTokens } from "../../../domain/people/api-tokens/list-api-tokens.ts";
import { revokeApiToken } from "../../../domain/people/api-tokens/revoke-api-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { PageQuery, pageOf, success } from "../envelope.ts";
import { toApiKey } from "./convert.ts";
import { ApiKeyList, ApiKeyPath, ApiKeyResult, NewApiKey } from "./wire.ts";

const base = { tag: "Authentication", requestClass: "authentication" as const, credential: "user" as const };
const paths: Route["paths"] = ["/api/v1/auth/api-key"];

export const keyRoutes: Route[] = [
  route({
    ...base,
    id: "createApiKey",
    method: "post",
    paths,
    summary: "Generate an API key",
    description:
      "For programs, sent as `X-API-Key`. It acts for you, within its scopes: `read`, `manage` and `conversation` (talk to " +
      "chatbots for end users). The full key is shown only once.",
    body: NewApiKey,
    success: { status: 201, schema: ApiKeyResult, description: "The full key." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { name, scopes } = body;
      const expiresAt = body.expiresAt === null ? null : Date.parse(body.expiresAt);
      const made = await createApiToken(ctx, caller, { name, scopes: [...new Set(scopes)], expiresAt });
      return success({ ...toApiKey(made), key: made.token }, "The API key was created.");
    },
  }),
  route({
    ...base,
    id: "listApiKeys",
    method: "get",
    paths,
    summary: "List your API keys, masked",
    query: PageQuery,
    success: { status: 200, schema: ApiKeyList, description: "Newest first." },
    handle: async ({ ctx, caller, query }) => pageOf((await listApiTokens(ctx, caller.userId)).map(toApiKey), query),
  }),
  route({
    ...base,
    id: "revokeApiKey",
    method: "delete",
    paths: ["/api/v1/auth/api-key/{keyId}"],
    summary: "Revoke an API key",
    params: ApiKeyPath,
    success: { status: 200, schema: ApiKeyResult, description: "The revoked key, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      success(toApiKey(await revokeApiToken(ctx, params.keyId, caller.userId)), "The API key was revoked."),
  }),
];

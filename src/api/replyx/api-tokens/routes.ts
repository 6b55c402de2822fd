import * as z from "zod";
import { createApiToken } from "../../../domain/people/api-tokens/create-api-token.ts";
import { listApiTokens } from "../../../domain/people/api-tokens/list-api-tokens.ts";
import { revokeApiToken } from "../../../domain/people/api-tokens/revoke-api-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { toApiToken } from "./convert.ts";
import { ApiToken, ApiTokenPath, NewApiToken } from "./wire.ts";

const tag = "API tokens";
const paths: Route["paths"] = ["/api/admin/tokens"];

export const apiTokenRoutes: Route[] = [
  route({
    id: "listApiTokens",
    method: "get",
    paths,
    tag,
    summary: "List the API tokens, masked",
    credential: "admin",
    success: { status: 200, schema: z.array(ApiToken), description: "Newest first." },
    handle: async ({ ctx }) => (await listApiTokens(ctx)).map(toApiToken),
  }),
  route({
    id: "createApiToken",
    method: "post",
    paths,
    tag,
    summary: "Create an API token",
    description:
      "A program sends it as `Authorization: Bearer` instead of logging in. It acts for the user with `user_id`, or for you, " +
      "and never has administrator rights. The full token is shown only once.",
    credential: "admin",
    body: NewApiToken,
    success: { status: 201, schema: ApiToken, description: "The full token." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body }) => {
      const expiresAt = body.expires_at === null ? null : Date.parse(body.expires_at);
      const made = await createApiToken(ctx, caller, { name: body.name, userId: body.user_id, expiresAt });
      return { ...toApiToken(made), token: made.token };
    },
  }),
  route({
    id: "revokeApiToken",
    method: "delete",
    paths: ["/api/admin/tokens/{token_id}"],
    tag,
    summary: "Revoke an API token",
    description: "The token is no longer accepted, and its sockets are closed.",
    credential: "admin",
    params: ApiTokenPath,
    success: { status: 200, schema: ApiToken, description: "The revoked token, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => toApiToken(await revokeApiToken(ctx, params.token_id)),
  }),
];

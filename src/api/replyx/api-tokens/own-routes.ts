import * as z from "zod";
import { createApiToken } from "../../../domain/people/api-tokens/create-api-token.ts";
import { listApiTokens } from "../../../domain/people/api-tokens/list-api-tokens.ts";
import { revokeApiToken } from "../../../domain/people/api-tokens/revoke-api-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { toApiToken } from "./convert.ts";
import { ApiToken, NewOwnApiToken, OwnApiTokenPath } from "./wire.ts";

const tag = "API tokens";
const paths: Route["paths"] = ["/api/api-tokens"];

/** The API tokens of the caller. */
export const ownApiTokenRoutes: Route[] = [
  route({
    id: "listOwnApiTokens",
    method: "get",
    paths,
    tag,
    summary: "List your API tokens, masked",
    credential: "owner",
    success: { status: 200, schema: z.array(ApiToken), description: "Newest first." },
    handle: async ({ ctx, caller }) => (await listApiTokens(ctx, caller.userId)).map(toApiToken),
  }),
  route({
    id: "createOwnApiToken",
    method: "post",
    paths,
    tag,
    summary: "Create an API token for yourself",
    description:
      "A program sends it as `Authorization: Bearer` instead of logging in, and may do what you may, without administrator rights. " +
      "The full token is shown only once.",
    credential: "owner",
    body: NewOwnApiToken,
    success: { status: 201, schema: ApiToken, description: "The full token." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => {
      const expiresAt = body.expires_at === null ? null : Date.parse(body.expires_at);
      const made = await createApiToken(ctx, caller, { name: body.name, expiresAt });
      return { ...toApiToken(made), token: made.token };
    },
  }),
  route({
    id: "revokeOwnApiToken",
    method: "delete",
    paths: ["/api/api-tokens/{api_token_id}"],
    tag,
    summary: "Revoke an API token of yours",
    description: "The token is no longer accepted, and its sockets are closed.",
    credential: "owner",
    params: OwnApiTokenPath,
    success: { status: 200, schema: ApiToken, description: "The revoked token, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toApiToken(await revokeApiToken(ctx, params.api_token_id, caller.userId)),
  }),
];

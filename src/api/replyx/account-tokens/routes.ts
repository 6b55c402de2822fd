import * as z from "zod";
import { createAccountToken } from "../../../domain/people/account-tokens/create-account-token.ts";
import { listAccountTokens } from "../../../domain/people/account-tokens/list-account-tokens.ts";
import { revokeAccountToken } from "../../../domain/people/account-tokens/revoke-account-token.ts";
import { rotateAccountToken } from "../../../domain/people/account-tokens/rotate-account-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAccountToken } from "./convert.ts";
import { AccountToken, AccountTokenPath, AccountTokenRotation, NewAccountToken, RotatedAccountToken } from "./wire.ts";

const tag = "Account tokens";
const paths: Route["paths"] = ["/api/account-tokens"];

/** The tokens of the ReplyCX API; document 003 shows them in its settings and has no route for them. */
export const accountTokenRoutes: Route[] = [
  route({
    id: "listAccountTokens",
    method: "get",
    paths,
    tag,
    summary: "List your account's tokens, masked",
    credential: "owner",
    success: { status: 200, schema: z.array(AccountToken), description: "Those that are accepted now, newest first." },
    handle: async ({ ctx, caller }) => (await listAccountTokens(ctx, caller.accountId)).map(toAccountToken),
  }),
  route({
    id: "createAccountToken",
    method: "post",
    paths,
    tag,
    summary: "Create a token for your account",
    description: "The credential of the ReplyCX API (`/v1/…`), for a program. The full token is shown only once.",
    credential: "owner",
    body: NewAccountToken,
    success: { status: 201, schema: AccountToken, description: "The full token." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toAccountToken(await createAccountToken(ctx, caller, body)),
  }),
  route({
    id: "rotateAccountToken",
    method: "post",
    paths: ["/api/account-tokens/{account_token_id}/rotate"],
    tag,
    summary: "Replace a token by a new one",
    description:
      "Both are accepted for `overlap_minutes` (0: the old one ends now). The full token is shown only once.",
    credential: "owner",
    params: AccountTokenPath,
    body: AccountTokenRotation,
    success: { status: 201, schema: RotatedAccountToken, description: "The full new token, and the old one, masked." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const input = { id: params.account_token_id, overlapMinutes: body.overlap_minutes };
      const { made, replaced } = await rotateAccountToken(ctx, caller, input);
      return { ...toAccountToken(made), replaces: toAccountToken(replaced) };
    },
  }),
  route({
    id: "revokeAccountToken",
    method: "delete",
    paths: ["/api/account-tokens/{account_token_id}"],
    tag,
    summary: "Revoke a token",
    description: "The token is no longer accepted.",
    credential: "owner",
    params: AccountTokenPath,
    success: { status: 200, schema: AccountToken, description: "The revoked token, masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toAccountToken(await revokeAccountToken(ctx, caller.accountId, params.account_token_id)),
  }),
];

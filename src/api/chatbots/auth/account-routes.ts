import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { checkLogin } from "../../../domain/people/account/log-in.ts";
import { logOut } from "../../../domain/people/account/log-out.ts";
import { readProfile } from "../../../domain/people/account/read-profile.ts";
import { register } from "../../../domain/people/account/register.ts";
import { requireOpenRegistration } from "../../../domain/people/account/require-open-registration.ts";
import { normaliseEmail, registrationsOfAddress } from "../../../domain/people/account/rules.ts";
import { updateProfile } from "../../../domain/people/account/update-profile.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { openRefreshedSession } from "../../../domain/people/refresh/open-refreshed-session.ts";
import { refreshSession } from "../../../domain/people/refresh/refresh-session.ts";
import { loginRequests } from "../../../domain/platform/limits/rules.ts";
import { takeAllowance } from "../../../domain/platform/limits/take-allowance.ts";
import { atShardOf } from "../../../domain/platform/shards/at-shard.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, success } from "../envelope.ts";
import { toTokens, toUser } from "./convert.ts";
import * as wire from "./wire.ts";

const base = { tag: "Authentication", requestClass: "authentication" as const };

export const accountRoutes: Route[] = [
  route({
    ...base,
    id: "register",
    method: "post",
    paths: ["/api/v1/auth/register"],
    summary: "Register a new user",
    description: "Creates an account with its owner, who is logged in at once.",
    credential: "none",
    body: wire.NewUser,
    success: { status: 201, schema: wire.Session, description: "The new user and its tokens." },
    refusals: ["email_taken", "conflict", "forbidden", "rate_limited"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      await takeAllowance(ctx, `address:${address}`, "register", registrationsOfAddress);
      await requireOpenRegistration(ctx);
      const profile = await register(ctx, { ...body, language: preferredLanguage(request) });
      const own = atShardOf(ctx, profile.accountId);
      waitUntil(Promise.all([sendDueMail(own), tellAccountEvents(own)]));
      const tokens = await openRefreshedSession(ctx, profile.id);
      return success({ ...toTokens(tokens, ctx.clock()), user: toUser(profile) }, "The user was registered.");
    },
  }),
  route({
    ...base,
    id: "logIn",
    method: "post",
    paths: ["/api/v1/auth/login"],
    summary: "Log in to the system",
    description:
      "With the user name or the address. The access token lives for a quarter of an hour; renew it with the refresh token. Five " +
      "wrong passwords for one user lock it for five minutes, except where its user has logged in before.",
    credential: "none",
    body: wire.Login,
    success: { status: 200, schema: wire.Session, description: "The tokens and their user." },
    refusals: ["invalid_credentials", "forbidden", "rate_limited"],
    limit: { ...loginRequests, of: ({ username, email }) => normaliseEmail(username ?? email ?? "") },
    handle: async ({ ctx, body, address }) => {
      const { username, email, password } = body;
      const profile = await checkLogin(ctx, { email: username ?? email ?? "", password, address });
      const tokens = await openRefreshedSession(ctx, profile.id);
      return success({ ...toTokens(tokens, ctx.clock()), user: toUser(profile) }, "Logged in.");
    },
  }),
  route({
    ...base,
    id: "refreshToken",
    method: "post",
    paths: ["/api/v1/auth/refresh-token"],
    summary: "Refresh the access token",
    description:
      "Returns a new access token and a new refresh token; the one sent here is no longer valid. Sending it again ends the " +
      "session, because one of the two senders may be a thief.",
    credential: "none",
    body: wire.Refresh,
    success: { status: 200, schema: wire.Tokens, description: "The new tokens." },
    refusals: ["unauthenticated", "token_expired"],
    handle: async ({ ctx, body }) =>
      success(toTokens(await refreshSession(ctx, body.refreshToken), ctx.clock()), "The token was refreshed."),
  }),
  route({
    ...base,
    id: "logOut",
    method: "post",
    paths: ["/api/v1/auth/logout"],
    summary: "Log out from the system",
    description: "The session's access token and refresh tokens are no longer accepted.",
    credential: "user",
    success: { status: 200, schema: Done, description: "Done." },
    handle: async ({ ctx, caller }) => {
      const isEnded = await logOut(ctx, caller);
      return success(null, isEnded ? "Logged out." : "Nothing was ended: an API token is valid until it is revoked.");
    },
  }),
  route({
    ...base,
    id: "readMe",
    method: "get",
    paths: ["/api/v1/auth/me"],
    summary: "Get the current user",
    credential: "user",
    success: { status: 200, schema: wire.UserResult, description: "The user." },
    handle: async ({ ctx, caller }) => success(toUser(await readProfile(ctx, caller))),
  }),
  route({
    ...base,
    id: "updateMe",
    method: "put",
    paths: ["/api/v1/auth/me"],
    summary: "Update the current user",
    credential: "user",
    body: wire.ProfileChanges,
    success: { status: 200, schema: wire.UserResult, description: "The updated user." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) =>
      success(toUser(await updateProfile(ctx, caller, body)), "The user was updated."),
  }),
];

import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { changePassword } from "../../../domain/people/account/change-password.ts";
import { logIn } from "../../../domain/people/account/log-in.ts";
import { logOut } from "../../../domain/people/account/log-out.ts";
import { readProfile } from "../../../domain/people/account/read-profile.ts";
import { register } from "../../../domain/people/account/register.ts";
import { requireOpenRegistration } from "../../../domain/people/account/require-open-registration.ts";
import { normaliseEmail, registrationsOfAddress } from "../../../domain/people/account/rules.ts";
import { updateProfile } from "../../../domain/people/account/update-profile.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { loginRequests } from "../../../domain/platform/limits/rules.ts";
import { takeAllowance } from "../../../domain/platform/limits/take-allowance.ts";
import { atShardOf } from "../../../domain/platform/shards/at-shard.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromProfileChanges, toUser } from "./convert.ts";
import {
  Done,
  LoginBody,
  LoginResult,
  PasswordChange,
  PasswordChanged,
  ProfileChanges,
  RegisterBody,
  User,
} from "./wire.ts";

const tag = "Accounts";

const updateMe = {
  tag,
  summary: "Change your own name and picture",
  credential: "user" as const,
  body: ProfileChanges,
  success: { status: 200 as const, schema: User, description: "The updated user." },
};

export const accountRoutes: Route[] = [
  route({
    id: "register",
    method: "post",
    paths: ["/api/auth/register", "/api/register"],
    tag,
    summary: "Create an account",
    credential: "none",
    body: RegisterBody,
    success: { status: 201, schema: User, description: "The new user." },
    description:
      "If mail is configured, a confirmation code is sent to the address. You can log in without confirming it.",
    refusals: ["email_taken", "forbidden", "rate_limited"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const { first_name: firstName, last_name: lastName, ...login } = body;
      await takeAllowance(ctx, `address:${address}`, "register", registrationsOfAddress);
      await requireOpenRegistration(ctx);
      const profile = await register(ctx, { ...login, firstName, lastName, language: preferredLanguage(request) });
      const own = atShardOf(ctx, profile.accountId);
      waitUntil(Promise.all([sendDueMail(own), tellAccountEvents(own)]));
      return toUser(profile);
    },
  }),
  route({
    id: "logIn",
    method: "post",
    paths: ["/api/auth/login", "/api/login"],
    tag,
    summary: "Get an access token",
    description:
      "Five wrong passwords for one address lock it for five minutes, except where its user has logged in before: these " +
      "clients have five attempts of their own.",
    credential: "none",
    body: LoginBody,
    success: { status: 200, schema: LoginResult, description: "A token and its user." },
    refusals: ["invalid_credentials", "forbidden", "rate_limited"],
    limit: { ...loginRequests, of: (body) => normaliseEmail(body.email) },
    handle: async ({ ctx, body, address }) => {
      const { token, profile } = await logIn(ctx, { ...body, address });
      return { access_token: token, token_type: "bearer" as const, user: toUser(profile) };
    },
  }),
  route({
    id: "logOut",
    method: "post",
    paths: ["/api/auth/logout", "/api/logout"],
    tag,
    summary: "End this session",
    description: "The token is no longer accepted. An API token has no session: it stays valid until it is revoked.",
    credential: "user",
    success: { status: 200, schema: Done, description: "Done." },
    handle: async ({ ctx, caller }) => {
      const isEnded = await logOut(ctx, caller);
      return { message: isEnded ? "Logged out." : "Nothing was ended: an API token is valid until it is revoked." };
    },
  }),
  route({
    id: "readMe",
    method: "get",
    paths: ["/api/users/me", "/api/me"],
    tag,
    summary: "Read your own user",
    credential: "user",
    success: { status: 200, schema: User, description: "The user." },
    handle: async ({ ctx, caller }) => toUser(await readProfile(ctx, caller)),
  }),
  route({
    ...updateMe,
    id: "putMe",
    method: "put",
    paths: ["/api/users/me", "/api/me"],
    handle: async ({ ctx, caller, body }) => toUser(await updateProfile(ctx, caller, fromProfileChanges(body))),
  }),
  route({
    ...updateMe,
    id: "patchMe",
    method: "patch",
    paths: ["/api/me", "/api/users/me"],
    handle: async ({ ctx, caller, body }) => toUser(await updateProfile(ctx, caller, fromProfileChanges(body))),
  }),
  route({
    id: "changePassword",
    method: "post",
    paths: ["/api/users/change-password", "/api/auth/change-password"],
    tag,
    summary: "Change your own password",
    description:
      "Ends every session of the user, including this one. Continue with the token in the response. Five wrong passwords in " +
      "five minutes, as for logins.",
    credential: "user",
    audited: true,
    body: PasswordChange,
    success: { status: 200, schema: PasswordChanged, description: "A new token." },
    refusals: ["invalid_credentials", "rate_limited"],
    handle: async ({ ctx, caller, body }) => ({
      message: "Password changed.",
      access_token: await changePassword(ctx, caller, {
        currentPassword: body.current_password,
        newPassword: body.new_password,
      }),
      token_type: "bearer" as const,
    }),
  }),
];

import { expect } from "vitest";
import { nthMailTo, tokenIn } from "../../../workers/account/kept-mail.ts";
import { api } from "../../../workers/api.ts";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";

export const user: Shape = {
  ...{ id: "integer", username: "string?", email: "string", firstName: "string", lastName: "string" },
  ...{ avatarUrl: "string?", role: "string", isEmailConfirmed: "boolean", createdAt: "time" },
};

const tokens: Shape = {
  ...{ accessToken: "string", tokenType: "string", expiresIn: "integer" },
  ...{ refreshToken: "string", refreshExpiresAt: "time" },
};

const password = "a-sound-password";

/** A registered user, as document 004's client has it. */
async function register({ send }: Stage) {
  const username = `ann.${crypto.randomUUID().slice(0, 8)}`;
  const json = { username, email: `${username}@example.com`, password };
  const { body } = await send("POST", "/api/v1/auth/register", { json, token: undefined });
  return { username, email: json.email, ...body.data };
}

const wrongToken: Refusal = {
  ...{ because: "the token is none", status: 401, code: "UNAUTHORIZED" },
  prepare: async () => ({ token: "none" }),
};

export const authRows: Row[] = [
  {
    id: "cp.auth.post.auth-register",
    what: "a new user with tokens that work",
    status: 201,
    prepare: async () => {
      const username = `ann.${crypto.randomUUID().slice(0, 8)}`;
      const json = { username, email: `${username}@example.com`, password, firstName: "Ann" };
      return { json, isOpen: true };
    },
    data: { ...tokens, user },
    check: async ({ body: { data } }, { send }) => {
      const me = await send("GET", "/api/v1/auth/me", { token: data.accessToken });
      expect(me.body.data).toEqual(data.user);
    },
    refusals: [
      {
        ...{ because: "the address has an account", status: 409, code: "CONFLICT" },
        prepare: async ({ owner }) => ({ json: { email: owner.email, password }, isOpen: true }),
      },
      {
        ...{ because: "the user name is taken, in another case", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          const { username } = await register(stage);
          const json = { username: username.toUpperCase(), email: `${crypto.randomUUID()}@example.com`, password };
          return { json, isOpen: true };
        },
      },
      {
        ...{ because: "the password is short", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { email: "ann@example.com", password: "short" }, isOpen: true }),
      },
    ],
  },
  {
    id: "cp.auth.post.auth-login",
    what: "a session by the user name, in any case, and by the address",
    prepare: async (stage) => {
      const { username } = await register(stage);
      return { json: { username: username.toUpperCase(), password }, isOpen: true };
    },
    data: { ...tokens, user },
    check: async ({ body: { data } }, { send }) => {
      const json = { email: data.user.email, password };
      const again = await send("POST", "/api/v1/auth/login", { json, token: undefined });
      expect(again.body.data.user).toEqual(data.user);
    },
    refusals: [
      {
        ...{ because: "the password is wrong", status: 401, code: "UNAUTHORIZED" },
        prepare: async ({ owner }) => ({ json: { username: owner.email, password: "wrong" }, isOpen: true }),
      },
      {
        ...{ because: "nobody has the name", status: 401, code: "UNAUTHORIZED" },
        prepare: async () => ({ json: { username: crypto.randomUUID(), password }, isOpen: true }),
      },
      {
        ...{ because: "there is no name", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { password }, isOpen: true }),
      },
    ],
  },
  {
    id: "cp.auth.post.auth-refresh-token",
    what: "the next pair of tokens",
    prepare: async (stage) => ({ json: { refreshToken: (await register(stage)).refreshToken }, isOpen: true }),
    data: tokens,
    check: async ({ body: { data } }, { send }) => {
      expect((await send("GET", "/api/v1/auth/me", { token: data.accessToken })).status).toBe(200);
    },
    refusals: [
      {
        ...{ because: "the token is none", status: 401, code: "UNAUTHORIZED" },
        prepare: async () => ({ json: { refreshToken: "swr_none" }, isOpen: true }),
      },
      {
        ...{ because: "the token was used before", status: 401, code: "UNAUTHORIZED" },
        prepare: async (stage) => {
          const { refreshToken } = await register(stage);
          await stage.send("POST", "/api/v1/auth/refresh-token", { json: { refreshToken }, token: undefined });
          return { json: { refreshToken }, isOpen: true };
        },
      },
      {
        ...{ because: "the session was ended", status: 401, code: "UNAUTHORIZED" },
        prepare: async (stage) => {
          const { refreshToken, accessToken } = await register(stage);
          await stage.send("POST", "/api/v1/auth/logout", { token: accessToken });
          return { json: { refreshToken }, isOpen: true };
        },
      },
    ],
  },
  {
    id: "cp.auth.post.auth-logout",
    what: "the end of the session",
    prepare: async (stage) => ({ token: (await register(stage)).accessToken }),
    data: "null",
    refusals: [wrongToken],
  },
  {
    id: "cp.auth.post.auth-password-reset-request",
    what: "the same answer for an address that has no account",
    prepare: async () => ({ json: { email: `${crypto.randomUUID()}@example.com` }, isOpen: true }),
    data: "null",
    check: async ({ body }, { owner, send }) => {
      const json = { email: owner.email };
      const known = await send("POST", "/api/v1/auth/password-reset-request", { json, token: undefined });
      expect(known.body).toEqual(body);
    },
  },
  {
    id: "cp.auth.post.auth-password-reset",
    what: "a new password with the token of the mail",
    prepare: async ({ send }) => {
      const { email } = await api.registerAccount();
      await nthMailTo(email);
      await send("POST", "/api/v1/auth/password-reset-request", { json: { email }, token: undefined });
      const token = tokenIn(await nthMailTo(email, 2));
      return { json: { token, newPassword: "another-sound-password" }, isOpen: true };
    },
    data: "null",
    refusals: [
      {
        ...{ because: "the token is none", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { token: "none", newPassword: "another-sound-password" }, isOpen: true }),
      },
    ],
  },
  {
    id: "cp.auth.get.auth-me",
    what: "the current user",
    prepare: async () => ({}),
    data: user,
    check: ({ body }, { owner }) => {
      expect(body.data).toMatchObject({ id: owner.id, email: owner.email, role: "user" });
    },
    refusals: [wrongToken],
  },
  {
    id: "cp.auth.put.auth-me",
    what: "changed names, and no other field",
    prepare: async () => ({ json: { firstName: "Anna", role: "admin" } }),
    data: user,
    check: ({ body }) => {
      expect(body.data).toMatchObject({ firstName: "Anna", role: "user" });
    },
    refusals: [
      {
        ...{ because: "another user has the name", status: 409, code: "CONFLICT" },
        prepare: async (stage) => ({ json: { username: (await register(stage)).username } }),
      },
      {
        ...{ because: "the name has a space", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { username: "ann smith" } }),
      },
    ],
  },
  {
    id: "cp.auth.post.auth-api-key",
    what: "a key that works within its scopes",
    status: 201,
    prepare: async () => ({ json: { name: "Shop", scopes: ["read"] } }),
    data: {
      ...{ id: "integer", name: "string", key: "string", scopes: ["string"] },
      ...{ expiresAt: "time?", lastUsedAt: "time?", createdAt: "time" },
    },
    check: async ({ body: { data } }, { chatbotId, send }) => {
      const as = { token: undefined, headers: { "X-API-Key": data.key } };
      expect((await send("GET", `/api/v1/chatbots/${chatbotId}`, as)).status).toBe(200);
      const listed = await send("GET", "/api/v1/auth/api-key");
      expect(listed.body.data).toMatchObject([{ id: data.id, name: "Shop", lastUsedAt: expect.any(String) }]);
      expect(listed.body.data[0].key).not.toBe(data.key);
    },
    refusals: [
      {
        ...{ because: "a key cannot create keys", status: 401, code: "UNAUTHORIZED" },
        prepare: async ({ key }) => ({ json: {}, isOpen: true, headers: { "X-API-Key": await key("manage") } }),
      },
      {
        ...{ because: "there is no such scope", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { scopes: ["everything"] } }),
      },
    ],
  },
];

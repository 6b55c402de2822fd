import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import type { Row, Shape } from "../row.ts";

/** The union of the user objects of documents 000 and 001. */
export const user: Shape = {
  id: "integer",
  email: "string",
  first_name: "string",
  last_name: "string",
  role: "string",
  is_admin: "boolean",
  is_email_confirmed: "boolean",
  balance: "number",
  welcome_bonus: "number",
  plan: "string",
  onboarding_completed: "boolean",
  created_at: "time",
};

const documentedLogin = { email: "user@example.com", password: "password123" };
const documentedUser = { ...documentedLogin, first_name: "John", last_name: "Doe" };

/** The documents' one address belongs to nobody again. */
async function freeAddress(): Promise<void> {
  const away = `${crypto.randomUUID()}@example.com`;
  await env.DB.prepare("UPDATE users SET email = ? WHERE email = ?").bind(away, documentedLogin.email).run();
}

async function registerDocumentedUser(): Promise<void> {
  await freeAddress();
  await api.call("POST", "/api/auth/register", {
    json: documentedUser,
    headers: { "cf-connecting-ip": crypto.randomUUID() },
  });
}

export const accountRows: Row[] = [
  {
    ids: ["v1.auth.post.auth-register", "ref.auth.post.register"],
    caller: "nobody",
    prepare: freeAddress,
    request: { json: documentedUser },
    status: 201,
    answer: user,
    check: ({ body }) => {
      expect(body).toMatchObject({ email: "user@example.com", first_name: "John", last_name: "Doe", is_admin: false });
      expect(body).toMatchObject({ balance: 500, welcome_bonus: 500, plan: "trial", role: "user" });
    },
    refusals: [
      { because: "the address is taken", status: 409, code: "EMAIL_TAKEN", prepare: registerDocumentedUser },
      { because: "no password", status: 422, code: "VALIDATION_ERROR", request: { json: { email: "a@example.com" } } },
    ],
  },
  {
    ids: ["v1.auth.post.auth-login", "ref.auth.post.login"],
    caller: "nobody",
    prepare: registerDocumentedUser,
    request: { json: documentedLogin },
    status: 200,
    answer: { access_token: "string", token_type: "string", user },
    check: ({ body }) => {
      expect(body.token_type).toBe("bearer");
      expect(body.user.email).toBe("user@example.com");
    },
    refusals: [
      {
        because: "a wrong password",
        status: 401,
        code: "INVALID_CREDENTIALS",
        request: { json: { ...documentedLogin, password: "password124" } },
      },
      {
        because: "the sixth wrong password in five minutes",
        status: 429,
        code: "RATE_LIMIT_EXCEEDED",
        prepare: async () => {
          const json = { email: `${crypto.randomUUID()}@example.com`, password: "wrong" };
          const headers = { "cf-connecting-ip": json.email };
          for (let attempt = 0; attempt < 5; attempt++) await api.call("POST", "/api/login", { json, headers });
          return { json };
        },
      },
    ],
  },
  {
    ids: ["v1.auth.post.auth-logout", "ref.auth.post.logout"],
    caller: "owner",
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      const owner = await stage.owner();
      expect((await owner.call("GET", "/api/me")).status).toBe(401);
    },
  },
  {
    ids: ["qs.auth.get.me", "v1.users.get.users-me", "ref.users.get.me"],
    caller: "owner",
    status: 200,
    answer: user,
    check: async ({ body }, stage) => expect(body.id).toBe((await stage.owner()).id),
  },
  {
    ids: ["v1.users.put.users-me"],
    caller: "owner",
    request: { json: { first_name: "John", last_name: "Smith" } },
    status: 200,
    answer: user,
    check: ({ body }) => expect(body).toMatchObject({ first_name: "John", last_name: "Smith" }),
    refusals: [
      { because: "a name is no text", status: 422, code: "VALIDATION_ERROR", request: { json: { first_name: 1 } } },
    ],
  },
  {
    ids: ["ref.users.patch.me"],
    caller: "owner",
    request: { json: { data: { first_name: "John" } } },
    status: 200,
    answer: user,
    check: ({ body }) => expect(body.first_name).toBe("John"),
  },
  {
    ids: ["v1.users.post.users-change-password", "ref.auth.post.auth-change-password"],
    caller: "owner",
    prepare: async (stage) => {
      const { password } = await stage.owner();
      return { json: { current_password: password, new_password: "new_password123" } };
    },
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      const { email } = await stage.owner();
      const json = { email, password: "new_password123" };
      expect((await api.call("POST", "/api/login", { json })).status).toBe(200);
    },
    refusals: [
      {
        because: "the current password is wrong",
        status: 401,
        code: "INVALID_CREDENTIALS",
        prepare: async () => {},
        request: { json: { current_password: "old_password", new_password: "new_password123" } },
      },
    ],
  },
];

import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { codeIn, type KeptMail, mailsTo, nthMailTo, tokenIn } from "../../../workers/account/kept-mail.ts";
import { api } from "../../../workers/api.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";

const headers = () => ({ "cf-connecting-ip": crypto.randomUUID() });

/** Has the owner register with a request, and wait for the mail to confirm the address. */
async function registeredOwner(stage: Stage): Promise<{ email: string; mail: KeptMail }> {
  const account = await api.registerAccount();
  stage.owner = async () => account;
  return { email: account.email, mail: await nthMailTo(account.email) };
}

/** The token that the owner was mailed. */
async function mailedToken(stage: Stage): Promise<string> {
  const { email } = await registeredOwner(stage);
  await api.call("POST", "/api/forgot-password", { json: { email }, headers: headers() });
  return tokenIn(await nthMailTo(email, 2));
}

/** Five mails were asked for already. */
async function askedTooOften(path: string) {
  const json = { email: `${crypto.randomUUID()}@example.com` };
  for (let at = 0; at < 5; at++) await api.call("POST", path, { json, headers: headers() });
  return { json };
}

export const mailRows: Row[] = [
  {
    ids: ["ref.auth.post.forgot-password"],
    caller: "nobody",
    prepare: async (stage) => {
      const { email } = await registeredOwner(stage);
      return { json: { email } };
    },
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      expect(tokenIn(await nthMailTo((await stage.owner()).email, 2))).toMatch(/^\S{40,}$/);
    },
    refusals: [
      {
        because: "the sixth in an hour",
        status: 429,
        code: "RATE_LIMIT_EXCEEDED",
        prepare: () => askedTooOften("/api/forgot-password"),
      },
      { because: "no address", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
    ],
  },
  {
    ids: ["ref.auth.post.validate-reset-token"],
    caller: "nobody",
    prepare: async (stage) => ({ json: { token: await mailedToken(stage) } }),
    status: 200,
    answer: { valid: "boolean" },
    refusals: [
      {
        because: "a token that was never mailed",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ json: { token: "never mailed" } }),
      },
    ],
  },
  {
    ids: ["ref.auth.post.reset-password"],
    caller: "nobody",
    prepare: async (stage) => ({ json: { token: await mailedToken(stage), new_password: "new_password123" } }),
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      const owner = await stage.owner();
      expect((await owner.call("GET", "/api/me")).status).toBe(401);
      const json = { email: owner.email, password: "new_password123" };
      expect((await api.call("POST", "/api/login", { json, headers: headers() })).status).toBe(200);
    },
    refusals: [
      {
        because: "a token that was never mailed",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ json: { token: "never mailed", new_password: "new_password123" } }),
      },
      {
        because: "no new password",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ json: { token: "never mailed" } }),
      },
    ],
  },
  {
    ids: ["ref.email.post.confirm_email"],
    caller: "nobody",
    prepare: async (stage) => {
      const { email, mail } = await registeredOwner(stage);
      return { json: { email, code: codeIn(mail) } };
    },
    status: 200,
    answer: { message: "string", email: "string", is_email_confirmed: "boolean" },
    check: async (_, stage) => {
      const { body } = await (await stage.owner()).call("GET", "/api/me");
      expect(body.is_email_confirmed).toBe(true);
    },
    refusals: [
      {
        because: "a wrong code",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async (stage) => ({ json: { email: (await registeredOwner(stage)).email, code: "12345" } }),
      },
      {
        because: "the sixth guess",
        status: 429,
        code: "RATE_LIMIT_EXCEEDED",
        prepare: async () => {
          const json = { email: `${crypto.randomUUID()}@example.com`, code: "123456" };
          const sender = { headers: headers() };
          for (let at = 0; at < 5; at++) await api.call("POST", "/api/confirm_email", { json, ...sender });
          return { json, ...sender };
        },
      },
    ],
  },
  {
    ids: ["ref.email.post.resend_email_code"],
    caller: "nobody",
    prepare: async (stage) => {
      const { email } = await registeredOwner(stage);
      return { json: { email } };
    },
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      expect(codeIn(await nthMailTo((await stage.owner()).email, 2))).toMatch(/^\d{6}$/);
    },
    refusals: [
      {
        because: "the sixth in an hour",
        status: 429,
        code: "RATE_LIMIT_EXCEEDED",
        prepare: () => askedTooOften("/api/resend_email_code"),
      },
    ],
  },
  {
    ids: ["ref.email.post.test_send"],
    caller: "admin",
    request: { json: {} },
    status: 200,
    answer: { message: "string", email: "string", delivered: "boolean" },
    check: async ({ body }, stage) => {
      const { email } = await stage.admin();
      expect(body.email).toBe(email);
      expect((await mailsTo(email)).map(({ subject }) => subject)).toContain("Test mail");
    },
    refusals: [
      { because: "no address", status: 422, code: "VALIDATION_ERROR", request: { json: { email: "nowhere" } } },
    ],
  },
  {
    ids: ["ref.support.post.support-send-to-admins"],
    caller: "guest",
    request: { json: { message: "Hello", subject: "A word" } },
    status: 201,
    answer: { id: "integer", message: "string", created_at: "time" },
    check: async ({ body }, stage) => {
      const { guestId } = await stage.guest();
      const row = await env.DB.prepare("SELECT guest_id FROM support_messages WHERE id = ?").bind(body.id).first();
      expect(row).toEqual({ guest_id: guestId });
    },
    refusals: [
      { because: "no message", status: 422, code: "VALIDATION_ERROR", request: { json: { subject: "A word" } } },
      {
        because: "the sixth in an hour",
        status: 429,
        code: "RATE_LIMIT_EXCEEDED",
        caller: "owner",
        prepare: async (stage) => {
          const owner = await stage.owner();
          const json = { message: "Hello" };
          for (let at = 0; at < 5; at++) await owner.call("POST", "/api/support/send-to-admins", { json });
        },
      },
    ],
  },
];

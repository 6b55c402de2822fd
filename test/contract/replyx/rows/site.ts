import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";
import { foreignAssistant } from "./assistant-settings.ts";

const embedCode: Shape = {
  embed_code: "string",
  iframe_url: "string",
  api_endpoint: "string",
  instructions: "string",
};

const siteEmbedCode: Shape = { ...embedCode, site_token: "string", assistant_id: "integer" };

/** The dialogs of documents 000 and 001, as a visitor sees them. */
const dialog: Shape = {
  id: "integer",
  assistant_id: "integer",
  assistant_name: "string",
  title: "string",
  platform: "string",
  status: "string",
  handoff_status: "string",
  is_taken_over: "boolean",
  last_message: "string?",
  last_message_time: "time?",
  created_at: "time",
};

const forged: Refusal = {
  because: "a guest id that its client chose",
  status: 401,
  code: "TOKEN_EXPIRED",
  caller: "site",
  request: { query: { guest_id: "guest-1" } },
};

const switchedOff: Refusal = {
  because: "the assistant is switched off for websites",
  status: 403,
  code: "WEBSITE_INTEGRATION_DISABLED",
  prepare: async (stage) => {
    const owner = await stage.owner();
    await stage.guest();
    const path = `/api/assistants/${await stage.assistantId()}/website-integration`;
    await owner.call("POST", path, { json: { enabled: false } });
  },
};

const elsewhere: Refusal = {
  because: "a page that is not on the allowed domains",
  status: 403,
  code: "DOMAIN_NOT_ALLOWED",
  prepare: async (stage) => {
    const owner = await stage.owner();
    await stage.guest();
    await owner.call("PUT", `/api/assistants/${await stage.assistantId()}`, {
      json: { allowed_domains: ["example.com"] },
    });
    return { headers: { origin: "https://evil.test" } };
  },
};

async function revokeToken(stage: Stage): Promise<void> {
  await stage.guest();
  await (await stage.owner()).call("DELETE", "/api/site-token");
}

const revoked: Refusal = {
  because: "the site token is revoked",
  status: 401,
  code: "TOKEN_EXPIRED",
  prepare: revokeToken,
};

const widgetRefusals = [switchedOff, elsewhere, revoked];

async function sayHello(stage: Stage): Promise<{ params: Record<string, number> }> {
  const { siteToken, guestId, dialogId } = await stage.guest();
  await api.call("POST", `/api/site/dialogs/${dialogId}/messages`, {
    json: { content: "Hello" },
    headers: { "X-Site-Token": siteToken, "X-Guest-Id": guestId },
  });
  return { params: { dialog_id: dialogId } };
}

async function assistantExists(stage: Stage): Promise<void> {
  await stage.assistantId();
}

export const siteRows: Row[] = [
  {
    ids: ["qs.site.get.assistants-assistant_id-embed-code", "ref.assistants.get.assistants-assistant_id-embed-code"],
    caller: "owner",
    status: 200,
    answer: embedCode,
    check: async ({ body }, stage) => {
      expect(body.embed_code).toContain(`data-assistant="${await stage.assistantId()}"`);
      expect(body.embed_code).toContain(`data-token="${await stage.siteToken()}"`);
      expect(body.api_endpoint).toMatch(/\/api\/site\/dialogs$/);
    },
    refusals: [foreignAssistant],
  },
  {
    ids: ["ref.site.get.embed-code"],
    caller: "owner",
    prepare: assistantExists,
    request: { query: { theme: "dark" } },
    status: 200,
    answer: siteEmbedCode,
    check: async ({ body }, stage) => {
      expect(body.assistant_id).toBe(await stage.assistantId());
      expect(body.embed_code).toContain('data-theme="dark"');
    },
    refusals: [
      { because: "there is no assistant yet", status: 404, code: "NOT_FOUND", caller: "stranger" },
      { because: "the token is revoked", status: 409, code: "CONFLICT", prepare: revokeToken },
    ],
  },
  {
    ids: ["ref.site.post.embed-code", "ref.site.post.embed-code-2"],
    caller: "owner",
    prepare: async (stage) => {
      await stage.siteToken();
      return { json: {} };
    },
    status: 201,
    answer: siteEmbedCode,
    check: async ({ body }, stage) => {
      const before = await stage.siteToken();
      expect(body.site_token).not.toBe(before);
      const headers = { "X-Site-Token": before };
      expect((await api.call("GET", "/api/site/settings", { headers })).status).toBe(401);
    },
    refusals: [
      {
        because: "an operator",
        status: 403,
        code: "INSUFFICIENT_PERMISSIONS",
        caller: "operator",
        request: { json: {} },
      },
    ],
  },
  {
    ids: ["ref.site.get.site-token"],
    caller: "owner",
    prepare: assistantExists,
    status: 200,
    answer: { site_token: "string", assistant_id: "integer", website_integration: "boolean", allowed_domains: "array" },
    check: async ({ body }, stage) => expect(body.site_token).toBe(await stage.siteToken()),
  },
  {
    ids: ["ref.site.get.chat-iframe"],
    caller: "site",
    prepare: async (stage) => ({ query: { user_id: String((await stage.owner()).id) } }),
    status: 200,
    answer: "any",
    check: async ({ body, headers }, stage) => {
      expect(headers.get("content-type")).toContain("text/html");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
      expect(body).toContain(await stage.siteToken());
    },
    refusals: [
      ...widgetRefusals,
      {
        because: "another user's id",
        status: 404,
        code: "NOT_FOUND",
        prepare: async (stage) => ({ query: { user_id: String((await stage.stranger()).id) } }),
      },
    ],
  },
  {
    ids: ["qs.site.post.site-dialogs", "ref.site.post.site-dialogs"],
    caller: "site",
    request: { json: {} },
    status: 201,
    answer: { ...dialog, guest_id: "string" },
    check: ({ body }) => expect(body).toMatchObject({ platform: "website", status: "active" }),
    refusals: [...widgetRefusals, forged].map(withBody),
  },
  {
    ids: ["ref.site.post.widget-dialogs"],
    caller: "site",
    prepare: async (stage) => ({ query: { guest_id: (await stage.guest()).guestId } }),
    request: { json: {} },
    status: 201,
    answer: { ...dialog, guest_id: "string" },
    check: async ({ body }, stage) => expect(body.guest_id).toBe((await stage.guest()).guestId),
    refusals: [...widgetRefusals, { ...forged, prepare: async () => {} }].map(withBody),
  },
  ...["site", "widget"].map(
    (place): Row => ({
      ids: [`ref.site.get.${place}-dialogs`],
      caller: "guest",
      status: 200,
      answer: { dialogs: [dialog], has_more: "boolean" },
      check: async ({ body }, stage) => {
        const { dialogId } = await stage.guest();
        expect(body.dialogs.map((listed: { id: number }) => listed.id)).toEqual([dialogId]);
      },
      refusals: [...widgetRefusals, forged],
    }),
  ),
  ...["site", "widget"].map(
    (place): Row => ({
      ids: [`ref.site.get.${place}-dialogs-dialog_id-messages`],
      caller: "guest",
      prepare: sayHello,
      status: 200,
      answer: {
        messages: [{ id: "integer", sender: "string", text: "string", content: "string", created_at: "time" }],
        last_seq: "integer",
      },
      check: ({ body }) =>
        expect(body.messages).toMatchObject([{ sender: "user", text: "Hello" }, { sender: "assistant" }]),
      refusals: [
        { ...forged, prepare: sayHello },
        {
          because: "a dialog of another account",
          status: 404,
          code: "NOT_FOUND",
          prepare: async (stage) => {
            const stranger = await stage.stranger();
            const made = await stranger.call("POST", "/api/assistants", { json: { name: "Other" } });
            const { body } = await stranger.call("POST", "/api/dialogs", { json: { assistant_id: made.body.id } });
            return { params: { dialog_id: body.id } };
          },
        },
      ],
    }),
  ),
];

/** A refusal of a request with a body. */
function withBody(refusal: Refusal): Refusal {
  return { ...refusal, request: { json: {}, ...refusal.request } };
}

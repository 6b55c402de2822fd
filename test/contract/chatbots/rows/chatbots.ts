import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";

const chatbot: Shape = {
  ...{ id: "integer", name: "string", description: "string", systemPrompt: "string", model: "string" },
  ...{ isActive: "boolean", websiteIntegration: "boolean", allowedDomains: ["string"], handoffKeywords: ["string"] },
  ...{ handoffAfterAbstentions: "integer", extractsWithModel: "boolean", siteToken: "string", createdAt: "time" },
  ...{ abstainBelow: "number?", answeringModel: "string", modelFailure: "object?" },
};

/** Another account's chatbot answers as a missing one. */
export function ofStranger(params: (chatbotId: number) => Record<string, number>, json?: unknown): Refusal {
  return {
    ...{ because: "the chatbot belongs to another account", status: 404, code: "NOT_FOUND" },
    prepare: async ({ chatbotId, stranger }) => {
      const { token } = await stranger();
      return { token, params: params(chatbotId), ...(json === undefined ? {} : { json }) };
    },
  };
}

const reader: Refusal = {
  ...{ because: "the API key may only read", status: 403, code: "FORBIDDEN" },
  prepare: async ({ chatbotId, key }) => ({
    ...{ params: { id: chatbotId }, json: { name: "Mine" }, isOpen: true },
    headers: { "X-API-Key": await key("read") },
  }),
};

export const chatbotRows: Row[] = [
  {
    id: "cp.chatbots.get.chatbots",
    what: "the chatbots, which are the assistants of the other APIs",
    prepare: async ({ owner }) => {
      await owner.call("POST", "/api/assistants", { json: { name: "Second" } });
      return { query: "limit=1&page=2" };
    },
    data: [chatbot],
    check: ({ body }) => {
      expect(body.data).toMatchObject([{ name: "Second" }]);
      expect(body.pagination).toEqual({ total: 2, pages: 2, page: 2, limit: 1 });
    },
  },
  {
    id: "cp.chatbots.post.chatbots",
    what: "a chatbot that is an assistant of the other APIs",
    status: 201,
    prepare: async () => ({
      json: { name: "Sales", description: "Sells.", systemPrompt: "Be brief.", allowedDomains: ["Shop.example"] },
    }),
    data: chatbot,
    check: async ({ body: { data } }, { owner }) => {
      const { body } = await owner.call("GET", `/api/assistants/${data.id}`);
      expect(body).toMatchObject({ name: "Sales", system_prompt: "Be brief.", allowed_domains: ["shop.example"] });
    },
    refusals: [
      reader,
      {
        ...{ because: "there is no name", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: {} }),
      },
    ],
  },
  {
    id: "cp.chatbots.get.chatbots-id",
    what: "one chatbot, with an API key",
    prepare: async ({ chatbotId, key }) => ({
      ...{ params: { id: chatbotId }, isOpen: true },
      headers: { "X-API-Key": await key("read") },
    }),
    data: chatbot,
    refusals: [
      ofStranger((id) => ({ id })),
      {
        ...{ because: "the API key was revoked", status: 401, code: "UNAUTHORIZED" },
        prepare: async ({ chatbotId, data }) => {
          const made = await data("POST", "/api/v1/auth/api-key", {});
          await data("DELETE", `/api/v1/auth/api-key/${made.id}`);
          return { params: { id: chatbotId }, isOpen: true, headers: { "X-API-Key": made.key } };
        },
      },
    ],
  },
  {
    id: "cp.chatbots.put.chatbots-id",
    what: "changed fields, the others as they were",
    prepare: async ({ chatbotId }) => ({ params: { id: chatbotId }, json: { description: "New." } }),
    data: chatbot,
    check: ({ body }) => {
      expect(body.data).toMatchObject({ name: "Help", description: "New." });
    },
    refusals: [reader, ofStranger((id) => ({ id }), { name: "Mine" })],
  },
  {
    id: "cp.chatbots.delete.chatbots-id",
    what: "a chatbot that is gone everywhere, except the knowledge that another one shares",
    prepare: async ({ chatbotId, data, teach }) => {
      await teach("How long can I return a lamp?", "You can return a lamp within 14 days.");
      const [{ id: knowledgeBaseId }] = await data("GET", `/api/v1/chatbots/${chatbotId}/knowledge-bases`);
      const other = await data("POST", "/api/v1/chatbots", { name: "Other" });
      await data("POST", `/api/v1/chatbots/${other.id}/knowledge-bases`, { knowledgeBaseId });
      return { params: { id: chatbotId } };
    },
    data: "null",
    check: async (_, { chatbotId, owner, send, data }) => {
      const [other] = await data("GET", "/api/v1/chatbots");
      const question = { message: "How long can I return a lamp?" };
      const { response } = await data("POST", `/api/v1/chatbots/${other.id}/conversation`, question);
      expect(response.content).toContain("within 14 days");
      expect((await send("GET", `/api/v1/chatbots/${chatbotId}`)).status).toBe(404);
      expect((await owner.call("GET", `/api/assistants/${chatbotId}`)).status).toBe(404);
    },
    refusals: [reader, ofStranger((id) => ({ id }))],
  },
];

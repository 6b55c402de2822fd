import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const base: Shape = {
  ...{ id: "integer", name: "string", description: "string", chatbotIds: ["integer"], itemsCount: "integer" },
  ...{ createdAt: "time", updatedAt: "time" },
};
const item: Shape = {
  ...{ id: "integer", knowledgeBaseId: "integer", type: "string", title: "string", tags: ["string"] },
  ...{ url: "string?", status: "string", error: "string?", createdAt: "time", updatedAt: "time" },
};

const pair = { question: "How long can I return a lamp?", answer: "You can return a lamp within 14 days." };

const make = ({ chatbotId, data }: Stage) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/knowledge-bases`, { name: "Returns" });
const add = async (stage: Stage, baseId: number) => stage.data("POST", `/api/v1/knowledge-bases/${baseId}/items`, pair);
const ask = (stage: Stage, chatbotId: number) =>
  stage.data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message: pair.question });

/** A knowledge base that another chatbot shares, with one pair. */
async function shared(stage: Stage) {
  const { id } = await make(stage);
  await add(stage, id);
  const other = await stage.data("POST", "/api/v1/chatbots", { name: "Other" });
  await stage.data("POST", `/api/v1/chatbots/${other.id}/knowledge-bases`, { knowledgeBaseId: id });
  return { id, otherId: other.id as number };
}

const ofNobody = (json?: unknown): Refusal => ({
  ...{ because: "another account has it", status: 404, code: "NOT_FOUND" },
  prepare: async (stage) => {
    const { id } = await make(stage);
    const { id: itemId } = await add(stage, id);
    const { token } = await stage.stranger();
    return { params: { id, itemId }, token, query: "q=lamp", ...(json === undefined ? {} : { json }) };
  },
});

export const knowledgeRows: Row[] = [
  {
    id: "cp.knowledge-bases.get.chatbots-chatbotid-knowledge-bases",
    what: "the chatbot's own bases and those that it shares",
    prepare: async (stage) => ({ params: { chatbotId: (await shared(stage)).otherId } }),
    data: [base],
    check: ({ body }) => {
      expect(body.data.map(({ name }: { name: string }) => name).sort()).toEqual(["Documents", "Returns"]);
    },
    refusals: [ofStranger((chatbotId) => ({ chatbotId }))],
  },
  {
    id: "cp.knowledge-bases.post.chatbots-chatbotid-knowledge-bases",
    what: "a base that the chatbot answers from",
    status: 201,
    prepare: async ({ chatbotId }) => ({ params: { chatbotId }, json: { name: "Returns" } }),
    data: base,
    check: async ({ body: { data } }, stage) => {
      await add(stage, data.id);
      expect((await ask(stage, stage.chatbotId)).response.content).toContain("within 14 days");
    },
    refusals: [
      ofStranger((chatbotId) => ({ chatbotId }), { name: "Mine" }),
      {
        ...{ because: "another account's base cannot be shared", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const stranger = await stage.stranger();
          const made = await stranger.call("POST", "/api/v1/chatbots", { json: { name: "Theirs" } });
          const json = { knowledgeBaseId: (await make(stage)).id };
          return { params: { chatbotId: made.body.data.id }, token: stranger.token, json };
        },
      },
      {
        ...{ because: "there is neither a name nor a base to share", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { chatbotId }, json: {} }),
      },
    ],
  },
  {
    id: "cp.knowledge-bases.get.knowledge-bases-id",
    what: "one base with its chatbots",
    prepare: async (stage) => ({ params: { id: (await shared(stage)).id } }),
    data: base,
    check: ({ body: { data } }, { chatbotId }) => {
      expect(data).toMatchObject({ itemsCount: 1, chatbotIds: [chatbotId, expect.any(Number)] });
    },
    refusals: [ofNobody()],
  },
  {
    id: "cp.knowledge-bases.put.knowledge-bases-id",
    what: "a base that another chatbot no longer answers from",
    prepare: async (stage) => ({
      params: { id: (await shared(stage)).id },
      json: { name: "Sending back", chatbotIds: [stage.chatbotId] },
    }),
    data: base,
    check: async ({ body: { data } }, stage) => {
      expect(data).toMatchObject({ name: "Sending back", chatbotIds: [stage.chatbotId] });
      const chatbots = await stage.data("GET", "/api/v1/chatbots");
      const { id } = chatbots.find(({ name }: { name: string }) => name === "Other");
      expect((await ask(stage, id)).response.outcome).toBe("abstain");
    },
    refusals: [ofNobody({ name: "Mine" })],
  },
  {
    id: "cp.knowledge-bases.delete.knowledge-bases-id",
    what: "a base that no chatbot answers from any more",
    prepare: async (stage) => {
      const { id } = await make(stage);
      await add(stage, id);
      return { params: { id } };
    },
    data: "null",
    check: async (_, stage) => {
      expect((await ask(stage, stage.chatbotId)).response.outcome).toBe("abstain");
    },
    refusals: [ofNobody()],
  },
  {
    id: "cp.knowledge-bases.post.knowledge-bases-id-items",
    what: "a text",
    status: 201,
    prepare: async (stage) => ({
      params: { id: (await make(stage)).id },
      json: { title: "Shipping", content: "Orders ship within two days." },
    }),
    data: item,
    check: async ({ body: { data } }, stage) => {
      const read = await stage.data("GET", `/api/v1/knowledge-bases/${data.knowledgeBaseId}/items/${data.id}`);
      expect(read).toMatchObject({ type: "text", content: "Orders ship within two days." });
      const listed = await stage.data("GET", `/api/v1/knowledge-bases/${data.knowledgeBaseId}/items`);
      expect(listed).toMatchObject([{ id: data.id, title: "Shipping" }]);
    },
    refusals: [
      ofNobody({ content: "Mine." }),
      {
        ...{ because: "a question has no answer", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({ params: { id: (await make(stage)).id }, json: { question: "Why?" } }),
      },
      {
        ...{ because: "the question has another answer", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          const { id } = await make(stage);
          await add(stage, id);
          return { params: { id }, json: { ...pair, answer: "Never." } };
        },
      },
    ],
  },
  {
    id: "cp.knowledge-bases.put.knowledge-bases-id-items-itemid",
    what: "a changed answer, which the chatbot gives",
    prepare: async (stage) => {
      const { id } = await make(stage);
      const { id: itemId } = await add(stage, id);
      return { params: { id, itemId }, json: { answer: "You can return a lamp within 30 days." } };
    },
    data: item,
    check: async (_, stage) => {
      expect((await ask(stage, stage.chatbotId)).response.content).toContain("within 30 days");
    },
    refusals: [
      ofNobody({ answer: "Mine." }),
      {
        ...{ because: "a question has no content", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          const { id } = await make(stage);
          return { params: { id, itemId: (await add(stage, id)).id }, json: { content: "Words." } };
        },
      },
    ],
  },
  {
    id: "cp.knowledge-bases.delete.knowledge-bases-id-items-itemid",
    what: "an item that the chatbot forgets",
    prepare: async (stage) => {
      const { id } = await make(stage);
      return { params: { id, itemId: (await add(stage, id)).id } };
    },
    data: "null",
    check: async (_, stage) => {
      expect((await ask(stage, stage.chatbotId)).response.outcome).toBe("abstain");
    },
    refusals: [ofNobody()],
  },
  {
    id: "cp.knowledge-bases.get.knowledge-bases-id-search",
    what: "scored passages with their place in the item",
    prepare: async (stage) => {
      const { id } = await make(stage);
      await add(stage, id);
      return { params: { id }, query: `q=${encodeURIComponent(pair.question)}` };
    },
    data: [
      {
        ...{ itemId: "integer", title: "string", url: "string?", page: "integer?", headingPath: ["string"] },
        ...{ start: "integer", end: "integer", text: "string", score: "number" },
      },
    ],
    check: ({ body }) => {
      expect(body).toMatchObject({ isExact: true, evidence: 1, data: [{ text: pair.answer }] });
    },
    refusals: [
      ofNobody(),
      {
        ...{ because: "there is no question", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({ params: { id: (await make(stage)).id } }),
      },
    ],
  },
];

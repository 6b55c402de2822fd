import { expect } from "vitest";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";
import { foreignAssistant } from "./assistant-settings.ts";
import { makeDocument, withDocument } from "./documents.ts";

/** Document 002 gives its knowledge no shape: what is read here is ours, and stays. */
const entry: Shape = {
  id: "integer",
  assistant_id: "integer",
  type: "string",
  title: "string",
  content: "string?",
  question: "string?",
  answer: "string?",
  status: "string",
  chunks_count: "integer",
  is_confirmed: "boolean",
  usage_count: "integer",
  created_at: "time",
};

const page = (item: Shape): Shape => ({ knowledge: [item], total: "integer", has_more: "boolean" });

/** Document 001's example. */
const pair = {
  question: "Как настроить бота?",
  answer: "Для настройки бота перейдите в раздел...",
  tags: ["настройка", "бот"],
};

const qaPair: Shape = {
  id: "integer",
  assistant_id: "integer",
  question: "string",
  answer: "string",
  tags: ["string"],
  created_at: "time",
};

const fact = "A repair takes five days.";

const withFact = async (stage: Stage) => ({ json: { assistant_id: await stage.assistantId(), facts: [fact] } });

/** What the owner has confirmed, named in the path. */
async function withConfirmed(stage: Stage) {
  const { body } = await (await stage.owner()).call("POST", "/api/knowledge/confirm", await withFact(stage));
  return { params: { knowledge_id: body.confirmed[0].id as number } };
}

const withPair = async (stage: Stage) => ({ json: { assistant_id: await stage.assistantId(), ...pair } });

const foreignPair = (prepare: Refusal["prepare"] & object): Refusal => ({
  because: "another account's assistant",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare,
});

const foreignKnowledge: Refusal = {
  because: "another account's knowledge",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare: async (stage) => ({ ...(await withConfirmed(stage)), json: { content: "A repair takes a year." } }),
};

export const knowledgeRows: Row[] = [
  {
    ids: ["v1.documents.post.qa-knowledge"],
    caller: "owner",
    prepare: withPair,
    status: 201,
    answer: qaPair,
    check: ({ body }) => expect(body).toMatchObject(pair),
    refusals: [
      foreignPair(withPair),
      {
        because: "no answer",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async (stage) => ({ json: { assistant_id: await stage.assistantId(), question: pair.question } }),
      },
    ],
  },
  {
    ids: ["v1.documents.get.qa-knowledge"],
    caller: "owner",
    prepare: async (stage) => {
      const owner = await stage.owner();
      const json = { ...(await withPair(stage)).json, question: "Сколько стоит подписка?", tags: [], answer: "Сто." };
      await owner.call("POST", "/api/qa-knowledge", { json });
      await owner.call("POST", "/api/qa-knowledge", await withPair(stage));
      return { query: { assistant_id: String(await stage.assistantId()), q: "настроить" } };
    },
    status: 200,
    answer: [qaPair],
    check: ({ body }) => expect(body.map(({ question }: typeof pair) => question)).toEqual([pair.question]),
  },
  {
    ids: ["ref.documents.post.knowledge-confirm"],
    caller: "owner",
    prepare: withFact,
    status: 201,
    answer: { confirmed: [entry] },
    check: ({ body }) => expect(body.confirmed).toMatchObject([{ type: "fact", content: fact, is_confirmed: true }]),
    refusals: [
      foreignPair(withFact),
      {
        because: "nothing to confirm",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async (stage) => ({ json: { assistant_id: await stage.assistantId() } }),
      },
    ],
  },
  {
    ids: ["ref.documents.get.knowledge-confirmed"],
    caller: "owner",
    prepare: async (stage) => {
      await withConfirmed(stage);
      await withDocument(stage);
      return { query: { assistant_id: String(await stage.assistantId()), page: "1", limit: "20" } };
    },
    status: 200,
    answer: page(entry),
    check: ({ body }) => {
      expect(body).toMatchObject({ knowledge: [{ content: fact, is_confirmed: true }], total: 1, has_more: false });
    },
  },
  {
    ids: ["ref.documents.get.knowledge-stats"],
    caller: "owner",
    prepare: async (stage) => void (await withDocument(stage)),
    status: 200,
    answer: { total_sources: "integer", total_chunks: "integer", by_type: "object", by_status: "object" },
    check: ({ body }) => {
      expect(body).toMatchObject({ total_sources: 1, by_type: { document: 1 }, by_status: { completed: 1 } });
    },
  },
  {
    ids: ["ref.documents.post.knowledge-track-usage"],
    caller: "owner",
    prepare: async (stage) => ({ json: { document_id: await makeDocument(stage, "/api/documents/upload") } }),
    status: 200,
    answer: { ...(entry as object), last_used_at: "time" },
    check: ({ body }) => expect(body.usage_count).toBe(1),
    refusals: [
      {
        because: "another account's document",
        status: 404,
        code: "NOT_FOUND",
        caller: "stranger",
      },
      { because: "no document named", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
    ],
  },
  {
    ids: ["ref.documents.put.knowledge-knowledge_id"],
    caller: "owner",
    prepare: async (stage) => ({ ...(await withConfirmed(stage)), json: { content: "A repair takes six days." } }),
    status: 200,
    answer: entry,
    check: ({ body }) => expect(body.content).toBe("A repair takes six days."),
    refusals: [foreignKnowledge],
  },
  {
    ids: ["ref.documents.delete.knowledge-knowledge_id"],
    caller: "owner",
    prepare: withConfirmed,
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      const { body } = await (await stage.owner()).call("GET", "/api/knowledge/confirmed");
      expect(body).toEqual({ knowledge: [], total: 0, has_more: false });
    },
    refusals: [foreignKnowledge],
  },
  {
    ids: ["ref.assistants.get.assistants-assistant_id-knowledge"],
    caller: "owner",
    prepare: async (stage) => void (await withConfirmed(stage)),
    status: 200,
    answer: page(entry),
    check: ({ body }) => expect(body.knowledge).toMatchObject([{ type: "fact", content: fact }]),
    refusals: [foreignAssistant],
  },
  {
    ids: ["ref.documents.get.user-knowledge-user_id"],
    caller: "owner",
    prepare: async (stage) => {
      await withConfirmed(stage);
      return { query: { assistant_id: String(await stage.assistantId()) } };
    },
    status: 200,
    answer: page(entry),
    check: ({ body }) => expect(body.knowledge).toMatchObject([{ type: "fact", content: fact }]),
    refusals: [{ because: "another account's user", status: 404, code: "NOT_FOUND", caller: "stranger" }],
  },
  {
    ids: ["ref.assistants.post.assistants-assistant_id-validate-knowledge"],
    caller: "owner",
    prepare: async (stage) => {
      await withDocument(stage);
      await withDocument(stage);
    },
    status: 200,
    answer: { assistant_id: "integer", is_sound: "boolean", sources_checked: "integer", duplicates: "array" },
    check: ({ body }) => {
      expect(body).toMatchObject({ is_sound: false, sources_checked: 2, totals: { duplicates: 1 } });
    },
    refusals: [foreignAssistant],
  },
];

import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const topic: Shape = {
  ...{ id: "integer", label: "string", weight: "number", firstSeenAt: "time", lastSeenAt: "time" },
};
const entity: Shape = {
  ...{ id: "integer", type: "string", value: "string", normalisedValue: "string", confidence: "number" },
  ...{ source: "string", messageId: "integer?", firstSeenAt: "time", lastSeenAt: "time" },
};
const context: Shape = {
  ...{ chatbotId: "integer", userId: "string", variables: "object", topics: [topic], entities: [entity] },
  ...{ createdAt: "time", updatedAt: "time" },
};

const userId = "customer-17";
const pathOf = ({ chatbotId }: Stage, part: string) => `/api/v1/chatbots/${chatbotId}/${part}/${userId}`;
const ofUser = ({ chatbotId }: Stage) => ({ chatbotId, userId });
const read = (stage: Stage, part: string) => stage.data("GET", pathOf(stage, part));
const addTopic = (stage: Stage, label = "Returns") => stage.data("POST", pathOf(stage, "topics"), { label });
const addEntity = (stage: Stage) =>
  stage.data("POST", pathOf(stage, "entities"), { type: "order_number", value: "A-1044" });
const fill = async (stage: Stage) => {
  await stage.data("POST", pathOf(stage, "context"), { variables: { plan: "gold" } });
  await addTopic(stage);
  await addEntity(stage);
};
/** What an answer to "my order" makes of it. */
const meant = async ({ chatbotId, data }: Stage) =>
  (await data("POST", `/api/v1/chatbots/${chatbotId}/references/resolve`, { text: "Where is my order?", userId }))
    .resolvedText;

const strange = (json?: object, more: Record<string, number> = {}): Refusal => ({
  ...{ because: "the chatbot belongs to another account", status: 404, code: "NOT_FOUND" },
  prepare: async (stage) => {
    const { token } = await stage.stranger();
    return { token, params: { ...ofUser(stage), ...more }, ...(json === undefined ? {} : { json }) };
  },
});
const blocked = (part: string, json: object): Refusal => ({
  ...{ because: "the contact is blocked", status: 403, code: "FORBIDDEN" },
  prepare: async (stage) => {
    await addTopic(stage);
    const { body } = await stage.send("GET", `/api/contacts?search=${userId}`);
    await stage.send("POST", `/api/contacts/${body.contacts[0].id}/block`);
    return { params: ofUser(stage), json };
  },
  check: async (stage) => {
    expect(await read(stage, part)).toHaveLength(part === "topics" ? 1 : 0);
  },
});

export const contextRows: Row[] = [
  {
    id: "cp.context.get.chatbots-chatbotid-context-userid",
    what: "variables, topics and entities of one end user",
    prepare: async (stage) => {
      await fill(stage);
      return { params: ofUser(stage) };
    },
    data: context,
    refusals: [strange()],
  },
  {
    id: "cp.context.post.chatbots-chatbotid-context-userid",
    what: "changed variables beside those that stay",
    prepare: async (stage) => {
      await fill(stage);
      return { params: ofUser(stage), json: { variables: { cart: ["lamp"], plan: null, vip: true } } };
    },
    data: context,
    check: ({ body }) => expect(body.data.variables).toEqual({ cart: ["lamp"], vip: true }),
    refusals: [
      strange({ variables: {} }),
      blocked("entities", { variables: { a: 1 } }),
      {
        ...{ because: "the variables are too long", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({ params: ofUser(stage), json: { variables: { text: "x".repeat(16_000) } } }),
        check: async (stage) => expect((await read(stage, "context")).variables).toEqual({}),
      },
    ],
  },
  {
    id: "cp.context.delete.chatbots-chatbotid-context-userid",
    what: "a person of whom nothing is known, so that their order is not known either",
    prepare: async (stage) => {
      await fill(stage);
      expect(await meant(stage)).toBe("Where is my order A-1044?");
      return { params: ofUser(stage) };
    },
    data: "null",
    check: async (_, stage) => {
      expect(await read(stage, "context")).toMatchObject({ variables: {}, topics: [], entities: [] });
      expect(await meant(stage)).toBe("Where is my order?");
    },
    refusals: [strange()],
  },
  {
    id: "cp.context.get.chatbots-chatbotid-topics-userid",
    what: "the topics, heaviest first",
    prepare: async (stage) => {
      for (const label of ["Delivery", "Returns", "returns"]) await addTopic(stage, label);
      return { params: ofUser(stage) };
    },
    data: [topic],
    check: ({ body }) => expect(body.data).toMatchObject([{ label: "returns", weight: 2 }, { label: "Delivery" }]),
    refusals: [strange()],
  },
  {
    id: "cp.context.post.chatbots-chatbotid-topics-userid",
    what: "a topic with another weight",
    prepare: async (stage) => {
      await addTopic(stage);
      return { params: ofUser(stage), json: { label: "Returns", weight: 7.5 } };
    },
    data: topic,
    check: async (_, stage) => expect(await read(stage, "topics")).toMatchObject([{ label: "Returns", weight: 7.5 }]),
    refusals: [strange({ label: "Returns" }), blocked("topics", { label: "Other" })],
  },
  {
    id: "cp.context.delete.chatbots-chatbotid-topics-userid-topicid",
    what: "the other topics",
    prepare: async (stage) => {
      const { id } = await addTopic(stage);
      await addTopic(stage, "Delivery");
      return { params: { ...ofUser(stage), topicId: id } };
    },
    data: "null",
    check: async (_, stage) => expect(await read(stage, "topics")).toMatchObject([{ label: "Delivery" }]),
    refusals: [
      strange(undefined, { topicId: 1 }),
      {
        ...{ because: "another user has the topic", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const { id } = await addTopic(stage);
          return { params: { chatbotId: stage.chatbotId, userId: "customer-18", topicId: id } };
        },
        check: async (stage) => expect(await read(stage, "topics")).toHaveLength(1),
      },
    ],
  },
  {
    id: "cp.context.get.chatbots-chatbotid-entities-userid",
    what: "the entities of one end user",
    prepare: async (stage) => {
      await addEntity(stage);
      return { params: ofUser(stage) };
    },
    data: [entity],
    refusals: [strange()],
  },
  {
    id: "cp.context.post.chatbots-chatbotid-entities-userid",
    what: "an entity that explains the person's next question",
    status: 201,
    prepare: async (stage) => ({ params: ofUser(stage), json: { type: "order_number", value: "a-1044" } }),
    data: entity,
    check: async ({ body }, stage) => {
      expect(body.data).toMatchObject({ normalisedValue: "A-1044", source: "api", messageId: null });
      expect(await meant(stage)).toBe("Where is my order a-1044?");
    },
    refusals: [
      strange({ type: "name", value: "Ada" }),
      blocked("entities", { type: "name", value: "Ada" }),
      {
        ...{ because: "the value is no phone number", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({ params: ofUser(stage), json: { type: "phone", value: "12" } }),
      },
    ],
  },
  {
    id: "cp.context.delete.chatbots-chatbotid-entities-userid-entityid",
    what: "a person without this entity",
    prepare: async (stage) => ({ params: { ...ofUser(stage), entityId: (await addEntity(stage)).id } }),
    data: "null",
    check: async (_, stage) => {
      expect(await read(stage, "entities")).toEqual([]);
      expect(await meant(stage)).toBe("Where is my order?");
    },
    refusals: [strange(undefined, { entityId: 1 })],
  },
  {
    id: "cp.context.post.chatbots-chatbotid-references-resolve",
    what: "what the words mean, with their places",
    prepare: async ({ chatbotId }) => ({
      params: { chatbotId },
      json: {
        text: "А второй сколько стоит?",
        history: [
          { sender: "user", content: "Какие есть абонементы?" },
          { sender: "assistant", content: "1. Утро\n2. Полный" },
        ],
      },
    }),
    data: {
      ...{ text: "string", resolvedText: "string" },
      references: [
        {
          ...{ kind: "string", start: "integer", end: "integer", text: "string", antecedent: "string" },
          ...{ isResolved: "boolean", confidence: "number" },
          source: { type: "string", index: "integer", messageId: "any", entityId: "any" },
        },
      ],
    },
    check: ({ body: { data } }) => {
      expect(data.resolvedText).toBe("А Полный сколько стоит?");
      const [{ start, end, text, antecedent }] = data.references;
      expect([data.text.slice(start, end), text, antecedent]).toEqual(["второй", "второй", "Полный"]);
    },
    refusals: [
      ofStranger((chatbotId) => ({ chatbotId }), { text: "it" }),
      {
        ...{ because: "the history is too long", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({
          params: { chatbotId },
          json: { text: "it", history: Array.from({ length: 51 }, () => ({ sender: "user", content: "it" })) },
        }),
      },
    ],
  },
];

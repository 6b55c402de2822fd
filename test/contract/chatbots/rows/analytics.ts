import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { compose } from "../../../../src/compose.ts";
import { countVisits } from "../../../../src/domain/quality/analytics/count-visits.ts";
import { until } from "../../../support/until.ts";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const say = async ({ chatbotId, data }: Stage, message: string, userId: string) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message, userId });

/** A user of the chatbot has asked something that it does not know, and the figures have it. */
async function asked(stage: Stage): Promise<{ params: { chatbotId: number } }> {
  await say(stage, "Do you sell umbrellas?", "u1");
  await until(async () => {
    const { totals } = await stage.data("GET", `/api/v1/chatbots/${stage.chatbotId}/analytics/messages`);
    expect(totals.messages.total).toBe(2);
  });
  return { params: { chatbotId: stage.chatbotId } };
}

const chartOf = (figures: { [field: string]: Shape }): Shape => ({
  ...{ from: "time", to: "time", timeZone: "string", granularity: "string" },
  totals: figures,
  values: [{ start: "time", end: "time", ...figures }],
});

const wrongZone: Refusal = {
  ...{ because: "the time zone does not exist", status: 400, code: "VALIDATION_ERROR" },
  prepare: async ({ chatbotId }) => ({ params: { chatbotId }, query: "timeZone=Europe/Atlantis" }),
};
const tooMany: Refusal = {
  ...{ because: "the range has too many hours", status: 400, code: "VALIDATION_ERROR" },
  prepare: async ({ chatbotId }) => ({
    params: { chatbotId },
    query: "from=2026-01-01&to=2026-06-01&granularity=hour",
  }),
};
const foreign = ofStranger((chatbotId) => ({ chatbotId }));

const durations: Shape = {
  ...{ count: "integer", medianSeconds: "number?", p90Seconds: "number?", p95Seconds: "number?" },
};
const window: Shape = {
  ...{ from: "time", to: "time", sessions: "integer", deflectionRate: "number?", abstentionRate: "number?" },
  ...{ ratings: { good: "integer", bad: "integer" }, firstResponse: durations, firstChatbotResponse: durations },
  ...{ firstPersonResponse: durations, resolution: durations },
};

export const analyticsRows: Row[] = [
  {
    id: "cp.analytics.get.chatbots-chatbotid-analytics-messages",
    what: "a message and its answer, today, and zeros before",
    prepare: asked,
    data: chartOf({
      messages: { total: "integer", user: "integer", chatbot: "integer", operator: "integer", system: "integer" },
      answers: { answer: "integer", clarify: "integer", abstain: "integer", handoff: "integer" },
    }),
    check: ({ body }) => {
      expect(body.data.values).toHaveLength(30);
      expect(body.data.values.at(-1)).toMatchObject({ messages: { user: 1, chatbot: 1 }, answers: { abstain: 1 } });
      expect(body.data.values[0].messages.total).toBe(0);
    },
    refusals: [foreign, wrongZone, tooMany],
  },
  {
    id: "cp.analytics.get.chatbots-chatbotid-analytics-users",
    what: "one new user in twenty-four hours, who wrote in one of them",
    prepare: async (stage) => ({ ...(await asked(stage)), query: "granularity=hour&timeZone=Asia/Kathmandu" }),
    data: {
      ...(chartOf({ activeUsers: "integer", newUsers: "integer" }) as object),
      sample: "number",
      standardError: "number",
    },
    check: ({ body }) => {
      expect(body.data).toMatchObject({ totals: { activeUsers: 1, newUsers: 1 }, sample: 1, granularity: "hour" });
      expect(body.data.values).toHaveLength(24);
      expect(body.data.values.filter((value: { activeUsers: number }) => value.activeUsers > 0)).toHaveLength(1);
    },
    refusals: [foreign, wrongZone, tooMany],
  },
  {
    id: "cp.analytics.get.chatbots-chatbotid-analytics-sessions",
    what: "a session that is over",
    prepare: async (stage) => {
      const prepared = await asked(stage);
      await countVisits({ ...compose(env), clock: () => Date.now() + 3_600_000 });
      return { ...prepared, query: "granularity=month" };
    },
    data: chartOf({
      ...{ sessions: "integer", messagesPerSession: "number?", averageSeconds: "number?" },
      results: { answered: "integer", person: "integer", missed: "integer", unanswered: "integer" },
    }),
    check: ({ body }) => {
      expect(body.data.totals).toMatchObject({ sessions: 1, results: { unanswered: 1 }, messagesPerSession: 2 });
    },
    refusals: [foreign, wrongZone, tooMany],
  },
  {
    id: "cp.analytics.get.chatbots-chatbotid-analytics-intents",
    what: "no intent without a trained model",
    prepare: asked,
    data: chartOf({
      intents: [{ intent: "string", count: "integer" }],
      ...{ otherIntents: "integer", withoutIntent: "integer" },
    }),
    check: ({ body }) => {
      expect(body.data.totals).toEqual({ intents: [], otherIntents: 0, withoutIntent: 0 });
    },
    refusals: [foreign, wrongZone, tooMany],
  },
  {
    id: "cp.analytics.get.chatbots-chatbotid-insights",
    what: "what was not answered, and how the chatbot did",
    prepare: async (stage) => ({ ...(await asked(stage)), query: "days=7" }),
    data: {
      ...{ current: window, previous: window },
      satisfaction: { previous: "number?", current: "number?", pValue: "number?", isFalling: "boolean" },
      unanswered: {
        total: "integer",
        questions: [{ id: "integer", question: "string", count: "integer", lastSeenAt: "time" }],
      },
    },
    check: ({ body }) => {
      expect(body.data.unanswered).toMatchObject({ total: 1, questions: [{ question: "Do you sell umbrellas?" }] });
      expect(body.data.current).toMatchObject({ abstentionRate: 1, deflectionRate: null });
      expect(Date.parse(body.data.current.from)).toBe(Date.parse(body.data.previous.to));
    },
    refusals: [
      foreign,
      {
        ...{ because: "it is more than ninety days", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { chatbotId }, query: "days=91" }),
      },
    ],
  },
];

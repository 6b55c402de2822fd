import * as z from "zod";
import { granularities } from "../../../domain/quality/analytics/buckets-of.ts";
import { maxInsightDays } from "../../../domain/quality/insights/read-insights.ts";
import { wholeNumber } from "../../kit/fields.ts";
import { enveloped } from "../envelope.ts";

const Moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .meta({ description: "A date of the time zone's calendar, or an instant." });

export const RangeQuery = z.object({
  from: Moment.optional(),
  /** A date is included, an instant is not. */
  to: Moment.optional(),
  timeZone: z.string().max(64).default("UTC"),
  granularity: z.enum(granularities).default("day"),
});

const range = {
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  timeZone: z.string(),
  granularity: z.enum(granularities),
};
const exampleRange = {
  ...{ from: "2026-11-27T23:00:00.000Z", to: "2026-11-28T23:00:00.000Z", timeZone: "Europe/Berlin" },
  granularity: "day" as const,
};
const bucket = { start: z.iso.datetime(), end: z.iso.datetime() };
const exampleBucket = { start: exampleRange.from, end: exampleRange.to };
const count = z.int().min(0);

const messageFigures = {
  messages: z.object({ total: count, user: count, chatbot: count, operator: count, system: count }),
  /** The chatbot's answers by outcome. */
  answers: z.object({ answer: count, clarify: count, abstain: count, handoff: count }),
};
const exampleMessages = {
  messages: { total: 7, user: 3, chatbot: 3, operator: 1, system: 0 },
  answers: { answer: 2, clarify: 0, abstain: 1, handoff: 0 },
};

export const MessageAnalytics = enveloped(
  z
    .object({
      ...range,
      totals: z.object(messageFigures),
      values: z.array(z.object({ ...bucket, ...messageFigures })),
    })
    .meta({
      id: "MessageAnalytics",
      examples: [{ ...exampleRange, totals: exampleMessages, values: [{ ...exampleBucket, ...exampleMessages }] }],
    }),
).meta({ id: "MessageAnalyticsResult" });

const userFigures = { activeUsers: count, newUsers: count };
const exampleUsers = { activeUsers: 12, newUsers: 4 };

export const UserAnalytics = enveloped(
  z
    .object({
      ...range,
      /** Each user once. */
      totals: z.object(userFigures),
      values: z.array(z.object({ ...bucket, ...userFigures })),
      /** The share of users that was counted; below 1 the figures are estimates from a sample. */
      sample: z.number().gt(0).max(1),
      /** Of `totals.activeUsers`, relative; 0 where it is exact. */
      standardError: z.number().min(0),
    })
    .meta({
      id: "UserAnalytics",
      examples: [
        {
          ...{ ...exampleRange, totals: exampleUsers, values: [{ ...exampleBucket, ...exampleUsers }] },
          ...{ sample: 1, standardError: 0 },
        },
      ],
    }),
).meta({ id: "UserAnalyticsResult" });

const sessionFigures = {
  sessions: count,
  /** By how they ended. */
  results: z.object({ answered: count, person: count, missed: count, unanswered: count }),
  messagesPerSession: z.number().min(0).nullable(),
  averageSeconds: z.number().min(0).nullable(),
};
const exampleSessions = {
  ...{ sessions: 9, results: { answered: 6, person: 2, missed: 0, unanswered: 1 } },
  ...{ messagesPerSession: 4.2, averageSeconds: 96.5 },
};

export const SessionAnalytics = enveloped(
  z
    .object({
      ...range,
      totals: z.object(sessionFigures),
      values: z.array(z.object({ ...bucket, ...sessionFigures })),
    })
    .meta({
      id: "SessionAnalytics",
      examples: [{ ...exampleRange, totals: exampleSessions, values: [{ ...exampleBucket, ...exampleSessions }] }],
    }),
).meta({ id: "SessionAnalyticsResult" });

const intentFigures = {
  /** The twenty most frequent of the range. */
  intents: z.array(z.object({ intent: z.string(), count })),
  otherIntents: count,
  /** Messages that were classified and had no intent. */
  withoutIntent: count,
};
const exampleIntents = { intents: [{ intent: "refund", count: 5 }], otherIntents: 0, withoutIntent: 2 };

export const IntentAnalytics = enveloped(
  z
    .object({
      ...range,
      totals: z.object(intentFigures),
      values: z.array(z.object({ ...bucket, ...intentFigures })),
    })
    .meta({
      id: "IntentAnalytics",
      examples: [{ ...exampleRange, totals: exampleIntents, values: [{ ...exampleBucket, ...exampleIntents }] }],
    }),
).meta({ id: "IntentAnalyticsResult" });

export const InsightQuery = z.object({ days: wholeNumber(1, maxInsightDays).default(30) });

const seconds = z.number().min(0).nullable();
const Durations = z.object({ count, medianSeconds: seconds, p90Seconds: seconds, p95Seconds: seconds });
const share = z.number().min(0).max(1).nullable();
const Window = z.object({
  ...{ from: z.iso.datetime(), to: z.iso.datetime(), sessions: count },
  /** The share of sessions that the chatbot ended without a person. */
  deflectionRate: share,
  /** The share of answers in which the chatbot did not know. */
  abstentionRate: share,
  ratings: z.object({ good: count, bad: count }),
  firstResponse: Durations,
  firstChatbotResponse: Durations,
  firstPersonResponse: Durations,
  resolution: Durations,
});
const exampleDurations = { count: 9, medianSeconds: 1.2, p90Seconds: 4.8, p95Seconds: 8.1 };
const exampleWindow = {
  ...{ from: "2026-10-31T00:00:00.000Z", to: "2026-11-30T00:00:00.000Z", sessions: 9, deflectionRate: 0.67 },
  ...{ abstentionRate: 0.1, ratings: { good: 40, bad: 4 }, firstResponse: exampleDurations },
  ...{ firstChatbotResponse: exampleDurations, firstPersonResponse: exampleDurations, resolution: exampleDurations },
};

export const Insights = enveloped(
  z
    .object({
      current: Window,
      /** As many days before. */
      previous: Window,
      satisfaction: z.object({
        /** Shares of good ratings. */
        ...{ previous: share, current: share },
        /** How probable such a fall is by chance; null with fewer than twenty ratings in either window. */
        pValue: z.number().min(0).max(1).nullable(),
        isFalling: z.boolean(),
      }),
      unanswered: z.object({
        total: count,
        questions: z.array(z.object({ id: z.int(), question: z.string(), count, lastSeenAt: z.iso.datetime() })),
      }),
    })
    .meta({
      id: "Insights",
      examples: [
        {
          ...{ current: exampleWindow, previous: exampleWindow },
          satisfaction: { previous: 0.91, current: 0.74, pValue: 0.02, isFalling: true },
          unanswered: {
            total: 1,
            questions: [
              { id: 4, question: "Do you ship to Norway?", count: 6, lastSeenAt: "2026-11-29T10:00:00.000Z" },
            ],
          },
        },
      ],
    }),
).meta({ id: "InsightsResult" });

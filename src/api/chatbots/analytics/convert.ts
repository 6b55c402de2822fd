import type { z } from "zod";
import type { Bucket, Range, RangeInput } from "../../../domain/quality/analytics/buckets-of.ts";
import type { Durations } from "../../../domain/quality/analytics/histogram.ts";
import type { IntentChart, IntentCounts } from "../../../domain/quality/analytics/read-intent-figures.ts";
import type { MessageChart, MessageFigures } from "../../../domain/quality/analytics/read-message-figures.ts";
import type { VisitChart, VisitFigures } from "../../../domain/quality/analytics/read-visit-figures.ts";
import type { VisitorChart, VisitorCounts } from "../../../domain/quality/analytics/read-visitor-figures.ts";
import type { Insights, WindowInsights } from "../../../domain/quality/insights/read-insights.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

type Data<T extends z.ZodType> = (z.input<T> & { data: unknown })["data"];

export function fromRange({ from, to, ...rest }: z.output<typeof wire.RangeQuery>): RangeInput {
  return { ...rest, from: fromMoment(from), to: fromMoment(to) };
}

function fromMoment(text: string | undefined): number | string | undefined {
  return text?.includes("T") ? Date.parse(text) : text;
}

function toRange({ start, end, timeZone, granularity }: Range) {
  return { from: toTime(start), to: toTime(end), timeZone, granularity };
}

function toBucket({ start, end }: Bucket) {
  return { start: toTime(start), end: toTime(end) };
}

export function toMessageAnalytics(chart: MessageChart): Data<typeof wire.MessageAnalytics> {
  const values = chart.values.map((value) => ({ ...toBucket(value), ...toMessages(value) }));
  return { ...toRange(chart), totals: toMessages(chart.totals), values };
}

function toMessages({ messages, answers }: MessageFigures) {
  const { user, assistant, operator, system } = messages;
  const total = user + assistant + operator + system;
  return { messages: { total, user, chatbot: assistant, operator, system }, answers: { ...answers } };
}

export function toUserAnalytics(chart: VisitorChart): Data<typeof wire.UserAnalytics> {
  const { sample, standardError } = chart;
  const values = chart.values.map((value) => ({ ...toBucket(value), ...toUsers(value) }));
  return { ...toRange(chart), totals: toUsers(chart.totals), values, sample, standardError };
}

function toUsers({ active, isNew }: VisitorCounts) {
  return { activeUsers: active, newUsers: isNew };
}

export function toSessionAnalytics(chart: VisitChart): Data<typeof wire.SessionAnalytics> {
  const values = chart.values.map((value) => ({ ...toBucket(value), ...toSessions(value) }));
  return { ...toRange(chart), totals: toSessions(chart.totals), values };
}

function toSessions({ visits, results, messagesPerVisit, meanMs }: VisitFigures) {
  const { bot, person, missed, unanswered } = results;
  return {
    sessions: visits,
    results: { answered: bot, person, missed, unanswered },
    messagesPerSession: messagesPerVisit,
    averageSeconds: toSeconds(meanMs),
  };
}

export function toIntentAnalytics(chart: IntentChart): Data<typeof wire.IntentAnalytics> {
  const values = chart.values.map((value) => ({ ...toBucket(value), ...toIntents(value) }));
  return { ...toRange(chart), totals: toIntents(chart.totals), values };
}

function toIntents({ intents, others, none }: IntentCounts) {
  return { intents, otherIntents: others, withoutIntent: none };
}

export function toInsights(insights: Insights): Data<typeof wire.Insights> {
  const { current, previous, satisfaction, unanswered, openClusters } = insights;
  return {
    current: toWindow(current),
    previous: toWindow(previous),
    satisfaction: {
      ...{ previous: satisfaction.before, current: satisfaction.after },
      ...{ pValue: satisfaction.pValue, isFalling: satisfaction.isFalling },
    },
    unanswered: {
      total: openClusters,
      questions: unanswered.map(({ id, question, count, lastSeen }) => ({
        ...{ id, question, count, lastSeenAt: toTime(lastSeen) },
      })),
    },
  };
}

function toWindow(window: WindowInsights) {
  return {
    ...{ from: toTime(window.start), to: toTime(window.end), sessions: window.visits },
    ...{ deflectionRate: window.deflection, abstentionRate: window.abstention, ratings: { ...window.ratings } },
    firstResponse: toDurations(window.firstResponse),
    firstChatbotResponse: toDurations(window.firstAnswer),
    firstPersonResponse: toDurations(window.firstPerson),
    resolution: toDurations(window.resolution),
  };
}

function toDurations({ count, p50, p90, p95 }: Durations) {
  return { count, medianSeconds: toSeconds(p50), p90Seconds: toSeconds(p90), p95Seconds: toSeconds(p95) };
}

function toSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1_000;
}

import { readIntentFigures } from "../../../domain/quality/analytics/read-intent-figures.ts";
import { readMessageFigures } from "../../../domain/quality/analytics/read-message-figures.ts";
import { readVisitFigures } from "../../../domain/quality/analytics/read-visit-figures.ts";
import { readVisitorFigures } from "../../../domain/quality/analytics/read-visitor-figures.ts";
import { readInsights } from "../../../domain/quality/insights/read-insights.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { success } from "../envelope.ts";
import * as convert from "./convert.ts";
import * as wire from "./wire.ts";

const base = {
  ...{ tag: "Analytics", requestClass: "management" as const, method: "get" as const },
  ...{ credential: "user_or_key" as const, scope: "read" as const, params: ChatbotPartPath },
  refusals: ["not_found" as const],
};
const chart = { ...base, query: wire.RangeQuery };
const ranges =
  "Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks from Monday, or months. " +
  "Values without data are zero.";

export const analyticsRoutes: Route[] = [
  route({
    ...chart,
    id: "readMessageAnalytics",
    paths: ["/api/v1/chatbots/{chatbotId}/analytics/messages"],
    summary: "Get message analytics",
    description: ranges,
    success: { status: 200, schema: wire.MessageAnalytics, description: "Messages over time." },
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(
        convert.toMessageAnalytics(await readMessageFigures(ctx, { ...convert.fromRange(query), ...place })),
      );
    },
  }),
  route({
    ...chart,
    id: "readUserAnalytics",
    paths: ["/api/v1/chatbots/{chatbotId}/analytics/users"],
    summary: "Get user analytics",
    description: `${ranges} A user is a person who wrote to the chatbot, over all channels.`,
    success: { status: 200, schema: wire.UserAnalytics, description: "Users over time." },
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(convert.toUserAnalytics(await readVisitorFigures(ctx, { ...convert.fromRange(query), ...place })));
    },
  }),
  route({
    ...chart,
    id: "readSessionAnalytics",
    paths: ["/api/v1/chatbots/{chatbotId}/analytics/sessions"],
    summary: "Get session analytics",
    description:
      `${ranges} A session ends when nothing was said for half an hour, or for a day while the user waits for an answer. It is ` +
      "counted when it is over, at its beginning.",
    success: { status: 200, schema: wire.SessionAnalytics, description: "Sessions over time." },
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(
        convert.toSessionAnalytics(await readVisitFigures(ctx, { ...convert.fromRange(query), ...place })),
      );
    },
  }),
  route({
    ...chart,
    id: "readIntentAnalytics",
    paths: ["/api/v1/chatbots/{chatbotId}/analytics/intents"],
    summary: "Get intent analytics",
    description: `${ranges} An intent is what the chatbot's trained model found in a message when it answered.`,
    success: { status: 200, schema: wire.IntentAnalytics, description: "Intents over time." },
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(
        convert.toIntentAnalytics(await readIntentFigures(ctx, { ...convert.fromRange(query), ...place })),
      );
    },
  }),
  route({
    ...base,
    id: "readInsights",
    paths: ["/api/v1/chatbots/{chatbotId}/insights"],
    summary: "Get insights for a chatbot",
    description:
      "The last `days` days of UTC, today included, compared with as many before. Percentiles are at most a tenth away from the " +
      "exact ones.",
    query: wire.InsightQuery,
    success: { status: 200, schema: wire.Insights, description: "The insights." },
    handle: async ({ ctx, caller, params, query }) => {
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      return success(convert.toInsights(await readInsights(ctx, { ...place, days: query.days })));
    },
  }),
];

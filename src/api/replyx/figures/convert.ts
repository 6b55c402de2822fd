import type { z } from "zod";
import type { Durations } from "../../../domain/quality/analytics/histogram.ts";
import type { VisitResult } from "../../../domain/quality/analytics/visit-rules.ts";
import type { FigureSums } from "../../../domain/quality/figures/figure-sums.ts";
import type { AccountFigures } from "../../../domain/quality/figures/read-account-figures.ts";
import type { Conversation, FigureFilter } from "../../../domain/quality/figures/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function fromFilter(accountId: number, query: z.output<typeof wire.ConversationFilter>): FigureFilter {
  return {
    ...{ accountId, from: fromMoment(query.from), to: fromMoment(query.to), timeZone: query.time_zone },
    ...{ granularity: query.granularity, assistantId: query.assistant_id, channel: query.channel },
    ...{ operatorId: query.operator_id, rating: query.rating, clock: query.clock, clusterId: query.cluster_id },
    ...{ weekday: query.weekday, hour: query.hour, isOpen: query.is_open },
    result: query.result === "assistant" ? "bot" : query.result,
  };
}

function fromMoment(text: string | undefined): number | string | undefined {
  return text?.includes("T") ? Date.parse(text) : text;
}

export function toFigures(figures: AccountFigures): z.input<typeof wire.Figures> {
  const { clocks } = figures;
  return {
    ...{ from: toTime(figures.start), to: toTime(figures.end), time_zone: figures.timeZone },
    ...{ granularity: figures.granularity, totals: toSums(figures.totals), hours: figures.hours },
    values: figures.values.map((value) => ({ from: toTime(value.start), to: toTime(value.end), ...toSums(value) })),
    clocks: {
      assistant_first: toClock(clocks.assistant_first),
      person_first: toClock(clocks.person_first),
      assistant_resolution: toClock(clocks.assistant_resolution),
      person_resolution: toClock(clocks.person_resolution),
    },
    by_channel: figures.byChannel.map((value) => ({ channel: value.channel, ...toSums(value) })),
    by_assistant: figures.byAssistant.map((value) => ({ id: value.id, name: value.name, ...toSums(value) })),
    by_operator: figures.byOperator.map((value) => ({ id: value.id, name: value.name, ...toSums(value) })),
    unanswered: figures.unanswered.map(({ clusterId, assistantId, ...rest }) => ({
      ...{ cluster_id: clusterId, assistant_id: assistantId, ...rest },
    })),
  };
}

function toSums({ conversations, messages, results, good, bad, open }: FigureSums) {
  const { bot, person, missed, unanswered } = results;
  const share = (part: number) => (conversations === 0 ? null : part / conversations);
  return {
    ...{ conversations, messages, open, results: { assistant: bot, person, missed, unanswered } },
    ...{ ratings: { good, bad }, deflection_rate: share(bot), answer_rate: share(bot + person) },
  };
}

function toClock({ count, p50, p90, p95 }: Durations) {
  return { count, median_seconds: toSeconds(p50), p90_seconds: toSeconds(p90), p95_seconds: toSeconds(p95) };
}

export function toConversation(conversation: Conversation) {
  return {
    dialog_id: conversation.dialogId,
    message_id: conversation.dialogId * 2 ** 20 + conversation.firstSeq,
    title: conversation.title,
    contact_name: conversation.contactName,
    assistant_id: conversation.assistantId,
    assistant_name: conversation.assistantName,
    channel: conversation.channel,
    operator_id: conversation.operatorId,
    operator_name: conversation.operatorName,
    started_at: toTime(conversation.startedAt),
    ended_at: toTime(conversation.endedAt),
    is_open: conversation.isOpen,
    messages: conversation.messages,
    result: toResult(conversation.result),
    first_answer_seconds: toSeconds(conversation.firstAnswerMs),
    first_person_seconds: toSeconds(conversation.firstPersonMs),
    resolution_seconds: toSeconds(conversation.resolutionMs),
    ratings: { good: conversation.good, bad: conversation.bad },
  };
}

function toResult(result: VisitResult) {
  return result === "bot" ? ("assistant" as const) : result;
}

function toSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1_000;
}

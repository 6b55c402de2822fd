import * as z from "zod";
import { granularities } from "../../../domain/quality/analytics/buckets-of.ts";
import { clocks } from "../../../domain/quality/figures/types.ts";
import { Flag, Id, wholeNumber } from "../../kit/fields.ts";

const channel = z.enum(["api", "website", "telegram", "sms", "whatsapp", "email"]);
const result = z.enum(["assistant", "person", "missed", "unanswered"]);
const Moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .meta({ description: "A date of the time zone's calendar, or an instant." });

export const FigureQuery = z.object({
  from: Moment.optional(),
  /** A date is included, an instant is not. */
  to: Moment.optional(),
  /** An IANA name; by default the one of the account's business hours, or else UTC. */
  time_zone: z.string().max(64).optional(),
  granularity: z.enum(granularities).default("day"),
  assistant_id: Id.optional(),
  channel: channel.optional(),
  /** 0: conversations in which no operator wrote. */
  operator_id: wholeNumber(0).optional(),
});

export const ConversationFilter = FigureQuery.extend({
  result: result.optional(),
  rating: z.enum(["good", "bad"]).optional(),
  clock: z.enum(clocks).optional(),
  cluster_id: Id.optional(),
  /** 1 is Monday. */
  weekday: wholeNumber(1, 7).optional(),
  hour: wholeNumber(0, 23).optional(),
  is_open: Flag.optional(),
});

export const ConversationQuery = ConversationFilter.extend({
  page: wholeNumber(1, 100_000).default(1),
  limit: wholeNumber(1, 200).default(50),
});

const count = z.int().min(0);
const seconds = z.number().min(0).nullable();
const sums = {
  conversations: count,
  messages: count,
  results: z.object({ assistant: count, person: count, missed: count, unanswered: count }),
  /** Conversations with a good, or a bad, rating of an answer. */
  ratings: z.object({ good: count, bad: count }),
  /** Conversations that may still go on. */
  open: count,
  /** Shares of conversations: that the assistant ended alone, and that ended with an answer of anybody; null without any. */
  deflection_rate: z.number().min(0).max(1).nullable(),
  answer_rate: z.number().min(0).max(1).nullable(),
};
const range = { from: z.iso.datetime(), to: z.iso.datetime() };
const Clock = z.object({ count, median_seconds: seconds, p90_seconds: seconds, p95_seconds: seconds });
const named = z.array(z.object({ id: z.int(), name: z.string(), ...sums }));

export const Figures = z
  .object({
    ...range,
    time_zone: z.string(),
    granularity: z.enum(granularities),
    totals: z.object(sums),
    values: z.array(z.object({ ...range, ...sums })),
    /** By weekday (1 is Monday) and hour of the beginning; hours without any are missing. */
    hours: z.array(z.object({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23), conversations: count })),
    clocks: z.object({
      assistant_first: Clock,
      person_first: Clock,
      assistant_resolution: Clock,
      person_resolution: Clock,
    }),
    by_channel: z.array(z.object({ channel, ...sums })),
    by_assistant: named,
    by_operator: named,
    unanswered: z.array(
      z.object({
        cluster_id: z.int(),
        assistant_id: z.int(),
        question: z.string(),
        state: z.enum(["open", "answered", "dismissed"]),
        conversations: count,
      }),
    ),
  })
  .meta({ id: "Figures" });

export const FigureConversations = z
  .object({
    conversations: z.array(
      z.object({
        dialog_id: z.int(),
        /** The first message. */
        message_id: z.int(),
        title: z.string(),
        contact_name: z.string().nullable(),
        assistant_id: z.int(),
        assistant_name: z.string(),
        channel,
        operator_id: z.int().nullable(),
        operator_name: z.string().nullable(),
        started_at: z.iso.datetime(),
        ended_at: z.iso.datetime(),
        is_open: z.boolean(),
        messages: count,
        result,
        first_answer_seconds: seconds,
        first_person_seconds: seconds,
        resolution_seconds: seconds,
        ratings: z.object({ good: count, bad: count }),
      }),
    ),
    total: count,
    /** Of all conversations, not of this page alone. */
    messages: count,
    has_more: z.boolean(),
  })
  .meta({ id: "FigureConversations" });

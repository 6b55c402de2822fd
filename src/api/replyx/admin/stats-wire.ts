import * as z from "zod";
import { type PeriodName, periodDays } from "../../../domain/quality/analytics/period-of.ts";
import { Flag, Id } from "../../kit/fields.ts";

const periods = Object.keys(periodDays) as [PeriodName, ...PeriodName[]];

const bySender = z.object({ user: z.int(), assistant: z.int(), operator: z.int(), system: z.int() });

/** The days: `period` of them up to `date` (default: today), in the calendar of `timezone`. */
export const period = {
  period: z.enum(periods).default("week"),
  date: z.string().max(10).optional(),
  timezone: z.string().max(100).default("UTC"),
};

export const PeriodQuery = z.object(period);

export const MetricsQuery = z.object({
  ...period,
  user_id: Id.optional(),
  all: Flag.optional(),
});

/** docs/design/figures.md defines each figure. Money in units of the currency. */
const figures = {
  messages: bySender,
  messages_total: z.int(),
  dialogs_started: z.int(),
  dialogs_active: z.int(),
  dialogs_with_people: z.int(),
  charged: z.number(),
  topped_up: z.number(),
};

export const DayFigures = z.object({ date: z.string(), ...figures }).meta({ id: "DayFigures" });

const shownPeriod = {
  period: z.string(),
  timezone: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
};

/** `user_id` is null for the whole platform. */
export const Metrics = z
  .object({ ...shownPeriod, user_id: z.int().nullable(), totals: z.object(figures), days: z.array(DayFigures) })
  .meta({ id: "Metrics" });

export const AdvancedAnalytics = z
  .object({
    ...shownPeriod,
    totals: z.object({ ...figures, new_users: z.int(), active_users: z.int() }),
    answers: z.object({ answer: z.int(), clarify: z.int(), abstain: z.int(), handoff: z.int() }),
    top_accounts: z.array(z.object({ account_id: z.int(), owner_email: z.string(), messages: z.int() })),
    days: z.array(DayFigures),
  })
  .meta({ id: "AdvancedAnalytics" });

export const SystemStats = z
  .object({
    users: z.int(),
    blocked_users: z.int(),
    accounts: z.int(),
    assistants: z.int(),
    bots: z.int(),
    running_bots: z.int(),
    dialogs: z.int(),
    documents: z.int(),
    stored_bytes: z.int(),
    messages: bySender,
    messages_total: z.int(),
    balances_total: z.number(),
    spent_total: z.number(),
  })
  .meta({ id: "SystemStats" });

export const RealtimeStats = z
  .object({
    at: z.iso.datetime(),
    messages_last_minute: z.int(),
    messages_last_hour: z.int(),
    active_dialogs: z.int(),
    waiting_for_person: z.int(),
    with_person: z.int(),
    online_users: z.int(),
    documents_in_work: z.int(),
    mails_queued: z.int(),
  })
  .meta({ id: "RealtimeStats" });

const part = z.object({ connected: z.boolean(), latency_ms: z.number() });

/**
 * Document 001's health report, with this platform's equivalents: `redis` is the component that counts and orders
 * (Durable Objects), and a figure that does not exist here is null. `degraded`: something is queued for too long, or an
 * optional component is unavailable.
 */
export const SystemHealth = z
  .object({
    status: z.enum(["healthy", "degraded", "unhealthy"]),
    database: part.extend({
      pool_size: z.int().nullable(),
      active_connections: z.int().nullable(),
      size: z.string().nullable(),
    }),
    redis: part.extend({ memory_usage: z.string().nullable() }),
    rooms: part,
    files: part,
    queues: z.object({ late_documents: z.int(), late_mails: z.int() }),
    bot_manager: z.object({
      active_bots: z.int(),
      total_processes: z.int(),
      uptime: z.string().nullable(),
    }),
    disk_usage: z.object({ uploads: z.string(), logs: z.string().nullable(), available: z.string().nullable() }),
  })
  .meta({ id: "SystemHealth" });

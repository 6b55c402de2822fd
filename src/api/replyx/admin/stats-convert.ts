import type { z } from "zod";
import type { Health } from "../../../domain/quality/analytics/check-health.ts";
import type { PlatformFigures } from "../../../domain/quality/analytics/read-platform-figures.ts";
import type { RealtimeStats } from "../../../domain/quality/analytics/read-realtime-stats.ts";
import type { SystemStats } from "../../../domain/quality/analytics/read-system-stats.ts";
import type { DayFigures, Figures, Period } from "../../../domain/quality/analytics/types.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./stats-wire.ts";

export function toPeriod(name: string, { days, timezone }: Period) {
  const [from, to] = [days[0]?.startsAt ?? 0, days.at(-1)?.endsAt ?? 0];
  return { period: name, timezone, from: toTime(from), to: toTime(to) };
}

export function toFigures({ messages, ...figures }: Figures) {
  return {
    messages,
    messages_total: totalOf(messages),
    dialogs_started: figures.dialogsStarted,
    dialogs_active: figures.dialogsActive,
    dialogs_with_people: figures.dialogsWithOperator,
    charged: figures.chargedMicro / microUnits,
    topped_up: figures.toppedUpMicro / microUnits,
  };
}

export const toDay = (day: DayFigures): z.input<typeof wire.DayFigures> => ({ date: day.date, ...toFigures(day) });

export function toAnalytics(totals: Figures, days: DayFigures[], platform: PlatformFigures) {
  const { newUsers: new_users, activeUsers: active_users, outcomes: answers, topAccounts } = platform;
  return {
    totals: { ...toFigures(totals), new_users, active_users },
    answers,
    top_accounts: topAccounts.map(({ accountId, ownerEmail, messages }) => ({
      ...{ account_id: accountId, owner_email: ownerEmail, messages },
    })),
    days: days.map(toDay),
  };
}

export function toSystemStats(stats: SystemStats): z.input<typeof wire.SystemStats> {
  const { users, accounts, assistants, bots, dialogs, documents, messages } = stats;
  return {
    ...{ users, accounts, assistants, bots, dialogs, documents, messages },
    blocked_users: stats.blockedUsers,
    running_bots: stats.runningBots,
    stored_bytes: stats.storedBytes,
    messages_total: totalOf(messages),
    balances_total: stats.balancesMicro / microUnits,
    spent_total: stats.spentMicro / microUnits,
  };
}

export function toRealtimeStats(stats: RealtimeStats): z.input<typeof wire.RealtimeStats> {
  return {
    at: toTime(stats.at),
    messages_last_minute: stats.messagesLastMinute,
    messages_last_hour: stats.messagesLastHour,
    active_dialogs: stats.activeDialogs,
    waiting_for_person: stats.waitingForPerson,
    with_person: stats.withPerson,
    online_users: stats.onlineUsers,
    documents_in_work: stats.documentsInWork,
    mails_queued: stats.mailsQueued,
  };
}

export function toHealth(health: Health, now: number): z.input<typeof wire.SystemHealth> {
  const { database, files, rooms, limiters, lateDocuments, lateMails, storedBytes } = health;
  const isDown = !database.isUp || !rooms.isUp;
  const isDegraded = !files.isUp || !limiters.isUp || lateDocuments > 0 || lateMails > 0;
  return {
    status: isDown ? "unhealthy" : isDegraded ? "degraded" : "healthy",
    database: {
      ...toPart(database),
      pool_size: null,
      active_connections: null,
      size: database.sizeBytes === null ? null : toSize(database.sizeBytes),
    },
    redis: { ...toPart(limiters), memory_usage: null },
    rooms: toPart(rooms),
    files: toPart(files),
    queues: { late_documents: lateDocuments, late_mails: lateMails },
    bot_manager: {
      active_bots: health.activeBots,
      total_processes: 0,
      uptime: health.botsSince === null ? null : toSpan(now - health.botsSince),
    },
    disk_usage: { uploads: toSize(storedBytes), logs: null, available: null },
  };
}

const toPart = ({ isUp, latencyMs }: { isUp: boolean; latencyMs: number }) => ({
  ...{ connected: isUp, latency_ms: latencyMs },
});

function totalOf(bySender: Figures["messages"]): number {
  return bySender.user + bySender.assistant + bySender.operator + bySender.system;
}

/** Bytes in document 001's form: `15.2MB`. */
export function toSize(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)}${units[power]}`;
}

/** A time span in document 001's form: `5d 12h 30m`. */
export function toSpan(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  return `${Math.floor(minutes / 1440)}d ${Math.floor(minutes / 60) % 24}h ${minutes % 60}m`;
}

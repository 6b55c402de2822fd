import type { Operations } from "../../client/generated/operations.ts";

export type FigureInput = NonNullable<Operations["GET /api/figures"]["query"]>;
export type ConversationInput = NonNullable<Operations["GET /api/figures/conversations"]["query"]>;

export const periodNames = ["today", "7", "30", "90", "own"] as const;
export type PeriodName = (typeof periodNames)[number];

/** What the page shows, as its address says. Dates are `YYYY-MM-DD`, both included. */
export interface Choice {
  period: PeriodName;
  from: string;
  to: string;
  assistantId: number | null;
  channel: FigureInput["channel"] | null;
  operatorId: number | null;
}

const dayMs = 24 * 60 * 60_000;
const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);

/** The choice of an address; what is not understood is the default: the last thirty days until `today`. */
export function readChoice(query: Record<string, string>, today: string): Choice {
  const named = periodNames.find((name) => name === query["period"]) ?? "30";
  const { from, to } = query;
  const isOwn = named === "own" && isDate(from) && isDate(to);
  const period = named === "own" && !isOwn ? "30" : named;
  const days = period === "today" ? 1 : Number(period);
  return {
    period,
    from: isOwn ? from : shiftDay(today, 1 - days),
    to: isOwn ? to : today,
    assistantId: Number(query["assistant"]) || null,
    channel: (query["channel"] as FigureInput["channel"]) || null,
    operatorId: Number(query["operator"]) || null,
  };
}

/** The date so many days after another. */
export function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Today's date in a time zone. */
export function todayIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/** The query of the API for a choice: hours for up to two days, days for up to three months, and else weeks. */
export function inputOf(choice: Choice, timeZone: string): FigureInput {
  const days = (Date.parse(choice.to) - Date.parse(choice.from)) / dayMs + 1;
  return {
    ...{ from: choice.from, to: choice.to, time_zone: timeZone },
    granularity: days <= 2 ? "hour" : days <= 92 ? "day" : "week",
    ...(choice.assistantId !== null && { assistant_id: choice.assistantId }),
    ...(choice.channel && { channel: choice.channel }),
    ...(choice.operatorId !== null && { operator_id: choice.operatorId }),
  };
}

/** The address of a choice. */
export function addressOf(choice: Choice): string {
  const query = new URLSearchParams({ period: choice.period });
  if (choice.period === "own") {
    query.set("from", choice.from);
    query.set("to", choice.to);
  }
  if (choice.assistantId !== null) query.set("assistant", String(choice.assistantId));
  if (choice.channel) query.set("channel", choice.channel);
  if (choice.operatorId !== null) query.set("operator", String(choice.operatorId));
  return `/console/figures?${query}`;
}

/** The address of the conversations that a figure counts: its query, and what else tells them. */
export function conversationsOf(input: FigureInput, more: Partial<ConversationInput> = {}): string {
  const { granularity: _, ...query } = { ...input, ...more };
  const parts = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return `/console/figures/conversations?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}`;
}

import type { dialogs } from "../../../db/dialogs.ts";
import type { Granularity, RangeInput } from "../analytics/buckets-of.ts";
import type { VisitResult } from "../analytics/visit-rules.ts";

export type Channel = (typeof dialogs.$inferSelect)["channel"];

/**
 * The clocks of a conversation. The assistant's first answer runs from the visitor's first message; a person's from the request
 * for one, or else from the first message. A resolution is of the one with whom the conversation ended, and begins again with a
 * handoff or a reopening.
 */
export const clocks = ["assistant_first", "person_first", "assistant_resolution", "person_resolution"] as const;
export type ClockName = (typeof clocks)[number];

/** Which conversations of an account's range are meant: what is undefined does not matter. */
export interface FigureFilter extends RangeInput {
  accountId: number;
  granularity?: Granularity | undefined;
  assistantId?: number | undefined;
  channel?: Channel | undefined;
  /** 0: no operator wrote. */
  operatorId?: number | undefined;
  result?: VisitResult | undefined;
  rating?: "good" | "bad" | undefined;
  clock?: ClockName | undefined;
  /** Conversations with a question of this group of unanswered ones. */
  clusterId?: number | undefined;
  /** 1 (Monday) to 7, and 0 to 23, of the zone's calendar. */
  weekday?: number | undefined;
  hour?: number | undefined;
  isOpen?: boolean | undefined;
}

/** One conversation: a visit of a dialog. Times and durations in milliseconds. */
export interface Conversation {
  dialogId: number;
  firstSeq: number;
  title: string;
  contactName: string | null;
  assistantId: number;
  assistantName: string;
  channel: Channel;
  operatorId: number | null;
  operatorName: string | null;
  startedAt: number;
  endedAt: number;
  isOpen: boolean;
  messages: number;
  result: VisitResult;
  firstAnswerMs: number | null;
  firstPersonMs: number | null;
  resolutionMs: number | null;
  /** Ratings of its answers. */
  good: number;
  bad: number;
}

import type { Priority } from "../triage/types.ts";

export const slaMetrics = ["first_response", "next_response", "resolution"] as const;
export type SlaMetric = (typeof slaMetrics)[number];

/** Targets in minutes of business hours; null: no target. */
export type SlaTargets = Record<SlaMetric, number | null>;

/** Promises of an account to some of its visitors. */
export interface SlaPolicy {
  id: number;
  name: string;
  /** The dialogs that it is for: those of one of these priorities or labels. */
  priorities: Priority[];
  labelIds: number[];
  /** Whether it is for all dialogs that no other policy is for. */
  isDefault: boolean;
  targets: SlaTargets;
  createdAt: number;
}

export interface SlaBreach {
  metric: SlaMetric;
  policy: { id: number; name: string };
  /** By when it was promised, milliseconds. */
  dueAt: number;
}

export type HandoffStatus = "none" | "requested" | "active" | "released";

/** Why a person was asked for. */
export type HandoffReason = "keyword" | "user_request" | "low_confidence" | "operator" | "api";

/** The person who holds a dialog, as visitors may see it. */
export interface Operator {
  id: number;
  name: string;
}

/** Who answers in a dialog, and how it came to that. Times are milliseconds; `epoch` rises whenever the owner changes. */
export interface Handoff {
  status: HandoffStatus;
  reason: HandoffReason | null;
  requestedAt: number | null;
  takenAt: number | null;
  releasedAt: number | null;
  operator: Operator | null;
  epoch: number;
  /** When a request ends because nobody came; absent in what was stored before there were settings. */
  expiresAt?: number | null;
}

export type HandoffCommand =
  | { type: "request"; reason: HandoffReason; queuePosition?: number | null; expiresAt?: number }
  | { type: "take"; operator: Operator }
  | { type: "assign"; operator: Operator }
  | { type: "release"; operator: Operator }
  | { type: "cancel" }
  | { type: "reset" }
  | { type: "expire" };

/** Why a request or a takeover ended. */
export type HandoffEnd = "released" | "cancelled" | "reset" | "expired";

/** What the dialog's clients hear of a change; it takes a `seq` of its own. */
export type HandoffEvent =
  | { kind: "handoff_requested"; reason: HandoffReason; queuePosition: number | null }
  | { kind: "handoff_started"; operator: Operator }
  | { kind: "handoff_released"; cause: HandoffEnd; operator: Operator | null };

/** `changed`: the handoff as it is from now on, and what is told of it. `same`: the command asked for what is already so. */
export type HandoffDecision =
  | { outcome: "changed"; handoff: Handoff; event: HandoffEvent }
  | { outcome: "same" }
  | { outcome: "held"; holder: Operator }
  | { outcome: "not_held" };

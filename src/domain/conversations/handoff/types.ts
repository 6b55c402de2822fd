export type HandoffStatus = "none" | "requested" | "active" | "released";

/** Why a handoff was requested. */
export type HandoffReason = (typeof handoffReasons)[number];

export const handoffReasons = ["keyword", "user_request", "low_confidence", "operator", "api"] as const;

/** The operator who holds a dialog, as visitors may see it. */
export interface Operator {
  id: number;
  name: string;
  /** The address of the operator's picture; absent without one. */
  avatar?: string;
}

/**
 * The state of a handoff: who answers in the dialog, and since when. Times are milliseconds; `epoch` rises whenever the
 * owner changes.
 */
export interface Handoff {
  status: HandoffStatus;
  reason: HandoffReason | null;
  requestedAt: number | null;
  takenAt: number | null;
  releasedAt: number | null;
  operator: Operator | null;
  epoch: number;
  /** What the visitor wrote last before a request; absent without one, and in handoffs stored before this was kept. */
  lastUserText?: string | null;
  /** When a waiting request expires; absent in handoffs stored before this could be set. */
  expiresAt?: number | null;
  /** The team that a waiting request is for; absent or null: any operator. */
  teamId?: number | null;
}

interface RequestFields {
  reason: HandoffReason;
  queuePosition?: number | null;
  expiresAt?: number;
  lastUserText?: string | undefined;
  teamId?: number | null;
}

export type HandoffCommand =
  | ({ type: "request" } & RequestFields)
  /** A request for one of `members`, which also ends the takeover of an operator who is not among them. */
  | ({ type: "transfer"; members: number[] } & RequestFields)
  | { type: "take"; operator: Operator }
  /** `teamId`: the team that the dialog was waiting for when the operator was chosen. */
  | { type: "assign"; operator: Operator; teamId?: number | null }
  /** Gives the dialog to `operator`, in the name of `by`. */
  | { type: "give"; operator: Operator; by: Operator }
  | { type: "release"; operator: Operator }
  | { type: "cancel" }
  | { type: "reset" }
  | { type: "expire" };

/** Why a request or a takeover ended. */
export type HandoffEnd = "released" | "cancelled" | "reset" | "expired";

/** A change of the handoff as the dialog's clients receive it; it takes a `seq` of its own. */
export type HandoffEvent =
  | { kind: "handoff_requested"; reason: HandoffReason; queuePosition: number | null }
  | { kind: "handoff_started"; operator: Operator }
  | { kind: "handoff_released"; cause: HandoffEnd; operator: Operator | null };

/**
 * `changed`: the new state of the handoff, and the event to broadcast. `same`: the command asks for the current state.
 */
export type HandoffDecision =
  | { outcome: "changed"; handoff: Handoff; event: HandoffEvent }
  | { outcome: "same" }
  | { outcome: "held"; holder: Operator }
  | { outcome: "not_held" };

import type { Handoff, HandoffCommand, HandoffDecision, HandoffEnd, Operator } from "./types.ts";

export const noHandoff: Handoff = {
  status: "none",
  reason: null,
  requestedAt: null,
  takenAt: null,
  releasedAt: null,
  operator: null,
  epoch: 0,
};

/**
 * A request expires after this time unless an operator takes it, and the visitor is notified; an account may set
 * another time.
 */
export const handoffExpiryMs = 5 * 60 * 1000;

/**
 * Decides one command on a dialog's handoff. Taking is compare-and-set: of two operators the first wins and the other
 * learns who holds the dialog. Only a waiting dialog is assigned, and only for the team that it waits for: a cancelled or
 * taken request is unchanged. Only the holder may release, or give away a dialog that somebody holds. Pure: the caller stores
 * the result.
 */
export function decideHandoff(handoff: Handoff, command: HandoffCommand, now: number): HandoffDecision {
  const { status, operator } = handoff;
  switch (command.type) {
    case "request":
      if (status === "requested" || status === "active") return { outcome: "same" };
      return requestedDecision(handoff, command, now);
    case "transfer": {
      const isMember = operator !== null && command.members.includes(operator.id);
      if (status === "requested" || (status === "active" && isMember)) return { outcome: "same" };
      // The owner changes when an operator had the dialog.
      const epoch = handoff.epoch + (status === "active" ? 1 : 0);
      return requestedDecision({ ...handoff, epoch }, command, now);
    }
    case "assign":
      if (status !== "requested" || (command.teamId ?? null) !== (handoff.teamId ?? null)) return { outcome: "same" };
      return takenDecision(handoff, command.operator, now);
    case "take":
      if (status === "active" && operator !== null) {
        return operator.id === command.operator.id ? { outcome: "same" } : { outcome: "held", holder: operator };
      }
      return takenDecision(handoff, command.operator, now);
    case "give":
      if (status !== "active" || operator === null) return takenDecision(handoff, command.operator, now);
      if (operator.id === command.operator.id) return { outcome: "same" };
      if (operator.id !== command.by.id) return { outcome: "held", holder: operator };
      return takenDecision(handoff, command.operator, now);
    case "release":
      if (status === "released") return { outcome: "same" };
      if (status !== "active" || operator === null) return { outcome: "not_held" };
      if (operator.id !== command.operator.id) return { outcome: "held", holder: operator };
      return endedDecision(handoff, "released", now);
    case "cancel":
      if (status === "active" && operator !== null) return { outcome: "held", holder: operator };
      return status === "requested" ? endedDecision(handoff, "cancelled", now) : { outcome: "same" };
    case "expire":
      return status === "requested" ? endedDecision(handoff, "expired", now) : { outcome: "same" };
    case "reset":
      return status === "none" ? { outcome: "same" } : endedDecision(handoff, "reset", now);
  }
}

/** When a waiting request expires; null when there is no request. */
export function requestDue(handoff: Handoff): number | null {
  const { status, requestedAt, expiresAt } = handoff;
  if (status !== "requested" || requestedAt === null) return null;
  return expiresAt ?? requestedAt + handoffExpiryMs;
}

function requestedDecision(
  { epoch }: Handoff,
  command: Extract<HandoffCommand, { type: "request" | "transfer" }>,
  now: number,
): HandoffDecision {
  const { reason, queuePosition = null, expiresAt = now + handoffExpiryMs, lastUserText, teamId = null } = command;
  return {
    outcome: "changed",
    handoff: {
      ...{ ...noHandoff, epoch, status: "requested", reason, requestedAt: now, expiresAt },
      ...(lastUserText ? { lastUserText } : {}),
      ...(teamId === null ? {} : { teamId }),
    },
    event: { kind: "handoff_requested", reason, queuePosition },
  };
}

function takenDecision(
  { status, reason, requestedAt, epoch, lastUserText = null }: Handoff,
  operator: Operator,
  now: number,
): HandoffDecision {
  const wasRequested = status === "requested";
  return {
    outcome: "changed",
    handoff: {
      status: "active",
      reason: wasRequested ? reason : "operator",
      requestedAt: wasRequested ? requestedAt : null,
      takenAt: now,
      releasedAt: null,
      operator,
      epoch: epoch + 1,
      ...(wasRequested && lastUserText !== null ? { lastUserText } : {}),
    },
    event: { kind: "handoff_started", operator },
  };
}

function endedDecision(handoff: Handoff, cause: HandoffEnd, now: number): HandoffDecision {
  const wasActive = handoff.status === "active";
  const epoch = handoff.epoch + (wasActive ? 1 : 0);
  const after: Handoff =
    cause === "released"
      ? { ...handoff, status: "released", releasedAt: now, operator: null, epoch }
      : { ...noHandoff, releasedAt: wasActive ? now : null, epoch };
  return { outcome: "changed", handoff: after, event: { kind: "handoff_released", cause, operator: handoff.operator } };
}

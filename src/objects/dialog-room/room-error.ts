import type { Message } from "../../domain/conversations/dialog/types.ts";
import type { DomainErrorCode, DomainErrorParams } from "../../domain/errors.ts";
import { rateLimitError } from "../../domain/platform/limits/rate-limit-error.ts";

/** A `DomainError` as plain data for RPC. `unopened`: the room does not have the facts of its dialog yet. */
export interface RoomError {
  code: DomainErrorCode;
  reason: string;
  params: DomainErrorParams & { unopened?: boolean };
}

export const notAnOperator: RoomError = {
  code: "forbidden",
  reason: "Only an operator of the account may do this.",
  params: {},
};
export const noSuchDialog: RoomError = { code: "not_found", reason: "No such dialog.", params: {} };
export const unopened: RoomError = { code: "not_found", reason: "No such dialog.", params: { unopened: true } };
/** Sockets close when their clients leave, so a later attempt may succeed. */
export const tooManySockets: RoomError = {
  code: "rate_limited",
  reason: "Too many connections to this dialog are open. Close one, or try again in 30 seconds.",
  params: { retryAfterSeconds: 30 },
};

/** `rate_limited`: a limit is exhausted until `resetAt`, milliseconds. */
export function tooFast({ limit, resetAt }: { limit: number; resetAt: number }, now: number): RoomError {
  const { code, message: reason, params } = rateLimitError({ allowed: false, limit, remaining: 0, resetAt }, now);
  return { code, reason, params };
}

export const notHeld: RoomError = {
  code: "handoff_not_active",
  reason: "The assistant answers in this dialog. An operator must take it first.",
  params: {},
};

/** An operator's message that colleagues have not waited for: what they have written. */
export function newerMessages(missed: Message[]): RoomError {
  return { code: "newer_messages", reason: "A colleague has written in this dialog meanwhile.", params: { missed } };
}

export const archived: RoomError = {
  code: "dialog_archived",
  reason: "This dialog is archived. Reopen it first.",
  params: {},
};

export const contactBlocked: RoomError = {
  code: "contact_blocked",
  reason: "This contact is blocked.",
  params: {},
};

import type { PostInput } from "../../domain/conversations/dialog/ports.ts";
import { maxMessageLength, maxSeq } from "../../domain/conversations/dialog/rules.ts";
import type { Attachment, Message } from "../../domain/conversations/dialog/types.ts";
import { maxClientMessageIdLength } from "../../protocol/limits.ts";
import type { RoomError } from "./room-error.ts";

/** A turn that has not ended within this time is driven again, because its driver has crashed. Milliseconds. */
export const turnLeaseMs = 10_000;

/** After so many attempts the visitor is told that there is no answer. */
export const maxTurnAttempts = 5;

/** How long after its first entries a room checks that they are projected, milliseconds. */
export const projectionCheckMs = 15_000;

/** Longest time between two checks of a room in use, milliseconds. */
export const longestCheckMs = 120_000;

/**
 * How long after a new entry the room checks that it is projected, when the last `checks` checks found everything: 15 seconds,
 * then one minute, then two. Milliseconds.
 */
export function checkWaitMs(checks: number): number {
  return Math.min(longestCheckMs, projectionCheckMs * 4 ** Math.min(checks, 2));
}

/** How long an entry may be in the queue although its isolate may have stopped before sending it, milliseconds. */
export const projectionGraceMs = 5_000;

/** How long an entry of a running isolate may be in the queue, which repeats failed deliveries itself. Milliseconds. */
export const queueGraceMs = 60_000;

/** How long after an entry a room checks its SLA, milliseconds. */
export const slaCheckMs = 5_000;

/** How often sockets with document 001's heartbeat get a `__ping__`, milliseconds. */
export const pingIntervalMs = 30_000;

/** How often an active room checks for unresponsive sockets, milliseconds. */
export const unresponsiveCheckMs = 60_000;

/** How long pieces of an answer are batched into one frame, milliseconds (DESIGN §2: 50–100 ms). */
export const deltaIntervalMs = 50;

/** Delay before attempt `attempts + 1` of a failed turn: 1, 2, 4, 8 seconds. */
export function turnBackoffMs(attempts: number): number {
  return 1000 * 2 ** Math.max(0, attempts - 1);
}

/** File messages without text within this time of one another are an album and get one answer. Milliseconds. */
export const albumWindowMs = 60_000;

/** How long the parts of an album may be apart: its question is answered when no other came. Milliseconds. */
export const albumPauseMs = 2_000;

/** The earliest of some times; null when nothing is due. */
export function earliest(dues: (number | null)[]): number | null {
  const known = dues.filter((due) => due !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The error for a message that cannot be accepted; null when it can. */
export function refuseMessage(
  { text, clientMessageId, attachments = [] }: PostInput,
  lastSeq: number,
): RoomError | null {
  if (text.trim() === "" && attachments.length === 0) return invalid("content", "must not be empty");
  if (text.length > maxMessageLength) return invalid("content", `must have at most ${maxMessageLength} characters`);
  if (clientMessageId !== null && clientMessageId.length > maxClientMessageIdLength) {
    return invalid("client_message_id", `must have at most ${maxClientMessageIdLength} characters`);
  }
  if (lastSeq >= maxSeq - 1) {
    return { code: "conflict", reason: "This dialog is full. Start a new one.", params: {} };
  }
  return null;
}

function invalid(path: string, issue: string): RoomError {
  return {
    code: "validation_failed",
    reason: `${path} ${issue}.`,
    params: { issues: [{ path: [path], issue, kind: "invalid" }] },
  };
}

/** Whether a resend with the same client id has the same text and files. */
export function isSameMessage(stored: Message, { text, attachments = [] }: PostInput): boolean {
  const isSameFile = (file: Attachment, at: number) => stored.attachments[at]?.id === file.id;
  return stored.text === text && stored.attachments.length === attachments.length && attachments.every(isSameFile);
}

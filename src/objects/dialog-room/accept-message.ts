import type { Posted, PostInput, RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { historyLength } from "../../domain/conversations/dialog/rules.ts";
import type { Message } from "../../domain/conversations/dialog/types.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { archived, type RoomError } from "./room-error.ts";
import { albumWindowMs, isSameMessage, refuseMessage, turnLeaseMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/**
 * Stores a message and, when the AI owns the dialog, a turn, without an await in between: nobody is told of a message that
 * is not stored. A resend gets the first message back.
 */
export function acceptMessage(
  store: RoomStore,
  caller: RoomCaller,
  input: PostInput,
  now: number,
): Result<Posted, RoomError> {
  const invalid = refuseMessage(input, store.lastSeq());
  if (invalid !== null) return fail(invalid);
  if (store.status() === "archived") return answerResend(store, caller, input) ?? fail(archived);
  const { sender, text, clientMessageId, attachments = [] } = input;
  const author = sender === "operator" ? caller.name : (input.author ?? null);
  const who = { sender, senderKey: caller.key, clientMessageId, author };
  const message = store.appendOnce({ ...who, text, attachments, answer: null, createdAt: now });
  if (message === null) return answerResend(store, caller, input) ?? fail(archived);
  const { status, epoch } = store.handoff();
  const isAsked = sender === "user" && input.skipAnswer !== true && !isFollowUpFile(store, message);
  const isForAi = isAsked && status !== "active";
  if (isForAi) store.turns.open(message.seq, epoch, now + turnLeaseMs);
  return ok({ message, isDuplicate: false, turn: isForAi ? message.seq : null });
}

/** What a resend gets: the first message, or a refusal where it says something else; null when it is no resend. */
function answerResend(store: RoomStore, caller: RoomCaller, input: PostInput): Result<Posted, RoomError> | null {
  const { clientMessageId } = input;
  const stored = clientMessageId === null ? null : store.findResent(caller.key, clientMessageId);
  if (stored === null) return null;
  if (isSameMessage(stored, input)) {
    return ok({ message: stored, isDuplicate: true, turn: store.turns.read(stored.seq)?.seq ?? null });
  }
  return fail({ code: "conflict", reason: "This client message id was used for another text.", params: {} });
}

/** Whether files without words come right after others of the visitor: the assistant has its answer to them. */
function isFollowUpFile(store: RoomStore, { seq, text, createdAt }: Message): boolean {
  if (text !== "") return false;
  const before = store.messagesBefore(seq, historyLength).findLast(({ sender }) => sender === "user");
  return before?.text === "" && createdAt - before.createdAt < albumWindowMs;
}

/** The message that its sender stored under the same id before; null for a new one that may be taken. */
export function findOriginal(
  store: RoomStore,
  caller: RoomCaller,
  input: PostInput,
): Result<Message | null, RoomError> {
  const { clientMessageId } = input;
  const invalid = refuseMessage(input, store.lastSeq());
  if (invalid !== null) return fail(invalid);
  const stored = clientMessageId === null ? null : store.findResent(caller.key, clientMessageId);
  if (stored === null && store.status() === "archived") return fail(archived);
  return ok(stored);
}

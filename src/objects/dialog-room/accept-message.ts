import type { Posted, PostInput, RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { historyLength } from "../../domain/conversations/dialog/rules.ts";
import type { Message } from "../../domain/conversations/dialog/types.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { keepAlbum, readAlbums } from "./albums.ts";
import { archived, contactBlocked, newerMessages, notHeld, type RoomError, tooFast } from "./room-error.ts";
import { albumPauseMs, albumWindowMs, isSameMessage, refuseMessage, turnLeaseMs } from "./rules.ts";
import type { Standing } from "./standing.ts";
import type { RoomStore } from "./store.ts";

/**
 * When a message arrives, milliseconds, how many its sender may write in a minute, and the exhausted allowance of the
 * visitor, if any.
 */
export interface Arrival {
  now: number;
  messagesPerMinute: number;
  spent?: Allowance | null;
}

/**
 * Stores a message and, when the AI owns the dialog, a turn, without an await in between, so that only stored messages are
 * published. A resend returns the first message.
 */
export function acceptMessage(
  store: RoomStore,
  caller: RoomCaller,
  sent: PostInput,
  arrival: Arrival,
): Result<Posted, RoomError> {
  const { now } = arrival;
  // What has no partner is stored as U+FFFD: a resend must compare with that.
  const input = { ...sent, text: sent.text.toWellFormed() };
  const invalid = refuseMessage(input, store.lastSeq());
  if (invalid !== null) return fail(invalid);
  const closed = refuseNew(store, caller, input, arrival);
  if (closed !== null) return answerResend(store, caller, input) ?? fail(closed);
  const { sender, text, clientMessageId, attachments = [] } = input;
  const author = sender === "operator" ? caller.name : (input.author ?? null);
  const identity = { sender, senderKey: caller.key, clientMessageId, author };
  const message = store.appendOnce({ ...identity, text, attachments, answer: null, createdAt: now });
  if (message === null) return answerResend(store, caller, input) ?? fail(archived);
  store.recent.add(caller.key, now);
  const { status, epoch } = store.handoff();
  const isForAssistant = sender === "user" && input.skipAnswer !== true && status !== "active";
  if (isForAssistant && input.album) {
    acceptPart(store, input.album, message, epoch, now);
    return ok({ message, isDuplicate: false, turn: store.turns.read(message.seq)?.seq ?? null });
  }
  const isForAi = isForAssistant && !isFollowUpFile(store, message);
  if (isForAi) store.turns.open(message.seq, epoch, now + turnLeaseMs, caller.visitor ?? null);
  return ok({ message, isDuplicate: false, turn: isForAi ? message.seq : null });
}

/**
 * Opens the turn of an album, or moves it to a message with text: the parts arrive one after another, and any of them may
 * have the caption. It begins when no further part has come for a while. A text that comes after it began has its own.
 */
function acceptPart(store: RoomStore, album: string, message: Message, epoch: number, now: number): void {
  const known = readAlbums(store.kv).find((one) => one.album === album);
  const { seq } = message;
  const hasText = message.text !== "";
  const due = now + albumPauseMs;
  let turn = known?.turn ?? null;
  if (known !== undefined && !hasText) {
    if (turn !== null) store.turns.delay(turn, due);
  } else if (hasText || !isFollowUpFile(store, message)) {
    if (turn !== null) store.turns.withdraw(turn);
    store.turns.openLater(seq, epoch, due);
    turn = seq;
  }
  keepAlbum(store.kv, { album, turn, lastSeq: seq, hasText: hasText || known?.hasText === true });
}

/** The error for a dialog that takes no messages; null when it does: a merged one still takes the visitor's. */
function refuseStanding({ status, isBlocked, merge }: Standing, sender: PostInput["sender"]): RoomError | null {
  if (isBlocked) return contactBlocked;
  return status === "archived" && (merge === null || sender !== "user") ? archived : null;
}

/** The error for a message that is no resend: nobody may send it now, or its sender may not; null when it is accepted. */
function refuseNew(store: RoomStore, caller: RoomCaller, input: PostInput, arrival: Arrival): RoomError | null {
  const { sender, onlyHeld, afterSeq = null } = input;
  const closed = refuseStanding(store.standing(), sender);
  if (closed !== null) return closed;
  if (onlyHeld === true && store.handoff().status !== "active") return notHeld;
  const missed = sender === "operator" && afterSeq !== null ? store.operatorsAfter(afterSeq, caller.key) : [];
  return missed.length > 0 ? newerMessages(missed) : refuseFast(store, caller, arrival);
}

/** The error for a sender who writes too fast. Channels with a limit of their own are not counted here. */
function refuseFast(
  store: RoomStore,
  { key, hasOwnLimit }: RoomCaller,
  { now, messagesPerMinute, spent = null }: Arrival,
): RoomError | null {
  if (hasOwnLimit === true) return null;
  if (spent !== null) return tooFast(spent, now);
  const wait = store.recent.waitMs(key, messagesPerMinute, now);
  return wait === null ? null : tooFast({ limit: messagesPerMinute, resetAt: now + wait }, now);
}

/** The result of a resend: the first message, or `conflict` when the content differs; null when it is not a resend. */
function answerResend(store: RoomStore, caller: RoomCaller, input: PostInput): Result<Posted, RoomError> | null {
  const { clientMessageId } = input;
  const stored = clientMessageId === null ? null : store.findResent(caller.key, clientMessageId);
  if (stored === null) return null;
  if (isSameMessage(stored, input)) {
    return ok({ message: stored, isDuplicate: true, turn: store.turns.read(stored.seq)?.seq ?? null });
  }
  return fail({ code: "conflict", reason: "This client message id was already used for another message.", params: {} });
}

/** Whether a message has only files and follows other files of the visitor, which the assistant already answers. */
function isFollowUpFile(store: RoomStore, { seq, text, createdAt }: Message): boolean {
  if (text !== "") return false;
  const before = store.messagesBefore(seq, historyLength).findLast(({ sender }) => sender === "user");
  if (before?.text !== "" || createdAt - before.createdAt >= albumWindowMs) return false;
  // The answer to an album with a caption is about its words.
  return !readAlbums(store.kv).some((album) => album.hasText && album.lastSeq === before.seq);
}

/** The message that the sender stored earlier with the same client id; null for a new message that the room accepts. */
export function findOriginal(
  store: RoomStore,
  caller: RoomCaller,
  input: PostInput,
  arrival: Arrival,
): Result<Message | null, RoomError> {
  const { clientMessageId } = input;
  const invalid = refuseMessage(input, store.lastSeq());
  if (invalid !== null) return fail(invalid);
  const stored = clientMessageId === null ? null : store.findResent(caller.key, clientMessageId);
  const closed = refuseNew(store, caller, input, arrival);
  return stored === null && closed !== null ? fail(closed) : ok(stored);
}

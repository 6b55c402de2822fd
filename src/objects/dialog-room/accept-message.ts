import type { Posted, PostInput, RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { historyLength } from "../../domain/conversations/dialog/rules.ts";
import type { Message } from "../../domain/conversations/dialog/types.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import type { RoomError } from "./room-error.ts";
import { filesTogetherMs, isSameMessage, refuseMessage, turnLeaseMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/**
 * The whole of what must be stored before anybody is told of a message, without an await in between: the message, its
 * outbox row and, when the AI owns the dialog, a turn. A resend gets the first message back.
 */
export function acceptMessage(
  store: RoomStore,
  caller: RoomCaller,
  input: PostInput,
  now: number,
): Result<Posted, RoomError> {
  const found = findFirst(store, caller, input);
  if (!found.ok) return found;
  const { sender, text, clientMessageId, attachments = [] } = input;
  if (found.value !== null) {
    const stored = found.value;
    if (isSameMessage(stored, input)) {
      return ok({ message: stored, isDuplicate: true, turn: store.turns.read(stored.seq)?.seq ?? null });
    }
    return fail({ code: "conflict", reason: "This client message id was used for another text.", params: {} });
  }
  const author = sender === "operator" ? caller.name : (input.author ?? null);
  const who = { sender, senderKey: caller.key, clientMessageId, author };
  const message = store.append({ ...who, text, attachments, answer: null, createdAt: now });
  const { status, epoch } = store.handoff();
  const isAsked = sender === "user" && input.skipAnswer !== true && !isOneMoreFile(store, message);
  const isForAi = isAsked && status !== "active";
  if (isForAi) store.turns.open(message.seq, epoch, now + turnLeaseMs);
  return ok({ message, isDuplicate: false, turn: isForAi ? message.seq : null });
}

/** Whether files without words come right after others of the visitor: the assistant has its answer to them. */
function isOneMoreFile(store: RoomStore, { seq, text, createdAt }: Message): boolean {
  if (text !== "") return false;
  const before = store.messagesBefore(seq, historyLength).findLast(({ sender }) => sender === "user");
  return before?.text === "" && createdAt - before.createdAt < filesTogetherMs;
}

/** The message that its sender stored under the same id before; null for a new one that may be taken. */
export function findFirst(store: RoomStore, caller: RoomCaller, input: PostInput): Result<Message | null, RoomError> {
  const { clientMessageId } = input;
  const invalid = refuseMessage(input, store.lastSeq());
  if (invalid !== null) return fail(invalid);
  const stored = clientMessageId === null ? null : store.findResent(caller.key, clientMessageId);
  if (stored === null && store.status() === "archived") {
    return fail({ code: "dialog_archived", reason: "This dialog is archived. Reopen it first.", params: {} });
  }
  return ok(stored);
}

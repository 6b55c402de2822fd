import { inRoom } from "../../domain/conversations/dialog/in-room.ts";
import type { Posted } from "../../domain/conversations/dialog/ports.ts";
import { roomCaller } from "../../domain/conversations/dialog/room-caller.ts";
import type { Message } from "../../domain/conversations/dialog/types.ts";
import { answerOf } from "../../domain/conversations/dialog/wait-for-answer.ts";
import type { Deps } from "../../domain/deps.ts";
import type { DomainError } from "../../domain/errors.ts";
import type { Principal } from "../../domain/people/account/types.ts";
import { type Emit, streamEvents } from "./stream-events.ts";

/** How a dialect writes an exchange: the names and data of its first and last event, and its errors. */
export interface ExchangeForm {
  question: string;
  answer: string;
  write(message: Message): unknown;
  refuse(error: DomainError): unknown;
}

/**
 * Streams an exchange as server-sent events: the question, then `delta` ({offset, text}) while the answer is written, then the
 * answer (null when the AI does not answer) or `error`, then `done`.
 */
export function streamExchange(ctx: Deps, caller: Principal, posted: Posted, form: ExchangeForm): Response {
  const about = { dialogId: posted.message.dialogId };
  const { refuse } = form;
  return streamEvents((emit) => writeEvents(ctx, caller, posted, form, emit), { status: 201, refuse, about });
}

async function writeEvents(
  ctx: Deps,
  caller: Principal,
  { message, turn }: Posted,
  form: ExchangeForm,
  emit: Emit,
): Promise<void> {
  await emit(form.question, form.write(message));
  if (turn === null) return emit(form.answer, null);
  const events = await inRoom(ctx, message.dialogId, caller.accountId, async (room) =>
    room.followTurn(roomCaller(caller), turn),
  );
  for await (const event of events) {
    if (event.type === "delta") await emit("delta", { offset: event.offset, text: event.text });
    else {
      const answer = answerOf(event.result);
      await emit(form.answer, answer === null ? null : form.write(answer));
    }
  }
}

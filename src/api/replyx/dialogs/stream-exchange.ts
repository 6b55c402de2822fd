import { inRoom } from "../../../domain/conversations/dialog/in-room.ts";
import type { Posted } from "../../../domain/conversations/dialog/ports.ts";
import { roomCaller } from "../../../domain/conversations/dialog/room-caller.ts";
import { answerOf } from "../../../domain/conversations/dialog/wait-for-answer.ts";
import type { Deps } from "../../../domain/deps.ts";
import { DomainError } from "../../../domain/errors.ts";
import type { Principal } from "../../../domain/people/account/types.ts";
import { errors } from "../errors.ts";
import { toMessage } from "./convert.ts";

/**
 * Streams the exchange as server-sent events: `user_message`, then `delta` ({offset, text}) while the answer is
 * written, then `ai_response` (null when the AI does not answer) or `error`, then `done`.
 */
export function streamExchange(ctx: Deps, caller: Principal, posted: Posted, request: Request): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const emit = (event: string, data: unknown) =>
    writer.write(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  const written = writeEvents(ctx, caller, posted, emit)
    .catch((error: unknown) => {
      const refusal =
        error instanceof DomainError ? error : new DomainError("dependency_failed", "There was no answer.");
      if (refusal !== error) console.error("exchange stream failed", { dialogId: posted.message.dialogId, error });
      return emit("error", errors.write(refusal, request, null).body);
    })
    .then(() => emit("done", {}))
    .then(() => writer.close())
    .catch(() => undefined);
  void written;
  return new Response(readable, {
    status: 201,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
  });
}

async function writeEvents(
  ctx: Deps,
  caller: Principal,
  posted: Posted,
  emit: (event: string, data: unknown) => Promise<void>,
): Promise<void> {
  const { message, turn } = posted;
  await emit("user_message", toMessage(message));
  if (turn === null) return emit("ai_response", null);
  const events = await inRoom(ctx, message.dialogId, caller.accountId, async (room) =>
    room.followTurn(roomCaller(caller), turn),
  );
  for await (const event of events) {
    if (event.type === "delta") await emit("delta", { offset: event.offset, text: event.text });
    else {
      const answer = answerOf(event.result);
      await emit("ai_response", answer === null ? null : toMessage(answer));
    }
  }
}

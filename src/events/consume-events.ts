import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import type { Deps } from "../domain/deps.ts";
import { projectEvents } from "./project-events.ts";

/** Consumes the `events` queue. Retries a failed batch one event at a time, so that one bad event does not block others. */
export async function consumeEvents(ctx: Deps, batch: MessageBatch<RoomEvent>): Promise<void> {
  try {
    await projectEvents(
      ctx,
      batch.messages.map((message) => message.body),
    );
    batch.ackAll();
  } catch {
    for (const message of batch.messages) {
      try {
        await projectEvents(ctx, [message.body]);
        message.ack();
      } catch (error) {
        console.error("event not projected", { id: message.body.id, attempt: message.attempts, error });
        message.retry({ delaySeconds: Math.min(600, 2 ** message.attempts) });
      }
    }
  }
}

import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import type { Deps } from "../domain/deps.ts";
import { projectEvents } from "./project-events.ts";

/**
 * Consumes the `events` queue, whose messages carry several events each. Projects the events of a failed batch one at a time,
 * so that one bad event does not block others. Only messages with a bad event are retried; their good events arrive twice.
 */
export async function consumeEvents(ctx: Deps, batch: MessageBatch<RoomEvent[]>): Promise<void> {
  try {
    await projectEvents(
      ctx,
      batch.messages.flatMap(({ body }) => body),
    );
    batch.ackAll();
  } catch {
    for (const message of batch.messages) {
      const areProjected = await projectOneByOne(ctx, message);
      if (areProjected) message.ack();
      else message.retry({ delaySeconds: Math.min(600, 2 ** message.attempts) });
    }
  }
}

/** Returns whether every event of a message has been projected. */
async function projectOneByOne(ctx: Deps, { body, attempts }: Message<RoomEvent[]>): Promise<boolean> {
  let failures = 0;
  for (const event of body) {
    try {
      await projectEvents(ctx, [event]);
    } catch (error) {
      failures += 1;
      console.error("event not projected", { id: event.id, attempt: attempts, error });
    }
  }
  return failures === 0;
}

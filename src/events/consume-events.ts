import type { QueuedEvent } from "../domain/conversations/dialog/ports.ts";
import type { Deps } from "../domain/deps.ts";
import { atShard } from "../domain/platform/shards/at-shard.ts";
import { shardOf } from "../domain/platform/shards/rules.ts";
import { projectEvents } from "./project-events.ts";

/**
 * Consumes the `events` queue, whose messages carry several events each. When a batch fails, its messages are projected one at
 * a time, and the events of a message that fails too one at a time, so that one bad event does not block others. Only the
 * messages with a bad event are retried; their good events arrive twice.
 */
export async function consumeEvents(ctx: Deps, { messages }: MessageBatch<QueuedEvent[]>): Promise<void> {
  const isProjected = await tryToProject(ctx, messages.flatMap(eventsOf));
  for (const message of messages) {
    if (isProjected || (await projectMessage(ctx, message))) message.ack();
    else message.retry({ delaySeconds: Math.min(600, 2 ** message.attempts) });
  }
}

/** Returns whether every event of a message has been projected. */
async function projectMessage(ctx: Deps, message: Message<QueuedEvent[]>): Promise<boolean> {
  const events = eventsOf(message);
  if (await tryToProject(ctx, events)) return true;
  let failures = 0;
  for (const event of events) if (!(await tryToProject(ctx, [event]))) failures += 1;
  return failures === 0;
}

async function tryToProject(ctx: Deps, events: QueuedEvent[]): Promise<boolean> {
  try {
    const byShard = Map.groupBy(events, ({ dialogId }) => shardOf(dialogId));
    await Promise.all(Array.from(byShard, ([shard, ofShard]) => projectEvents(atShard(ctx, shard), ofShard)));
    return true;
  } catch (error) {
    console.error("events not projected", { first: events[0]?.id, count: events.length, error });
    return false;
  }
}

/** Version 0.1.0 put a single event into a message. */
function eventsOf({ body }: { body: QueuedEvent | QueuedEvent[] }): QueuedEvent[] {
  return [body].flat();
}

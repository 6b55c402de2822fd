import type { Deps } from "../../domain/deps.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { type CountedVisitor, messageRules } from "../../domain/platform/limits/visitor-rules.ts";

/** Handles a message whose count is known: `spent` is the exhausted allowance, null when the message is counted. */
type Handle = (spent: Allowance | null) => void;

/**
 * Counts the messages of visitors' sockets for their contacts and addresses. Most are counted at once; when the counters'
 * objects must be asked, the messages of that socket wait in order, at most for the deadline of the call.
 */
export class VisitorMessages {
  private readonly deps: Pick<Deps, "visitorCounts" | "messagesPerMinute">;
  private readonly runInBackground: (work: Promise<void>) => void;
  private readonly waiting = new Map<WebSocket, Handle[]>();

  constructor(deps: Pick<Deps, "visitorCounts" | "messagesPerMinute">, runInBackground: (work: Promise<void>) => void) {
    this.deps = deps;
    this.runInBackground = runInBackground;
  }

  count(socket: WebSocket, visitor: CountedVisitor, handle: Handle): void {
    const queue = this.waiting.get(socket);
    if (queue !== undefined) {
      queue.push(handle);
      return;
    }
    const rules = messageRules(visitor, this.deps.messagesPerMinute);
    const spent = this.deps.visitorCounts.takeNow(rules);
    if (spent !== "ask") {
      handle(spent);
      return;
    }
    const opened = [handle];
    this.waiting.set(socket, opened);
    this.runInBackground(this.drain(socket, opened, rules));
  }

  private async drain(socket: WebSocket, queue: Handle[], rules: ReturnType<typeof messageRules>): Promise<void> {
    try {
      for (let next = queue[0]; next !== undefined; next = queue[0]) {
        const spent = await this.deps.visitorCounts.take(rules);
        queue.shift();
        next(spent);
      }
    } finally {
      this.waiting.delete(socket);
    }
  }
}

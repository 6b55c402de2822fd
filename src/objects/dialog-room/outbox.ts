import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { eventRetryMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/** Events in one call of the queue (256 KB; a message has at most 20,000 characters and its citations). */
const eventsPerSend = 20;

/**
 * Tells the platform what happened. What is new goes out from memory, in one call for all that came while the last call
 * was under way; its outbox row is due only later, and is removed when the projector has stored it. So neither a crash
 * here nor a lost queue message loses an event, and it may arrive twice.
 */
export class Outbox {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private fresh: LogEntry[] = [];
  private isSending = false;

  constructor(deps: Deps, store: RoomStore) {
    this.deps = deps;
    this.store = store;
  }

  /** Sends a new entry, together with whatever else is new. */
  async tell(entry: LogEntry): Promise<void> {
    this.fresh.push(entry);
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.fresh.length > 0) await this.send(this.fresh.splice(0, eventsPerSend));
    } finally {
      this.isSending = false;
    }
  }

  /** Sends again what nobody has confirmed in time. */
  async tellAgain(): Promise<void> {
    for (;;) {
      const now = this.deps.clock();
      const seqs = this.store.outbox.due(now, eventsPerSend);
      if (seqs.length === 0) return;
      this.store.outbox.postpone(seqs, now, eventRetryMs);
      await this.send(seqs.map((seq) => this.store.entry(seq)).filter((entry) => entry !== null));
    }
  }

  private async send(entries: LogEntry[]): Promise<void> {
    const facts = this.store.facts();
    if (facts === undefined) return;
    const { accountId, dialogId } = facts;
    const events = entries.map((entry) => ({ id: `${dialogId}:${entry.seq}`, accountId, dialogId, entry }));
    try {
      await this.deps.events.send(events);
    } catch (error) {
      console.error("events not sent; the alarm sends them again", { dialogId, count: events.length, error });
    }
  }
}

import type { RoomEvent } from "../../domain/conversations/dialog/ports.ts";
import { readProjected } from "../../domain/conversations/dialog/read-projected.ts";
import type { DialogFacts, LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { within } from "../../kit/within.ts";
import { planProjection } from "./plan-projection.ts";
import { checkWaitMs, projectionCheckMs, projectionGraceMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/** Entries examined in one check. */
const entriesPerCheck = 500;

/**
 * How long entries are gathered after others were published, milliseconds: waiting until one is durable costs as much as storing
 * it. Less than `eventBatchMs`, for which the queue holds back what comes next anyway, so nothing arrives later for it.
 */
const gatherMs = 100;

/** How long a check waits for the catalogue, milliseconds: the room has one alarm for everything. */
const readTimeoutMs = 5_000;

/**
 * Publishes the room's log to the platform. `projectionCheckMs` after an entry, and then less and less often while everything
 * arrives, the room reads from the catalogue what has arrived and sends again what is lost. So neither a crash nor a lost
 * queue message loses an event. An event may arrive twice.
 */
export class Outbox {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly runInBackground: (work: Promise<void>) => void;
  private isChecking = false;
  /** Checks in a row that found everything. */
  private checks = 0;
  /** New entries that may not be durable yet. */
  private readonly unpublished: LogEntry[] = [];
  private isPublishing = false;
  private publishedAt = 0;

  constructor(deps: Deps, store: RoomStore, runInBackground: (work: Promise<void>) => void) {
    this.deps = deps;
    this.store = store;
    this.runInBackground = runInBackground;
    this.checkSoonAfterRestart();
  }

  /** Schedules the check of a new entry. Synchronous, so it is stored with the entry. */
  watch(): void {
    const { projection } = this.store;
    if (projection.checkAt() === null)
      projection.keep(projection.confirmedSeq(), this.deps.clock() + checkWaitMs(this.checks));
  }

  /**
   * Publishes a new entry once it is durable: unlike other calls, the platform does not hold a queue message back until then.
   * Entries that follow each other closely wait for that together.
   */
  publish(entry: LogEntry): void {
    this.unpublished.push(entry);
    if (!this.isPublishing) this.runInBackground(this.publishAll());
  }

  private async publishAll(): Promise<void> {
    this.isPublishing = true;
    try {
      while (this.unpublished.length > 0) await this.publishGathered();
    } finally {
      this.isPublishing = false;
    }
  }

  private async publishGathered(): Promise<void> {
    const waitMs = Math.min(gatherMs, this.publishedAt + gatherMs - this.deps.clock());
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const entries = this.unpublished.splice(0);
    await this.store.sync();
    this.publishedAt = this.deps.clock();
    const facts = this.store.facts();
    if (facts === undefined) return;
    // Not awaited: the queue may be away for a while, and later entries do not wait for that.
    this.runInBackground(this.deps.events.sendBatched(entries.map((entry) => eventOf(facts, entry))));
  }

  /** When `check` is due, milliseconds; null when the catalogue has everything, and during a check, which sets it anew. */
  nextDue(): number | null {
    return this.isChecking ? null : this.store.projection.checkAt();
  }

  /** Whether a check is running. */
  isBusy(): boolean {
    return this.isChecking;
  }

  /** Sends again the entries that should be in the catalogue and are not. Does nothing before it is due. */
  async check(): Promise<void> {
    const due = this.store.projection.checkAt();
    if (due === null || this.deps.clock() < due) return;
    if (this.store.facts() === undefined) return this.store.projection.forget();
    this.isChecking = true;
    try {
      await this.checkEntries();
    } catch (error) {
      console.error("projection not checked; the next alarm checks it", { dialogId: this.dialogId(), error });
      this.keep(this.store.projection.confirmedSeq(), this.deps.clock() + projectionCheckMs);
    } finally {
      this.isChecking = false;
    }
  }

  private async checkEntries(): Promise<void> {
    const { projection } = this.store;
    const now = this.deps.clock();
    const entries = projection.unconfirmed(entriesPerCheck);
    const last = entries.at(-1)?.seq ?? projection.confirmedSeq();
    const reading = readProjected(this.deps, this.dialogId(), projection.confirmedSeq(), last);
    const projected = await within(readTimeoutMs, reading);
    if (projected === null) throw new Error("The catalogue did not answer in time.");
    const plan = planProjection(entries, projected, {
      ...{ now, queueStartedAt: this.deps.events.startedAt, checks: this.checks },
    });
    const foundAll = plan.confirmedSeq === null;
    const isDone = foundAll && this.store.lastSeq() === last;
    const hasMore = foundAll && entries.length === entriesPerCheck;
    this.checks = foundAll ? this.checks + 1 : 0;
    const next = hasMore ? now : now + plan.checkAfterMs;
    this.keep(plan.confirmedSeq ?? last, isDone ? null : next);
    await this.resend(plan.resend);
  }

  /** Stores the result of a check. A dialog that was deleted during the check is not checked again. */
  private keep(confirmedSeq: number, checkAt: number | null): void {
    if (this.store.facts() === undefined) this.store.projection.forget();
    else this.store.projection.keep(confirmedSeq, checkAt);
  }

  private dialogId(): number {
    return this.store.facts()?.dialogId ?? 0;
  }

  /** Entries of a stopped isolate may be lost: they do not wait for a check that was planned when all was well. */
  private checkSoonAfterRestart(): void {
    const { projection } = this.store;
    const due = projection.checkAt();
    const soon = this.deps.clock() + projectionGraceMs;
    if (due === null || due <= soon) return;
    const [oldest] = projection.unconfirmed(1);
    if (oldest !== undefined && oldest.createdAt < this.deps.events.startedAt) {
      projection.keep(projection.confirmedSeq(), soon);
    }
  }

  private async resend(seqs: number[]): Promise<void> {
    const facts = this.store.facts();
    if (facts === undefined) return;
    const entries = seqs.map((seq) => this.store.entry(seq)).filter((entry) => entry !== null);
    if (entries.length > 0) await this.deps.events.send(entries.map((entry) => eventOf(facts, entry)));
  }
}

function eventOf({ accountId, dialogId }: DialogFacts, entry: LogEntry): RoomEvent {
  return { id: `${dialogId}:${entry.seq}`, accountId, dialogId, entry };
}

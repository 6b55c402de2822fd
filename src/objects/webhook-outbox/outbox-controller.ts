import { type AttemptResult, attemptDelivery } from "../../domain/channels/webhook/attempt-delivery.ts";
import { openEndpoint } from "../../domain/channels/webhook/open-endpoint.ts";
import type { ReplayRange } from "../../domain/channels/webhook/ports.ts";
import { maxReplay } from "../../domain/channels/webhook/rules.ts";
import { stopEndpoint } from "../../domain/channels/webhook/stop-endpoint.ts";
import type {
  Delivery,
  DeliveryDetail,
  OpenEndpoint,
  OutboxState,
  WebhookItem,
} from "../../domain/channels/webhook/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { DeliveryLog } from "./delivery-log.ts";
import { type DeliveryRow, deliveryOf } from "./delivery-row.ts";
import { EndpointHealth } from "./endpoint-health.ts";
import { OutboxStore } from "./outbox-store.ts";
import { cleanEveryMs, endpointMs, leaseMs, maxAttempts, maxWaiting, parallelAfter, pauseMs } from "./rules.ts";

/** What a webhook outbox does: delivers the events of its lanes, repeats what failed, and stops when its endpoint is not there. */
export class OutboxController {
  readonly log: DeliveryLog;
  private readonly ctx: DurableObjectState;
  private readonly deps: Deps;
  private store: OutboxStore;
  private health: EndpointHealth;
  /** Lanes with a delivery in progress. */
  private readonly busy = new Set<number>();
  private waiting: number;
  private endpoint: { opened: Promise<OpenEndpoint | null>; until: number } | undefined;
  private alarmAt: number | null = null;

  constructor(ctx: DurableObjectState, deps: Deps) {
    this.ctx = ctx;
    this.deps = deps;
    this.store = new OutboxStore(ctx.storage);
    this.health = new EndpointHealth(ctx.storage.kv);
    this.log = new DeliveryLog(ctx.storage.sql);
    this.store.recover(deps.clock());
    this.waiting = this.store.countWaiting();
  }

  /** Stores events and starts to deliver them. They are durable when this returns. */
  enqueue(endpointId: number, items: WebhookItem[]): null {
    this.setEndpoint(endpointId);
    const now = this.deps.clock();
    const lanes = new Set<number>();
    for (const item of items) {
      if (this.store.add(item, now)) this.waiting += 1;
      lanes.add(item.place.dialogId);
    }
    const overflow = this.waiting - maxWaiting;
    if (overflow > 0) {
      for (const lane of this.store.endOldest(overflow, now, "Too many events were waiting.")) lanes.add(lane);
      this.waiting = this.store.countWaiting();
    }
    this.schedule(lanes);
    this.drive();
    return null;
  }

  /** Reads the endpoint again and tries everything that waits now. */
  wake(endpointId: number): null {
    this.setEndpoint(endpointId);
    this.endpoint = undefined;
    this.health.restart();
    this.store.retryNow(this.deps.clock());
    this.drive();
    return null;
  }

  /** Sends a test event once, whatever the state of the endpoint, and returns what happened. */
  async sendTest(endpointId: number, item: WebhookItem): Promise<DeliveryDetail> {
    this.setEndpoint(endpointId);
    const id = this.store.addTest(item, this.deps.clock());
    this.endpoint = undefined;
    const endpoint = await this.open();
    let failure: string | null = "The webhook was deleted.";
    if (endpoint !== null) {
      const result = await attemptDelivery(this.deps, endpoint, { id: item.id, payload: item.payload ?? "" });
      this.store.record(id, result);
      failure = result.failure;
    }
    this.store.end(id, this.deps.clock(), failure);
    this.setAlarm();
    const sent = this.log.read(id);
    if (sent === null) throw new Error("the test was deleted while it was sent");
    return sent;
  }

  state(): OutboxState {
    const { lastDeliveredAt, failingSince } = this.health;
    return { waiting: this.waiting, lastDeliveredAt, failingSince };
  }

  /** Delivers an ended delivery of a dialog again; no effect on others. null: there is none with this id. */
  replay(endpointId: number, id: number): Delivery | null {
    const row = this.log.find(id);
    if (row === undefined) return null;
    if (row.status === "waiting" || row.dialog_id === null) return deliveryOf(row);
    this.reopen(endpointId, [{ id, dialogId: row.dialog_id, seq: row.seq }]);
    return deliveryOf(this.log.find(id) ?? row);
  }

  /** Delivers the ended deliveries of a range of time again, oldest first. Returns how many. */
  replayRange(endpointId: number, range: ReplayRange): number {
    const found = this.log.inRange(range, Math.min(maxReplay, Math.max(0, maxWaiting - this.waiting)));
    this.reopen(endpointId, found);
    return found.length;
  }

  private reopen(endpointId: number, ended: { id: number; dialogId: number; seq: number }[]): void {
    this.setEndpoint(endpointId);
    const now = this.deps.clock();
    for (const { id, dialogId, seq } of ended) {
      this.store.openLane(dialogId, seq, now);
      this.log.reopen(id, now);
    }
    this.waiting += ended.length;
    this.schedule(new Set(ended.map(({ dialogId }) => dialogId)));
    this.drive();
  }

  /** Deletes what is stored of dialogs, because their visitor is erased. */
  forget(dialogIds: number[]): null {
    for (const dialogId of dialogIds) this.log.forget(dialogId);
    this.waiting = this.store.countWaiting();
    return null;
  }

  /** Deletes everything. */
  async erase(): Promise<null> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    // An event may arrive after this: the outbox stays usable.
    this.store = new OutboxStore(this.ctx.storage);
    this.health = new EndpointHealth(this.ctx.storage.kv);
    this.endpoint = undefined;
    this.waiting = 0;
    this.alarmAt = null;
    return null;
  }

  /** Deletes old deliveries and sends what is due. */
  alarm(): void {
    this.alarmAt = null;
    const now = this.deps.clock();
    if (now >= this.cleanAt()) {
      this.log.clean(now);
      this.ctx.storage.kv.put("clean-at", now + cleanEveryMs);
    }
    this.drive();
  }

  /** Starts to send all deliveries that may be sent now, and sets the alarm for the rest. */
  private drive(): void {
    const now = this.deps.clock();
    if (!this.health.isStopped) {
      const free = parallelAfter(this.health.failures) - this.busy.size;
      if (free > 0) for (const lane of this.store.dueLanes(now, free)) this.begin(lane, now);
    }
    this.setAlarm();
  }

  private begin(lane: number, now: number): void {
    if (this.busy.has(lane)) {
      this.store.extendClaim(lane, now + leaseMs);
      return;
    }
    const head = this.store.head(lane);
    if (head === undefined) {
      this.store.schedule(lane);
      return;
    }
    this.busy.add(lane);
    this.store.passGap(lane, head.seq, now);
    this.store.claim(lane, head.id, now, now + leaseMs);
    this.ctx.waitUntil(this.handle(lane, head));
  }

  private async handle(lane: number, head: DeliveryRow): Promise<void> {
    try {
      await this.deliver(head);
    } catch (error) {
      console.error("webhook event not handled", { endpoint: this.endpointId(), delivery: head.id, error });
      this.postpone(head, 0);
    } finally {
      this.busy.delete(lane);
      this.store.schedule(lane);
      this.drive();
    }
  }

  private async deliver(head: DeliveryRow): Promise<void> {
    if (head.attempts >= maxAttempts) return this.giveUp(head, "The attempts were interrupted.");
    const endpoint = await this.open();
    if (endpoint === null || !endpoint.isEnabled) return this.endWaiting("The webhook is disabled.");
    if (endpoint.isPaused) {
      this.store.unclaim(head.id);
      return this.health.stop();
    }
    const result = await attemptDelivery(this.deps, endpoint, { id: head.event_id, payload: head.payload });
    this.store.record(head.id, result);
    if (result.failure !== null) return this.fail(head, result, result.failure);
    this.health.succeed(this.deps.clock());
    this.end(head.id, null);
  }

  private async fail(head: DeliveryRow, { status, at, retryAfterMs }: AttemptResult, failure: string): Promise<void> {
    this.health.fail(at);
    if (status === 410) {
      await stopEndpoint(this.deps, this.endpointId(), { reason: "gone", failure });
      this.endpoint = undefined;
      return this.endWaiting(failure);
    }
    if (head.attempts + 1 < maxAttempts) return this.postpone(head, retryAfterMs);
    return this.giveUp(head, failure);
  }

  /** Ends a delivery as a dead letter. When nothing was delivered since its first attempt, the endpoint is paused. */
  private async giveUp(head: DeliveryRow, failure: string): Promise<void> {
    this.end(head.id, failure);
    const { lastDeliveredAt } = this.health;
    if (lastDeliveredAt !== null && lastDeliveredAt > (head.round_from ?? 0)) return;
    await stopEndpoint(this.deps, this.endpointId(), { reason: "failing", failure });
    this.health.stop();
  }

  private postpone(head: DeliveryRow, leastMs: number): void {
    const pause = Math.max(leastMs, pauseMs(head.attempts + 1, Math.random()));
    this.store.postpone(head.id, this.deps.clock() + pause);
  }

  private end(id: number, failure: string | null): void {
    if (this.store.end(id, this.deps.clock(), failure)) this.waiting -= 1;
  }

  private endWaiting(failure: string): void {
    this.store.endWaiting(this.deps.clock(), failure);
    this.waiting = 0;
  }

  private schedule(lanes: Set<number>): void {
    for (const lane of lanes) if (!this.busy.has(lane)) this.store.schedule(lane);
  }

  private setAlarm(): void {
    const now = this.deps.clock();
    // What is due now and has no free place is started by the end of another delivery.
    const due = this.health.isStopped ? Number.POSITIVE_INFINITY : this.store.nextDue();
    const next = Math.min(due <= now ? now + leaseMs : due, this.cleanAt());
    if (next === Number.POSITIVE_INFINITY || (this.alarmAt !== null && this.alarmAt <= next && this.alarmAt > now))
      return;
    this.alarmAt = next;
    this.ctx.waitUntil(this.ctx.storage.setAlarm(next));
  }

  /** When old deliveries are deleted next; Infinity while there are none. */
  private cleanAt(): number {
    if (this.log.isEmpty()) return Number.POSITIVE_INFINITY;
    const { kv } = this.ctx.storage;
    let at = kv.get<number>("clean-at");
    if (at === undefined) {
      at = this.deps.clock() + cleanEveryMs;
      kv.put("clean-at", at);
    }
    return at;
  }

  private setEndpoint(endpointId: number): void {
    if (this.endpointId() !== endpointId) this.ctx.storage.kv.put("endpoint", endpointId);
  }

  private endpointId(): number {
    return this.ctx.storage.kv.get<number>("endpoint") ?? 0;
  }

  private open(): Promise<OpenEndpoint | null> {
    const now = this.deps.clock();
    if (this.endpoint === undefined || this.endpoint.until <= now) {
      const opened = openEndpoint(this.deps, this.endpointId());
      const entry = { opened, until: now + endpointMs };
      this.endpoint = entry;
      opened.catch(() => {
        if (this.endpoint === entry) this.endpoint = undefined;
      });
    }
    return this.endpoint.opened;
  }
}

import type { Channel } from "../../domain/channels/channel.ts";
import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { loadChannel } from "../../domain/channels/load-channel.ts";
import { reportDelivery } from "../../domain/channels/outbound/report-delivery.ts";
import type {
  ChannelClient,
  ChannelRef,
  ErasedChat,
  ItemOutcome,
  OutboundItem,
  StatusReport,
} from "../../domain/channels/ports.ts";
import { traitsOf } from "../../domain/channels/traits.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { findLost } from "./find-lost.ts";
import { accountGone, blockedReason } from "./item-failures.ts";
import { type Item, type ItemFailure, OutboxStore } from "./outbox-store.ts";
import {
  accountPauseMs,
  backoffMs,
  giveUpAfterMs,
  nextFreeAt,
  readyAt,
  reportRetryMs,
  retentionMs,
  watchdogMs,
  webhookRemovalTimeoutMs,
} from "./rules.ts";
import { StatusStore } from "./status-store.ts";
import { WebhookRemovals } from "./webhook-removals.ts";

/** What an outbox does: sends the items of its account in order, within the channel's limits, and repeats what failed. */
export class OutboxController {
  private readonly ctx: DurableObjectState;
  private readonly deps: Deps;
  private readonly store: OutboxStore;
  private readonly statuses: StatusStore;
  private readonly webhookRemovals: WebhookRemovals;
  private readonly busy = new Set<string>();
  private readonly pausedUntil = new Map<string, number>();
  private readonly waiters = new Map<string, (outcome: ItemOutcome) => void>();
  private sentAt: number[] = [];
  private client: ChannelClient | undefined;
  private accountPausedUntil = 0;

  constructor(ctx: DurableObjectState, deps: Deps) {
    this.ctx = ctx;
    this.deps = deps;
    this.store = new OutboxStore(ctx.storage);
    this.statuses = new StatusStore(ctx.storage.sql);
    this.webhookRemovals = new WebhookRemovals(deps, ctx.storage.sql);
  }

  /** Stores items and starts to send them. They are durable when this returns. */
  enqueue(ref: ChannelRef, items: OutboundItem[]): null {
    this.keepRef(ref);
    for (const item of items) this.store.add(item, this.deps.clock());
    this.drive();
    return null;
  }

  /** Stores an item, starts to send it, and waits at most `waitMs` for its end. */
  async deliver(ref: ChannelRef, item: OutboundItem, waitMs: number): Promise<ItemOutcome> {
    const ended = new Promise<ItemOutcome>((resolve) => this.waiters.set(item.key, resolve));
    this.enqueue(ref, [item]);
    const known = this.store.outcome(item.key);
    const outcome =
      known.state === "waiting" ? await Promise.race([ended, scheduler.wait(waitMs).then(() => known)]) : known;
    this.waiters.delete(item.key);
    return outcome;
  }

  /** Retries all waiting items now, because the account was started or has new secrets. */
  wake(ref: ChannelRef): null {
    this.keepRef(ref);
    this.client = undefined;
    this.accountPausedUntil = 0;
    this.store.retryNow(this.deps.clock());
    this.drive();
    return null;
  }

  /** Sends nothing more to a chat, or sends to it again. The same cause acts once. Returns whether it is blocked now. */
  setBlocked(chatId: string, isBlocked: boolean, cause: string | null): boolean {
    if (cause === null || this.store.isFirst(cause, this.deps.clock())) {
      if (isBlocked) this.store.block(chatId);
      else this.store.unblock(chatId);
    }
    return this.store.isBlocked(chatId);
  }

  /** Stores status reports of the provider, and tells the rooms. */
  recordStatuses(ref: ChannelRef, reports: StatusReport[]): null {
    this.keepRef(ref);
    for (const report of reports) this.statuses.record(report, this.deps.clock());
    this.drive();
    return null;
  }

  /** Sends nothing more of dialogs whose visitors are erased, and deletes what is stored of them. */
  forget(chats: ErasedChat[]): null {
    for (const chat of chats) this.store.forget(chat, this.deps.clock());
    return null;
  }

  /** Removes a webhook. Returns after the first attempt or `webhookRemovalTimeoutMs`; failed attempts are repeated. */
  async removeWebhook(ref: ChannelRef, tokenSealed: string): Promise<null> {
    this.keepRef(ref);
    this.webhookRemovals.add(tokenSealed);
    const attempts = this.webhookRemovals.tryDue(ref.id).then(() => this.drive());
    this.ctx.waitUntil(attempts);
    this.drive();
    await Promise.race([attempts, scheduler.wait(webhookRemovalTimeoutMs)]);
    return null;
  }

  /** Deletes old items, removes due webhooks, reports and sends what is due. */
  async alarm(): Promise<void> {
    const before = this.deps.clock() - retentionMs;
    this.store.deleteEnded(before);
    this.statuses.deleteOld(before);
    this.ctx.waitUntil(this.webhookRemovals.tryDue(this.ref().id).then(() => this.drive()));
    this.drive();
  }

  /** Starts to send all items that may be sent now, and sets the alarm for the rest. */
  private drive(): void {
    this.reportDue();
    const traits = traitsOf[this.ref().channel];
    let next = Math.min(this.webhookRemovals.nextDue(), this.statuses.nextDue());
    for (const item of this.store.heads()) {
      const now = this.deps.clock();
      const chat = traits.chatOf(item.chatId);
      this.sentAt = this.sentAt.filter((at) => at > now - 1000);
      const paused = Math.max(this.pausedUntil.get(chat) ?? 0, this.accountPausedUntil);
      const free = Math.max(nextFreeAt(this.sentAt, traits.messagesPerSecond, now), paused);
      const at = Math.max(readyAt(item, this.store.progress(item.dialogId)), item.message === null ? 0 : free);
      if (this.busy.has(chat)) next = Math.min(next, now + watchdogMs);
      else if (at > now) next = Math.min(next, at);
      else {
        this.busy.add(chat);
        if (item.message !== null) this.sentAt.push(now);
        next = Math.min(next, now + watchdogMs);
        this.ctx.waitUntil(this.handle(item, chat));
      }
    }
    if (next !== Number.POSITIVE_INFINITY) this.ctx.waitUntil(this.ctx.storage.setAlarm(next));
  }

  private async handle(item: Item, chat: string): Promise<void> {
    try {
      await this.send(item, chat);
    } catch (error) {
      console.error("outbound message not handled", { ...this.ref(), item: item.number, error });
      this.store.postpone(item, this.deps.clock() + backoffMs(item.attempts + 1));
    } finally {
      this.busy.delete(chat);
      this.drive();
    }
  }

  private async send(item: Item, chat: string): Promise<void> {
    const now = this.deps.clock();
    const { message } = item;
    const piece = message?.pieces[item.nextPiece];
    if (message === null || piece === undefined) return this.store.end(item, now, null);
    const channel = await loadChannel(this.ref().channel);
    const { traits } = channel;
    if (this.store.isBlocked(chat)) return this.giveUp(item, blockedReason(traits.optOut));
    if (now - item.enqueuedAt > giveUpAfterMs) {
      return this.giveUp(item, { kind: "expired", reason: `${traits.label} could not be reached for a day.` });
    }
    const client = await this.openClient(channel);
    if (client === null) return this.hold(channel, item);
    this.store.claim(item, now + backoffMs(item.attempts + 1));
    const isLast = item.nextPiece === message.pieces.length - 1;
    const button = isLast ? message.button : null;
    const replyTo = item.nextPiece === 0 ? message.replyTo : null;
    try {
      const key = `${item.key}:${item.nextPiece}`;
      const lost = await findLost(client, item, piece, this.statuses);
      // Its visitor may have been erased meanwhile.
      if (this.store.isEnded(item)) return;
      const sent = lost ?? (await client.send(piece, { chatId: item.chatId, key, button, replyTo }));
      const sentAt = this.deps.clock();
      if (sent.vendorId !== null) this.statuses.addPiece(item, sent, piece.sms, sentAt);
      this.pausedUntil.set(chat, sentAt + traits.pauseOf(item.chatId));
      if (isLast) this.endSent(item, traits.receipts, sentAt);
      else this.store.advancePiece(item, sentAt);
      if (sent.chatId !== undefined && sent.chatId !== item.chatId)
        await this.moveChat(channel, item.chatId, sent.chatId);
    } catch (error) {
      if (!(error instanceof ChannelFailure)) throw error;
      await this.fail(channel, item, chat, error);
    }
  }

  private endSent(item: Item, receipts: "accepted" | "reported", sentAt: number): void {
    this.store.end(item, sentAt, null);
    if (receipts === "reported") this.statuses.reportSoon(item, sentAt);
    else this.reportToRoom(item, null);
    this.waiters.get(item.key)?.({ state: "sent" });
  }

  private giveUp(item: Item, failure: ItemFailure): void {
    const now = this.deps.clock();
    this.store.end(item, now, failure);
    if (traitsOf[this.ref().channel].receipts === "reported") this.statuses.reportSoon(item, now);
    else this.reportToRoom(item, failure.reason);
    this.waiters.get(item.key)?.({ state: "failed", ...failure });
  }

  /** Reports the delivery to the room, for the operators. If the report is lost, the next delivery covers it. */
  private reportToRoom({ dialogId, seq }: Item, failure: string | null): void {
    if (dialogId === null || seq === null) return;
    const reported = reportDelivery(this.deps, this.ref(), { dialogId, seq, report: failure });
    this.ctx.waitUntil(reported.catch((error) => console.error("delivery not reported", { dialogId, seq, error })));
  }

  /** Tells the rooms what the provider has reported; a room that cannot be reached is told again. */
  private reportDue(): void {
    const now = this.deps.clock();
    const retryAt = now + reportRetryMs;
    for (const { number, dialogId, seq, delivery } of this.statuses.takeDue(now, retryAt)) {
      const reported = reportDelivery(this.deps, this.ref(), { dialogId, seq, report: delivery });
      const ended = reported.then(
        () => this.statuses.taken(number, retryAt),
        (error) => {
          // The dialog was erased.
          if (error instanceof DomainError && error.code === "not_found") return this.statuses.taken(number, retryAt);
          console.error("status not reported", { dialogId, seq, error });
        },
      );
      this.ctx.waitUntil(ended);
    }
  }

  private async fail(channel: Channel, item: Item, chat: string, failure: ChannelFailure): Promise<void> {
    const now = this.deps.clock();
    const { id } = this.ref();
    const { kind, message: reason } = failure;
    switch (kind) {
      case "rate_limited": {
        const until = now + (failure.retryAfterSeconds ?? 1) * 1000;
        if (failure.isAccountWide) this.accountPausedUntil = until;
        else this.pausedUntil.set(chat, until);
        return this.store.postpone(item, until);
      }
      case "migrated":
        return this.moveChat(channel, chat, failure.migratedTo ?? chat);
      case "blocked":
      case "opted_out":
        this.store.block(chat);
        this.giveUp(item, { kind, reason });
        return channel.markReachable(this.deps, { id, chatId: chat, isReachable: false });
      case "unauthorized":
      case "expired":
        this.client = undefined;
        this.accountPausedUntil = now + accountPauseMs;
        return channel.recordFault(this.deps, id, failure);
      case "unreachable":
        return;
      default:
        console.error("a message is refused", { ...this.ref(), item: item.number, kind, reason });
        return this.giveUp(item, { kind, reason });
    }
  }

  private async moveChat(channel: Channel, from: string, to: string): Promise<void> {
    await channel.moveChat(this.deps, { id: this.ref().id, from, to });
    this.store.moveChat(from, to);
  }

  private ref(): ChannelRef {
    const { kv } = this.ctx.storage;
    // Outboxes of before the other channels know the number of their bot only.
    return kv.get<ChannelRef>("account") ?? { channel: "telegram", id: kv.get<number>("bot") ?? 0 };
  }

  private keepRef(ref: ChannelRef): void {
    this.ctx.storage.kv.put("account", ref);
  }

  /** The account must not send now. What waits for one that was deleted fails. */
  private async hold(channel: Channel, item: Item): Promise<void> {
    if (await channel.isGone?.(this.deps, this.ref().id)) return this.giveUp(item, accountGone);
    this.accountPausedUntil = this.deps.clock() + accountPauseMs;
    this.store.postpone(item, this.accountPausedUntil);
  }

  /** Null while the account must not send. */
  private async openClient(channel: Channel): Promise<ChannelClient | null> {
    this.client ??= (await channel.open(this.deps, this.ref().id)) ?? undefined;
    return this.client ?? null;
  }
}

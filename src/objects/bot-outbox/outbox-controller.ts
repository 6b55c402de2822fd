import { openBot } from "../../domain/channels/bot/open-bot.ts";
import { recordBotFailure } from "../../domain/channels/bot/record-bot-failure.ts";
import { partsOfChatKey } from "../../domain/channels/telegram/chat-key.ts";
import { markReachable } from "../../domain/channels/telegram/mark-reachable.ts";
import { moveChat } from "../../domain/channels/telegram/move-chat.ts";
import type { OutboundItem, TelegramApi } from "../../domain/channels/telegram/ports.ts";
import { reportDelivery } from "../../domain/channels/telegram/report-delivery.ts";
import { TelegramFailure } from "../../domain/channels/telegram/telegram-failure.ts";
import type { Deps } from "../../domain/deps.ts";
import { type Item, OutboxStore } from "./outbox-store.ts";
import {
  backoffMs,
  botPauseMs,
  giveUpAfterMs,
  nextFreeAt,
  pauseOf,
  readyAt,
  retentionMs,
  watchdogMs,
  webhookRemovalTimeoutMs,
} from "./rules.ts";
import { sendPiece } from "./send-piece.ts";
import { WebhookRemovals } from "./webhook-removals.ts";

/** What a bot's outbox does: sends its items in order, within Telegram's limits, and repeats what failed. */
export class OutboxController {
  private readonly ctx: DurableObjectState;
  private readonly deps: Deps;
  private readonly store: OutboxStore;
  private readonly webhookRemovals: WebhookRemovals;
  private readonly busy = new Set<string>();
  private readonly pausedUntil = new Map<string, number>();
  private sentAt: number[] = [];
  private api: TelegramApi | undefined;
  private botPausedUntil = 0;

  constructor(ctx: DurableObjectState, deps: Deps) {
    this.ctx = ctx;
    this.deps = deps;
    this.store = new OutboxStore(ctx.storage);
    this.webhookRemovals = new WebhookRemovals(deps, ctx.storage.sql);
  }

  /** Stores items and starts to send them. They are durable when this returns. */
  enqueue(botId: number, items: OutboundItem[]): null {
    this.ctx.storage.kv.put("bot", botId);
    for (const item of items) this.store.add(item, this.deps.clock());
    this.drive();
    return null;
  }

  /** Retries all waiting items now, because the bot was started or has a new token. */
  wake(botId: number): null {
    this.ctx.storage.kv.put("bot", botId);
    this.api = undefined;
    this.botPausedUntil = 0;
    this.store.retryNow(this.deps.clock());
    this.drive();
    return null;
  }

  /** Sends to a chat again that had blocked the bot. */
  unblock(chatId: string): null {
    this.store.unblock(chatId);
    return null;
  }

  /** Removes a webhook. Returns after the first attempt or `webhookRemovalTimeoutMs`; failed attempts are repeated. */
  async removeWebhook(botId: number, tokenSealed: string): Promise<null> {
    this.ctx.storage.kv.put("bot", botId);
    this.webhookRemovals.add(tokenSealed);
    const attempts = this.webhookRemovals.tryDue(botId).then(() => this.drive());
    this.ctx.waitUntil(attempts);
    this.drive();
    await Promise.race([attempts, scheduler.wait(webhookRemovalTimeoutMs)]);
    return null;
  }

  /** Deletes old items, removes due webhooks and sends what is due. */
  async alarm(): Promise<void> {
    this.store.deleteEnded(this.deps.clock() - retentionMs);
    this.ctx.waitUntil(this.webhookRemovals.tryDue(this.botId()).then(() => this.drive()));
    this.drive();
  }

  /** Starts to send all items that may be sent now, and sets the alarm for the rest. */
  private drive(): void {
    let next = this.webhookRemovals.nextDue();
    for (const item of this.store.heads()) {
      const now = this.deps.clock();
      this.sentAt = this.sentAt.filter((at) => at > now - 1000);
      const free = Math.max(nextFreeAt(this.sentAt, now), this.pausedUntil.get(chatOf(item)) ?? 0, this.botPausedUntil);
      const at = Math.max(readyAt(item, this.store.progress(item.dialogId)), item.message === null ? 0 : free);
      if (this.busy.has(chatOf(item))) next = Math.min(next, now + watchdogMs);
      else if (at > now) next = Math.min(next, at);
      else {
        this.busy.add(chatOf(item));
        if (item.message !== null) this.sentAt.push(now);
        next = Math.min(next, now + watchdogMs);
        this.ctx.waitUntil(this.handle(item));
      }
    }
    if (next !== Number.POSITIVE_INFINITY) this.ctx.waitUntil(this.ctx.storage.setAlarm(next));
  }

  private async handle(item: Item): Promise<void> {
    try {
      await this.send(item);
    } catch (error) {
      console.error("outbound message not handled", { bot: this.botId(), item: item.number, error });
      this.store.postpone(item, this.deps.clock() + backoffMs(item.attempts + 1));
    } finally {
      this.busy.delete(chatOf(item));
      this.drive();
    }
  }

  private async send(item: Item): Promise<void> {
    const now = this.deps.clock();
    const { message } = item;
    const piece = message?.pieces[item.nextPiece];
    if (message === null || piece === undefined) return this.store.end(item, now, null);
    if (this.store.isBlocked(chatOf(item))) return this.giveUp(item, "The visitor has blocked the bot.");
    if (now - item.enqueuedAt > giveUpAfterMs) return this.giveUp(item, "Telegram could not be reached for a day.");
    const api = await this.openApi();
    if (api === null) return this.store.postpone(item, now + botPauseMs);
    this.store.claim(item, now + backoffMs(item.attempts + 1));
    const isLast = item.nextPiece === message.pieces.length - 1;
    try {
      const button = isLast ? message.button : null;
      const replyTo = item.nextPiece === 0 ? message.replyTo : null;
      await sendPiece({ api, files: this.deps.files }, piece, { ...partsOfChatKey(item.chatId), button, replyTo });
    } catch (error) {
      if (!(error instanceof TelegramFailure)) throw error;
      return this.fail(item, error);
    }
    const sentAt = this.deps.clock();
    this.pausedUntil.set(chatOf(item), sentAt + pauseOf(item.chatId));
    if (!isLast) return this.store.advancePiece(item, sentAt);
    this.store.end(item, sentAt, null);
    this.reportToRoom(item, null);
  }

  private giveUp(item: Item, reason: string): void {
    this.store.end(item, this.deps.clock(), reason);
    this.reportToRoom(item, reason);
  }

  /** Reports the delivery to the room, for the operators. If the report is lost, the next delivery covers it. */
  private reportToRoom({ dialogId, seq }: Item, failure: string | null): void {
    if (dialogId === null || seq === null) return;
    const reported = reportDelivery(this.deps, { botId: this.botId(), dialogId, seq, failure });
    this.ctx.waitUntil(reported.catch((error) => console.error("delivery not reported", { dialogId, seq, error })));
  }

  private async fail(item: Item, failure: TelegramFailure): Promise<void> {
    const now = this.deps.clock();
    const botId = this.botId();
    switch (failure.kind) {
      case "rate_limited":
        this.pausedUntil.set(chatOf(item), now + (failure.retryAfterSeconds ?? 1) * 1000);
        return this.store.postpone(item, now + (failure.retryAfterSeconds ?? 1) * 1000);
      case "migrated":
        await moveChat(this.deps, { botId, from: chatOf(item), to: failure.migratedTo ?? chatOf(item) });
        return this.store.moveChat(chatOf(item), failure.migratedTo ?? chatOf(item));
      case "blocked":
        this.store.block(chatOf(item));
        this.giveUp(item, failure.message);
        return markReachable(this.deps, { botId, chatId: chatOf(item), isReachable: false });
      case "unauthorized":
        this.api = undefined;
        this.botPausedUntil = now + botPauseMs;
        return recordBotFailure(this.deps, botId, failure);
      case "unreachable":
        return;
      default:
        console.error("Telegram refuses a message", { botId, item: item.number, reason: failure.message });
        return this.giveUp(item, failure.message);
    }
  }

  private botId(): number {
    return this.ctx.storage.kv.get<number>("bot") ?? 0;
  }

  /** Null while the bot does not run. */
  private async openApi(): Promise<TelegramApi | null> {
    this.api ??= (await openBot(this.deps, this.botId()))?.api;
    if (this.api === undefined) this.botPausedUntil = this.deps.clock() + botPauseMs;
    return this.api ?? null;
  }
}

/** Telegram's limits and blocks are those of a chat with all its topics. */
function chatOf(item: Item): string {
  return partsOfChatKey(item.chatId).chatId;
}

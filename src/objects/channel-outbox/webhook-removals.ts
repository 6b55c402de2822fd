import { tryRemoveWebhook } from "../../domain/channels/bot/try-remove-webhook.ts";
import type { Deps } from "../../domain/deps.ts";
import { backoffMs, giveUpAfterMs, watchdogMs } from "./rules.ts";

/** Lease of an attempt, which makes two calls to Telegram. */
const attemptMs = 2 * watchdogMs;

type WebhookRemoval = { token_sealed: string; attempts: number; due: number; filed_at: number };

/** Webhooks of a bot that Telegram has not yet removed. An attempt is stored before it is made. */
export class WebhookRemovals {
  private readonly deps: Deps;
  private readonly sql: SqlStorage;

  constructor(deps: Deps, sql: SqlStorage) {
    this.deps = deps;
    this.sql = sql;
  }

  /** Stores a token whose webhook must be removed; it is due at once. */
  add(tokenSealed: string): void {
    const now = this.deps.clock();
    this.sql.exec(
      `INSERT INTO withdrawals (token_sealed, due, filed_at) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET due = excluded.due`,
      tokenSealed,
      now,
      now,
    );
  }

  /** When the next attempt is due; Infinity without one. */
  nextDue(): number {
    const [row] = this.sql.exec<{ due: number | null }>("SELECT min(due) AS due FROM withdrawals").toArray();
    return row?.due ?? Number.POSITIVE_INFINITY;
  }

  /** Claims all due removals before it returns. The promise resolves after the attempts and never rejects. */
  tryDue(botId: number): Promise<unknown> {
    const now = this.deps.clock();
    const due = this.sql.exec<WebhookRemoval>("SELECT * FROM withdrawals WHERE due <= ?", now).toArray();
    return Promise.all(due.map((removal) => this.attempt(botId, removal, now)));
  }

  private async attempt(botId: number, removal: WebhookRemoval, now: number): Promise<void> {
    const { token_sealed: token, attempts, filed_at: enqueuedAt } = removal;
    const claim = "UPDATE withdrawals SET attempts = attempts + 1, due = ? WHERE token_sealed = ?";
    this.sql.exec(claim, now + attemptMs, token);
    try {
      await tryRemoveWebhook(this.deps, botId, token);
    } catch (error) {
      console.error("webhook not removed", { botId, attempts: attempts + 1, reason: (error as Error).message });
      const failedAt = this.deps.clock();
      const due = failedAt + backoffMs(attempts + 1);
      if (failedAt - enqueuedAt < giveUpAfterMs) {
        this.sql.exec("UPDATE withdrawals SET due = ? WHERE token_sealed = ?", due, token);
        return;
      }
    }
    this.sql.exec("DELETE FROM withdrawals WHERE token_sealed = ?", token);
  }
}

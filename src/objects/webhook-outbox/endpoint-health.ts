/** How often the time of the last delivery is stored, milliseconds: every delivery would be a write more. */
const storeEveryMs = 1_000;

/** How an endpoint has answered lately, as its outbox remembers it. */
export class EndpointHealth {
  /** Failed attempts in a row. */
  failures = 0;
  lastDeliveredAt: number | null;
  /** Since when every attempt has failed; null after a delivery. */
  failingSince: number | null;
  /** Whether the outbox sends nothing until it is woken. */
  isStopped: boolean;
  private readonly kv: SyncKvStorage;
  private storedAt = 0;

  constructor(kv: SyncKvStorage) {
    this.kv = kv;
    this.lastDeliveredAt = kv.get<number>("last-delivered") ?? null;
    this.failingSince = kv.get<number>("failing-since") ?? null;
    this.isStopped = kv.get<boolean>("is-stopped") ?? false;
  }

  succeed(now: number): void {
    this.failures = 0;
    this.lastDeliveredAt = now;
    if (this.failingSince !== null) {
      this.failingSince = null;
      this.kv.delete("failing-since");
    } else if (now < this.storedAt + storeEveryMs) return;
    this.storedAt = now;
    this.kv.put("last-delivered", now);
  }

  fail(now: number): void {
    this.failures += 1;
    if (this.failingSince !== null) return;
    this.failingSince = now;
    this.kv.put("failing-since", now);
  }

  stop(): void {
    this.isStopped = true;
    this.kv.put("is-stopped", true);
  }

  /** Forgets failures: the endpoint was changed or resumed. */
  restart(): void {
    this.failures = 0;
    if (!this.isStopped) return;
    this.isStopped = false;
    this.kv.delete("is-stopped");
  }
}

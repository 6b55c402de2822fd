import { lagLimits } from "../../protocol/limits.ts";

interface Lag {
  /** UTF-16 units of answers sent since the last sign of life, and when that sign came. */
  deltas: number;
  activeAt: number;
  /** The last seq that the client confirmed; null for clients that confirm nothing. */
  received: number | null;
}

/**
 * How much is under way to each socket. Whoever is sent more than `lagLimits` without a sign is held: it gets a `resync`
 * and then nothing more, until it resumes. What a client confirms is its own choice: one that never confirms an entry is
 * never held back from one, and misses only pieces of answers, which come whole afterwards. In memory: a room in which
 * anything is under way does not hibernate.
 */
export class Flow<Socket extends object> {
  private readonly lags = new Map<Socket, Lag>();
  /** Held sockets: `all` of what is told, or only `deltas`. */
  private readonly held = new Map<Socket, "all" | "deltas">();

  /** A sign of life at a time: what came before it has arrived. */
  recordActivity(socket: Socket, at: number): void {
    const lag = this.lag(socket);
    if (at <= lag.activeAt) return;
    lag.deltas = 0;
    lag.activeAt = at;
    if (this.held.get(socket) === "deltas") this.held.delete(socket);
  }

  /** The client has everything up to a seq. */
  received(socket: Socket, seq: number): void {
    const lag = this.lag(socket);
    lag.received = Math.max(lag.received ?? 0, seq);
  }

  /** Whether an entry of the log may be sent. `now-held`: not any more; tell the client. */
  entry(socket: Socket, seq: number): "send" | "held" | "now-held" {
    if (this.held.get(socket) === "all") return "held";
    const { received } = this.lag(socket);
    if (received === null || seq - received <= lagLimits.entries) return "send";
    this.held.set(socket, "all");
    return "now-held";
  }

  /** Whether a piece of an answer may be sent; `lastHeartbeat` is the time of the socket's last heartbeat, if it had one. */
  delta(socket: Socket, length: number, lastHeartbeat: () => number | null): "send" | "held" | "now-held" {
    if (this.held.get(socket) === "all") return "held";
    const lag = this.lag(socket);
    if (lag.deltas + length > lagLimits.deltaLength) {
      this.recordActivity(socket, lastHeartbeat() ?? 0);
      if (lag.deltas + length > lagLimits.deltaLength) {
        if (this.held.has(socket)) return "held";
        this.held.set(socket, "deltas");
        return "now-held";
      }
    }
    lag.deltas += length;
    return "send";
  }

  /** Nothing of the moment goes to a held socket either. */
  isHeld(socket: Socket): boolean {
    return this.held.get(socket) === "all";
  }

  /** Holds a socket that has more to catch up with than one replay. */
  hold(socket: Socket): void {
    this.held.set(socket, "all");
  }

  /** The client is ready for what comes after a seq. */
  resume(socket: Socket, afterSeq: number, at: number): void {
    this.held.delete(socket);
    this.recordActivity(socket, at);
    if (this.lag(socket).received !== null) this.received(socket, afterSeq);
  }

  forget(socket: Socket): void {
    this.lags.delete(socket);
    this.held.delete(socket);
  }

  private lag(socket: Socket): Lag {
    let lag = this.lags.get(socket);
    if (lag === undefined) {
      lag = { deltas: 0, activeAt: 0, received: null };
      this.lags.set(socket, lag);
    }
    return lag;
  }
}

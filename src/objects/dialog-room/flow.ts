import { lagLimits } from "../../protocol/limits.ts";

interface Lag {
  /** UTF-16 units of answers sent since the last activity of the client, and the time of that activity, milliseconds. */
  deltas: number;
  activeAt: number;
  /** The last seq that the client confirmed; null for clients that never confirm. */
  received: number | null;
}

/**
 * Flow control: how much is in flight to each socket. A socket that was sent more than `lagLimits` without activity of its
 * client is held: it gets a `resync` and then nothing more until it resumes. Confirming is optional. A client that never
 * confirms entries is never held for entries; it only misses pieces of answers, which later arrive complete. The state is in
 * memory, because a room with data in flight does not hibernate.
 */
export class Flow<Socket extends object> {
  private readonly lags = new Map<Socket, Lag>();
  /** Held sockets: `all` frames, or only `deltas`. */
  private readonly held = new Map<Socket, "all" | "deltas">();

  /** Records activity of the client at a time, milliseconds: everything sent before has arrived. */
  recordActivity(socket: Socket, at: number): void {
    const lag = this.lag(socket);
    if (at <= lag.activeAt) return;
    lag.deltas = 0;
    lag.activeAt = at;
    if (this.held.get(socket) === "deltas") this.held.delete(socket);
  }

  /** Records that the client has everything up to a seq. */
  received(socket: Socket, seq: number): void {
    const lag = this.lag(socket);
    lag.received = Math.max(lag.received ?? 0, seq);
  }

  /** Whether a log entry may be sent. `now-held`: the socket is held from now on, and its client must be told. */
  entry(socket: Socket, seq: number): "send" | "held" | "now-held" {
    if (this.held.get(socket) === "all") return "held";
    const { received } = this.lag(socket);
    if (received === null || seq - received <= lagLimits.entries) return "send";
    this.held.set(socket, "all");
    return "now-held";
  }

  /** Whether a piece of an answer may be sent. `lastHeartbeat` returns the time of the socket's last heartbeat, or null. */
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

  /** Whether a socket is held for all frames, also those that are not in the log. */
  isHeld(socket: Socket): boolean {
    return this.held.get(socket) === "all";
  }

  /** Holds a socket that needs more than one replay to catch up. */
  hold(socket: Socket): void {
    this.held.set(socket, "all");
  }

  /** Releases a socket whose client has everything up to a seq. */
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

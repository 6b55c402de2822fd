import type { Operator } from "../../domain/conversations/handoff/types.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import type { AnyInboxFrame } from "../../protocol/inbox-frames.ts";
import { socketLimits } from "../../protocol/limits.ts";
import { isUnresponsive, type OperatorSocketState } from "./rules.ts";

/** The sockets of an account's operators. The platform reports dead sockets. */
export class OperatorSockets {
  private readonly ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.ctx = ctx;
  }

  accept(
    login: Pick<OperatorSocketState, "operator" | "sessionId" | "endsAt" | "isWatcher">,
    now: number,
  ): { client: WebSocket; server: WebSocket } {
    const { 0: client, 1: server } = new WebSocketPair();
    saveSocketState(server, { ...login, activeAt: now, windowStart: 0, frames: 0 });
    this.ctx.acceptWebSocket(server);
    return { client, server };
  }

  /** The connected operators, sorted by id, each once even with several sockets. */
  operators(): Operator[] {
    const byId = new Map(
      this.ofOperators().map((socket) => [socketStateOf(socket).operator.id, socketStateOf(socket).operator]),
    );
    return [...byId.values()].sort((a, b) => a.id - b.id);
  }

  /** Whether an inbox has as many sockets, or as many of one operator, as it may have. */
  isFullFor(operatorId: number): boolean {
    const open = this.open();
    const own = open.filter((socket) => socketStateOf(socket).operator.id === operatorId).length;
    return open.length >= socketLimits.operatorsInInbox || own >= socketLimits.operator;
  }

  /** Sends a frame to the operators, or to all sockets. */
  broadcast(frame: AnyInboxFrame, to: "operators" | "all" = "operators"): void {
    const data = JSON.stringify(frame);
    for (const socket of to === "all" ? this.open() : this.ofOperators()) trySend(socket, data);
  }

  /** Sends a frame to the sockets of one operator. */
  sendTo(operatorId: number, frame: AnyInboxFrame): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ofOperators()) {
      if (socketStateOf(socket).operator.id === operatorId) trySend(socket, data);
    }
  }

  /** Closes unresponsive sockets and sockets of expired logins. Returns whether it closed any. */
  closeUnresponsive(now: number): boolean {
    const expired = this.open().filter((socket) => now >= (socketStateOf(socket).endsAt ?? Number.POSITIVE_INFINITY));
    for (const socket of expired) close(socket, closeCodes.sessionEnded, "The session has ended.");
    const unresponsive = this.open().filter((socket) => {
      const pinged = this.ctx.getWebSocketAutoResponseTimestamp(socket);
      return isUnresponsive(socketStateOf(socket), pinged?.getTime() ?? null, now);
    });
    for (const socket of unresponsive) close(socket, closeCodes.heartbeatTimeout, "No heartbeat.");
    return unresponsive.length + expired.length > 0;
  }

  /** Closes the sockets of one operator, whose sessions have all ended. */
  closeOf(operatorId: number): void {
    for (const socket of this.open()) {
      if (socketStateOf(socket).operator.id === operatorId)
        close(socket, closeCodes.sessionEnded, "The session has ended.");
    }
  }

  /** Closes the sockets of logins that have ended. */
  endSessions(sessionIds: string[]): void {
    for (const socket of this.open()) {
      const { sessionId } = socketStateOf(socket);
      if (sessionId !== undefined && sessionIds.includes(sessionId)) {
        close(socket, closeCodes.sessionEnded, "The session has ended.");
      }
    }
  }

  /** The open sockets of users who are connected as operators. */
  ofOperators(): WebSocket[] {
    return this.open().filter((socket) => socketStateOf(socket).isWatcher !== true);
  }

  /** The sockets that are open. */
  open(): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => socket.readyState === WebSocket.OPEN);
  }
}

export function socketStateOf(socket: WebSocket): OperatorSocketState {
  return socket.deserializeAttachment() as OperatorSocketState;
}

export function saveSocketState(socket: WebSocket, state: OperatorSocketState): void {
  socket.serializeAttachment(state);
}

export function send(socket: WebSocket, frame: AnyInboxFrame): void {
  trySend(socket, JSON.stringify(frame));
}

function trySend(socket: WebSocket, data: string): void {
  try {
    socket.send(data);
  } catch {
    // Closed between the listing and the send.
  }
}

export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  } catch {
    // Already closed.
  }
}

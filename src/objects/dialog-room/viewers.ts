import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type { Clock } from "../../kit/clock.ts";
import type { ViewersFrame } from "../../protocol/internal-frames.ts";
import type { Sockets } from "./sockets.ts";

/** How long an operator counts as typing after a `typing` frame, milliseconds. Clients send one a few seconds apart. */
export const typingMs = 6_000;

/** What the viewers of a dialog need of their room. */
export interface ViewersHost {
  dialogId(): number;
  clock: Clock;
  /** Whether a socket gets what is for the account's users only. */
  isForTeam(socket: WebSocket): boolean;
}

/** The operators who have the dialog open, and who of them is typing. Told to operators only, never to a visitor. */
export class Viewers {
  private readonly sockets: Sockets;
  private readonly host: ViewersHost;
  /** Until when operators are typing, by id. Only in memory: a room in which somebody types does not hibernate. */
  private readonly typing = new Map<number, number>();
  private sent = "[]";

  constructor(sockets: Sockets, host: ViewersHost) {
    this.sockets = sockets;
    this.host = host;
  }

  /** Records that the operator of a socket is typing. */
  typed(operator: Operator): void {
    this.typing.set(operator.id, this.host.clock() + typingMs);
    setTimeout(() => this.tellChanges(), typingMs + 100);
    this.tellChanges();
  }

  /** Records that an operator has sent what the operator was typing. */
  stopped(operatorId: number | undefined): void {
    if (operatorId !== undefined && this.typing.delete(operatorId)) this.tellChanges();
  }

  /** Sends the viewers to all operators when they have changed since the last time; returns whether they have. */
  tellChanges(leaving?: WebSocket): boolean {
    const viewers = this.list(leaving);
    const current = JSON.stringify(viewers);
    if (current === this.sent) return false;
    this.sent = current;
    for (const socket of this.sockets.openSockets(leaving)) {
      if (this.host.isForTeam(socket)) this.sockets.send(socket, this.frame(viewers));
    }
    return true;
  }

  /** Sends the viewers to an operator's new socket; nothing to a visitor's. */
  tell(socket: WebSocket): void {
    if (this.host.isForTeam(socket)) this.sockets.send(socket, this.frame(this.list()));
  }

  private list(leaving?: WebSocket): ViewersFrame["viewers"] {
    const now = this.host.clock();
    const byId = new Map<number, ViewersFrame["viewers"][number]>();
    for (const socket of this.sockets.openSockets(leaving)) {
      const { operator } = this.sockets.identities.of(socket).caller;
      if (operator === null || !this.host.isForTeam(socket)) continue;
      const { id, name } = operator;
      byId.set(id, { id, name, is_typing: now < (this.typing.get(id) ?? 0) });
    }
    return [...byId.values()].sort((a, b) => a.id - b.id);
  }

  private frame(viewers: ViewersFrame["viewers"]): ViewersFrame {
    const timestamp = new Date(this.host.clock()).toISOString();
    return { type: "viewers", dialog_id: this.host.dialogId(), viewers, timestamp };
  }
}

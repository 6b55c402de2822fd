import { DurableObject } from "cloudflare:workers";
import { handoffExpiryMs } from "../../domain/handoff/rules.ts";
import type { Operator } from "../../domain/handoff/types.ts";
import type { InboxNote } from "../../domain/inbox/types.ts";
import type { AnyInboxFrame } from "../../protocol/inbox-frames.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { dialogFrame, presenceFrame, queueFrame } from "./frames.ts";
import { InboxStore } from "./inbox-store.ts";

/** Dialogs in the first frame of a socket. */
const dialogsShown = 100;

/**
 * An account's operators and the visitors who wait for them. It is told what happens in dialogs and tells the operators'
 * sockets; it decides nothing about a dialog, whose room does.
 */
export class AccountInbox extends DurableObject<Env> {
  private readonly store: InboxStore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.store = new InboxStore(ctx.storage);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
  }

  /** Puts a dialog into the queue and gives its position, from 1. See the port for `afterSeq`. */
  enter(dialogId: number, afterSeq: number, since: number): number {
    this.store.dropWaitsBefore(since - handoffExpiryMs - 60_000);
    this.store.enter(dialogId, afterSeq, since);
    this.broadcast(queueFrame(this.store.queue()));
    return this.store.position(dialogId) ?? this.store.queue().length + 1;
  }

  /** Takes notes of what happened in dialogs and tells the operators what was new in them. */
  note(notes: InboxNote[]): void {
    const fresh = notes.filter((note) => this.store.note(note, Date.now()));
    for (const dialogId of new Set(fresh.map((note) => note.dialogId))) {
      const dialog = this.store.dialog(dialogId);
      if (dialog !== null) this.broadcast({ type: "dialog_changed", dialog: dialogFrame(dialog) });
    }
    if (fresh.some((note) => note.handoff !== null)) this.broadcast(queueFrame(this.store.queue()));
  }

  /** An operator's WebSocket; the Worker has checked who it is. */
  override async fetch(request: Request): Promise<Response> {
    const operator = JSON.parse(decodeURIComponent(request.headers.get("x-operator") ?? "null")) as Operator;
    const { 0: client, 1: server } = new WebSocketPair();
    server.serializeAttachment(operator);
    this.ctx.acceptWebSocket(server);
    const dialogs = this.store.newest(dialogsShown).map(dialogFrame);
    server.send(JSON.stringify({ type: "inbox", dialogs } satisfies AnyInboxFrame));
    server.send(JSON.stringify(queueFrame(this.store.queue())));
    this.broadcastPresence();
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(): void {
    // Operators act over the API; a socket only listens.
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    try {
      socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
    } catch {
      // Closed already.
    }
    this.broadcastPresence(socket);
  }

  private broadcastPresence(leaving?: WebSocket): void {
    const here = this.ctx.getWebSockets().filter((socket) => socket !== leaving);
    this.broadcast(presenceFrame(here.map((socket) => socket.deserializeAttachment() as Operator)));
  }

  private broadcast(frame: AnyInboxFrame): void {
    const data = JSON.stringify(frame);
    for (const socket of this.ctx.getWebSockets()) {
      try {
        socket.send(data);
      } catch {
        // Gone between the listing and the send.
      }
    }
  }
}

import { DurableObject } from "cloudflare:workers";

/** The floor of a room: it appends to a log and sends the same bytes to all sockets, nothing else. */
export class BareRoom extends DurableObject {
  constructor(ctx: DurableObjectState, env: never) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  }

  append(text: string): { seq: number; text: string } {
    return this.ctx.storage.sql
      .exec<{ seq: number; text: string }>("INSERT INTO log (text) VALUES (?) RETURNING seq, text", text)
      .one();
  }

  broadcast(frame: string): void {
    for (const socket of this.ctx.getWebSockets()) socket.send(frame);
  }

  override fetch(): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Appends the message of a socket and broadcasts it. */
  override webSocketMessage(_socket: WebSocket, text: string): void {
    this.append(text);
    this.broadcast(text);
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close(1000);
  }
}

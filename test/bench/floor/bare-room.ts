import { DurableObject } from "cloudflare:workers";

/** The floor of a room: a log that is appended to, and sockets that all get the same bytes. Nothing else. */
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

  /** What one socket says is appended, and told to all. */
  override webSocketMessage(_socket: WebSocket, text: string): void {
    this.append(text);
    this.broadcast(text);
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close(1000);
  }
}

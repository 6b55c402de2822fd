import type { InboxLogin } from "../../domain/conversations/inbox/types.ts";

/** Forwards a WebSocket upgrade to the inbox of an account. */
export interface InboxSockets {
  connect(accountId: number, request: Request, login: InboxLogin): Promise<Response>;
}

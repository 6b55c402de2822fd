import type { InboxLogin } from "../../domain/conversations/inbox/types.ts";

/** Forwards a WebSocket upgrade to the inbox of an account. */
export interface InboxSockets {
  /** `isWatcher`: it is told of changed resources only, and its user is not connected as an operator. */
  connect(accountId: number, request: Request, login: InboxLogin, isWatcher?: boolean): Promise<Response>;
}

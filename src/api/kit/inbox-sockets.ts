import type { Operator } from "../../domain/handoff/types.ts";

/** Hands a WebSocket upgrade to the inbox of an account. */
export interface InboxSockets {
  connect(accountId: number, request: Request, operator: Operator, sessionId: string): Promise<Response>;
}

import type { Operator } from "../../domain/handoff/types.ts";

/** Takes an operator's WebSocket to the inbox of its account. Nothing of the client's own headers goes with it. */
export function durableInboxSockets(namespace: Env["ACCOUNT_INBOX"]) {
  return {
    connect(accountId: number, request: Request, operator: Operator, sessionId: string): Promise<Response> {
      const headers = {
        upgrade: request.headers.get("upgrade") ?? "",
        "x-session": sessionId,
        "x-operator": encodeURIComponent(JSON.stringify(operator)),
      };
      return namespace.getByName(String(accountId)).fetch("https://inbox/", { headers });
    },
  };
}

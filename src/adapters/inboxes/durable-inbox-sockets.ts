import type { InboxLogin } from "../../domain/conversations/inbox/types.ts";

/** Takes an operator's WebSocket to the inbox of its account. Nothing of the client's own headers goes with it. */
export function durableInboxSockets(namespace: Env["ACCOUNT_INBOX"]) {
  return {
    connect(accountId: number, request: Request, login: InboxLogin): Promise<Response> {
      const headers = {
        upgrade: request.headers.get("upgrade") ?? "",
        "x-login": encodeURIComponent(JSON.stringify(login)),
      };
      return namespace.getByName(String(accountId)).fetch("https://inbox/", { headers });
    },
  };
}

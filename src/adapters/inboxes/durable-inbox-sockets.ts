import type { InboxLogin } from "../../domain/conversations/inbox/types.ts";

/** Forwards an operator's WebSocket upgrade to the inbox of the account, without the client's headers. */
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

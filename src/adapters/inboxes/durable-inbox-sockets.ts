import type { InboxLogin } from "../../domain/conversations/inbox/types.ts";
import { DomainError } from "../../domain/errors.ts";

/**
 * Forwards an operator's WebSocket upgrade to the inbox of the account, without the client's headers. Throws `rate_limited`
 * when too many sockets are open.
 */
export function durableInboxSockets(namespace: Env["ACCOUNT_INBOX"]) {
  return {
    async connect(accountId: number, request: Request, login: InboxLogin, isWatcher = false): Promise<Response> {
      const headers = {
        upgrade: request.headers.get("upgrade") ?? "",
        "x-login": encodeURIComponent(JSON.stringify(login)),
        ...(isWatcher ? { "x-watch": "1" } : {}),
      };
      const answer = await namespace.getByName(String(accountId)).fetch("https://inbox/", { headers });
      if (answer.status === 101) return answer;
      const reason = "Too many connections to the inbox are open. Close one, or try again in 30 seconds.";
      throw new DomainError("rate_limited", reason, { retryAfterSeconds: 30 });
    },
  };
}

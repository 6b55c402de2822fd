import { roomCaller } from "../../../domain/conversations/dialog/room-caller.ts";
import type { Deps } from "../../../domain/deps.ts";
import { DomainError } from "../../../domain/errors.ts";
import { authenticate } from "../../../domain/people/account/authenticate.ts";
import type { UpgradeCounter } from "../../kit/count-upgrade.ts";
import type { InboxSockets } from "../../kit/inbox-sockets.ts";
import { requireUpgrade } from "../../kit/require-upgrade.ts";

/** `/ws/inbox?token=`: the dialogs, the handoff queue and the other operators; with `watch=1` only what has changed in the account. Throws the errors of `authenticate` and `rate_limited`. */
export async function connectInbox(
  ctx: Deps,
  sockets: InboxSockets,
  count: UpgradeCounter,
  request: Request,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const caller = await count(request, (general) => authenticate(ctx, token, { count: general }));
  const { operator } = roomCaller(caller);
  if (operator === null || caller.kind !== "user")
    throw new DomainError("forbidden", "Only operators of the account can use the inbox.");
  requireUpgrade(request);
  const { sessionId, sessionEndsAt: endsAt } = caller;
  return sockets.connect(caller.accountId, request, { operator, sessionId, endsAt }, searchParams.get("watch") === "1");
}

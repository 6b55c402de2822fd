import * as z from "zod";
import { authenticateGuest } from "../../../domain/assistants/site/authenticate-guest.ts";
import { countVisitorSocket } from "../../../domain/conversations/dialog/count-visitor-socket.ts";
import { inRoom } from "../../../domain/conversations/dialog/in-room.ts";
import { roomCaller } from "../../../domain/conversations/dialog/room-caller.ts";
import type { Deps } from "../../../domain/deps.ts";
import { authenticate } from "../../../domain/people/account/authenticate.ts";
import { atShardOf } from "../../../domain/platform/shards/at-shard.ts";
import { clientAddress } from "../../../kit/client-address.ts";
import { visitorSocketMs } from "../../../protocol/limits.ts";
import { pageOf } from "../../kit/authorise.ts";
import type { UpgradeCounter } from "../../kit/count-upgrade.ts";
import { wholeNumber } from "../../kit/fields.ts";
import { givenParameters, parsePart } from "../../kit/read-input.ts";
import { requireUpgrade } from "../../kit/require-upgrade.ts";
import type { RoomSockets } from "../../kit/room-sockets.ts";
import { namedDialect } from "../dialect-of.ts";
import { DialogPath } from "./wire.ts";

const SocketQuery = z.object({
  token: z.string().optional(),
  guest_id: z.string().optional(),
  batch: z.literal("1").optional(),
  internal: z.literal("1").optional(),
  after_seq: wholeNumber(0).optional(),
});

/**
 * `/ws/dialogs/{dialog_id}?token=`: a user's access token, or a site token with `guest_id`; `after_seq` resumes, and with
 * `batch=1` one message may carry several frames, as a JSON array. `internal=1` asks for a user's notes and triage. Throws the errors of the credential check, `not_found`,
 * `validation_failed` when the request is not a WebSocket upgrade, and `rate_limited`, also when too many sockets are open.
 */
export async function connectSocket(
  ctx: Deps,
  sockets: RoomSockets,
  count: UpgradeCounter,
  request: Request,
  path: Record<string, string>,
): Promise<Response> {
  const readQuery = () => {
    const query = parsePart(SocketQuery, givenParameters(new URL(request.url).searchParams), "query");
    return query as z.output<typeof SocketQuery>;
  };
  const caller = await count(request, async (general) => {
    const { token, guest_id: guestId } = readQuery();
    if (guestId === undefined) return authenticate(ctx, token ?? "", { count: general });
    const address = clientAddress(ctx.clientAddressHeader, request);
    return authenticateGuest(ctx, { siteToken: token ?? null, guestId, page: pageOf(request), address });
  });
  const { after_seq, batch, internal } = readQuery();
  const { dialog_id: dialogId } = parsePart(DialogPath, path, "path") as z.output<typeof DialogPath>;
  requireUpgrade(request);
  if (caller.kind === "guest") await countVisitorSocket(ctx, caller, dialogId);
  return inRoom(atShardOf(ctx, caller.accountId), dialogId, caller.accountId, () =>
    sockets.connect(dialogId, request, {
      caller: roomCaller(caller),
      sessionId: caller.kind === "user" ? caller.sessionId : null,
      endsAt: caller.kind === "user" ? caller.sessionEndsAt : ctx.clock() + visitorSocketMs,
      afterSeq: after_seq ?? null,
      wantsPing: namedDialect(request) === "v1",
      takesBatches: batch === "1",
      wantsInternal: internal === "1" && caller.kind === "user",
    }),
  );
}

import { eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal, ServicePrincipal } from "../../people/account/types.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { platformCaller } from "./assign-dialog.ts";

/**
 * Converts a caller to the caller of a dialog's room; a bot worker acts without an operator, in any account. Throws
 * `not_found`.
 */
export async function resolveRoomCaller(
  ctx: Pick<Deps, "db">,
  caller: Principal | ServicePrincipal,
  dialogId: number,
): Promise<RoomCaller> {
  if (caller.kind !== "service") return roomCaller(caller);
  const own = eq(dialogs.id, dialogId);
  const dialog = await ctx.db.select({ accountId: dialogs.accountId }).from(dialogs).where(own).get();
  if (dialog === undefined) throw new DomainError("not_found", "No such dialog.");
  return platformCaller(dialog.accountId, null);
}

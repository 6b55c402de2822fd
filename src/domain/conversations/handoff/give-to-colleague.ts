import { and, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { giveDialog } from "./give-dialog.ts";
import type { Handoff } from "./types.ts";

/**
 * Gives a dialog to another user of the caller's account, by the user's id. Throws `validation_failed` for an id that no user of the
 * account has who may log in, and as `giveDialog` does.
 */
export async function giveToColleague(
  ctx: Deps,
  by: UserPrincipal,
  { dialogId, operatorId }: { dialogId: number; operatorId: number },
): Promise<Handoff> {
  // A dialog of another account is missing, whoever is named.
  await inRoom(ctx, dialogId, by.accountId, (room) => room.handoff(roomCaller(by)));
  const isColleague = and(eq(users.accountId, by.accountId), eq(users.id, operatorId));
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(and(isColleague, isNull(users.blockedAt), isNull(users.deletedAt)));
  if (user === undefined) {
    const issue = `there is no user ${operatorId} in the account`;
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["operator_id"], issue, kind: "invalid" }] });
  }
  const { id: userId, email, firstName, lastName, avatarUrl, role } = user;
  const to: UserPrincipal = {
    ...by,
    ...{ userId, email, avatarUrl, role: role === "operator" ? "operator" : "user" },
    displayName: `${firstName} ${lastName}`.trim() || email,
  };
  return giveDialog(ctx, by, { dialogId, to });
}

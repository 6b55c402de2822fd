import { and, eq, isNull } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { hasPolicies } from "../sla/has-policies.ts";
import { factsOf } from "./facts-of.ts";
import type { Room } from "./ports.ts";

/**
 * Runs a function on a dialog's room. A room that does not know its dialog yet (the dialog was created while the room
 * was unreachable) is opened first, from the catalogue. Throws `not_found` for another account's dialog, a
 * missing one and an erased one.
 */
export async function inRoom<T>(
  ctx: Pick<Deps, "db" | "rooms">,
  dialogId: number,
  accountId: number,
  act: (room: Room) => Promise<T>,
): Promise<T> {
  const room = ctx.rooms.of(dialogId);
  try {
    return await act(room);
  } catch (error) {
    if (!(error instanceof DomainError && error.params["unopened"] === true)) throw error;
    const own = and(eq(dialogs.id, dialogId), eq(dialogs.accountId, accountId), isNull(dialogs.erasedAt));
    const dialog = await ctx.db.select().from(dialogs).where(own).get();
    if (dialog === undefined) throw new DomainError("not_found", "No such dialog.");
    await room.open(factsOf(dialog, { hasSla: await hasPolicies(ctx, accountId) }));
    return act(room);
  }
}

import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import { platformCaller } from "../handoff/assign-dialog.ts";

/** Dialogs whose rooms are asked at the same time. */
const batch = 50;

/**
 * Makes the rooms of a contact's dialogs refuse messages, or accept them again, as the contact says. A dialog is done when its
 * row has the contact's time, so that an interrupted call can be repeated.
 */
export async function applyBlock(ctx: Pick<Deps, "db" | "rooms">, accountId: number, contactId: number): Promise<void> {
  const [contact] = await ctx.db
    .select({ blockedAt: contacts.blockedAt })
    .from(contacts)
    .where(eq(contacts.id, contactId));
  const blockedAt = contact?.blockedAt ?? null;
  const differs = blockedAt === null ? isNotNull(dialogs.contactBlockedAt) : isNull(dialogs.contactBlockedAt);
  const caller = platformCaller(accountId, { id: 0, name: "Switchboard" });
  const left = and(eq(dialogs.contactId, contactId), isNull(dialogs.erasedAt), differs);
  for (;;) {
    const rows = await ctx.db.select({ id: dialogs.id }).from(dialogs).where(left).limit(batch);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const isBlocked = blockedAt !== null;
    await Promise.all(ids.map((id) => inRoom(ctx, id, accountId, (room) => room.block(caller, isBlocked))));
    await ctx.db.update(dialogs).set({ contactBlockedAt: blockedAt }).where(inArray(dialogs.id, ids));
  }
}

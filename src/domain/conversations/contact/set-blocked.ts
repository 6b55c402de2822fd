import { eq } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { applyBlock } from "./apply-block.ts";
import { readContact } from "./read-contacts.ts";
import type { Contact } from "./types.ts";

/**
 * Blocks a contact, or lifts the block. A blocked contact starts no dialogs, its messages are refused on every channel, and the
 * AI does not answer it. Throws `not_found`.
 */
export async function setBlocked(
  ctx: Deps,
  accountId: number,
  contactId: number,
  isBlocked: boolean,
): Promise<Contact> {
  const known = await readContact(ctx, accountId, contactId);
  const now = ctx.clock();
  const blockedAt = isBlocked ? (known.blockedAt ?? now) : null;
  // First the contact: a dialog that begins meanwhile is refused.
  await ctx.db.update(contacts).set({ blockedAt, updatedAt: now }).where(eq(contacts.id, contactId));
  await applyBlock(ctx, accountId, contactId);
  return { ...known, blockedAt, updatedAt: now };
}

import { and, eq, isNull } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { contactBlocked } from "./contact-blocked.ts";
import { identityOfDialog } from "./identity-of-dialog.ts";
import { type OpenedContact, openContact } from "./open-contact.ts";
import { personOf } from "./person-of.ts";
import type { NewIdentity } from "./types.ts";

export interface DialogPerson {
  accountId: number;
  /** The contact, where the caller names it. */
  contactId?: number | undefined;
  /** The channel's id of the visitor; without it, a guest's or a Telegram user's. */
  identity?: NewIdentity | undefined;
  guestId?: string | null;
  customerInfo?: Record<string, unknown> | undefined;
  telegram?: { chatId: string; username: string | null; firstName: string | null; lastName: string | null };
  /** A visitor of SMS or WhatsApp: the number is the channel's own id. */
  phone?: { address: string; name: string | null; email: string | null };
}

/**
 * The contact that a new dialog is with; null when its channel knows no person. Throws `not_found` for a contact that the
 * account does not have, and `contact_blocked`.
 */
export async function contactOfDialog(
  ctx: Pick<Deps, "db" | "clock" | "phones">,
  input: DialogPerson,
): Promise<OpenedContact | null> {
  const found = await find(ctx, input);
  if (found !== null && found.blockedAt !== null) throw contactBlocked();
  return found;
}

async function find(ctx: Pick<Deps, "db" | "clock" | "phones">, input: DialogPerson): Promise<OpenedContact | null> {
  const { accountId, contactId, guestId = null, telegram, phone, customerInfo } = input;
  if (contactId !== undefined) {
    const own = and(eq(contacts.id, contactId), eq(contacts.accountId, accountId), isNull(contacts.mergedInto));
    const [contact] = await ctx.db.select({ blockedAt: contacts.blockedAt }).from(contacts).where(own);
    if (contact === undefined) throw new DomainError("not_found", "No such contact.");
    return { contactId, identityId: null, blockedAt: contact.blockedAt };
  }
  const channel = { guestId, telegramChatId: telegram?.chatId ?? null, phone: phone?.address ?? null };
  const identity = input.identity ?? identityOfDialog(channel);
  if (identity === null) return null;
  const { firstName = null, lastName = null, username = null } = telegram ?? {};
  const name = [firstName, lastName].filter(Boolean).join(" ") || username || undefined;
  const known = phone && { name: phone.name, email: phone.email, phone: phone.address };
  const person = await personOf(ctx, known ?? customerInfo);
  return openContact(ctx, { accountId, identity, ...person, name: person.name ?? name });
}

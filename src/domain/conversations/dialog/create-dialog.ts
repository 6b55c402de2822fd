import { eq, sql } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { contactBlocked } from "../contact/contact-blocked.ts";
import { contactOfDialog } from "../contact/contact-of-dialog.ts";
import type { NewIdentity } from "../contact/types.ts";
import { hasPolicies } from "../sla/has-policies.ts";
import { factsOf } from "./facts-of.ts";
import type { DialogFacts } from "./types.ts";

export type Dialog = typeof dialogs.$inferSelect;

export interface NewDialog {
  accountId: number;
  assistantId: number;
  madeBy: DialogFacts["madeBy"];
  channel: Dialog["channel"];
  title?: string | undefined;
  guestId?: string | null;
  customerInfo?: Record<string, unknown> | undefined;
  telegram?: { chatId: string; username: string | null; firstName: string | null; lastName: string | null };
  /** The number of a visitor of SMS or WhatsApp, by the account that the visitor writes to. */
  phone?: { channelAccountId: number; address: string; name: string | null; email: string | null };
  /** A thread of mails, by the address that it came to, and the sender's name where the mail shows one. */
  mail?: { channelAccountId: number; chatId: string; name: string | null };
  /** IETF language tag of the visitor's app. */
  language?: string | null;
  /** The contact that the dialog is with, or the channel's id of the visitor; without both, the guest or Telegram user. */
  contactId?: number | undefined;
  identity?: NewIdentity | undefined;
}

/**
 * Creates a dialog with an assistant of the account, and its contact, and has the platform told of it: now, and again with its
 * first entry. Throws `not_found` when the assistant or the contact does not belong to the account, and `contact_blocked`.
 */
export async function createDialog(ctx: Deps, input: NewDialog): Promise<Dialog> {
  const { accountId, assistantId, madeBy, channel } = input;
  const assistant = await readAssistant(ctx, accountId, assistantId);
  const guestId = input.guestId ?? null;
  const [contact, hasSla] = await Promise.all([contactOfDialog(ctx, input), hasPolicies(ctx, accountId)]);
  const contactId = contact?.contactId ?? null;
  const dialog = await ctx.db
    .insert(dialogs)
    .values({
      accountId,
      assistantId,
      madeBy,
      channel,
      guestId,
      title: input.title ?? assistant.name,
      customerInfo: input.customerInfo ?? null,
      telegramChatId: input.telegram?.chatId ?? null,
      telegramUsername: input.telegram?.username ?? null,
      firstName: input.telegram?.firstName ?? input.phone?.name ?? input.mail?.name ?? null,
      lastName: input.telegram?.lastName ?? null,
      channelAccountId: input.phone?.channelAccountId ?? input.mail?.channelAccountId ?? null,
      channelAddress: input.phone?.address ?? input.mail?.chatId ?? null,
      language: input.language ?? null,
      createdAt: ctx.clock(),
      contactId,
      identityId: contact?.identityId ?? null,
      // The contact may just have been blocked.
      contactBlockedAt: sql`(SELECT blocked_at FROM contacts WHERE id = ${contactId})`,
    })
    .returning()
    .get();
  if (dialog.contactBlockedAt !== null) {
    await ctx.db.delete(dialogs).where(eq(dialogs.id, dialog.id));
    throw contactBlocked();
  }
  const { id: dialogId } = dialog;
  const opening = ctx.rooms
    .of(dialogId)
    .open(factsOf(dialog, { hasSla }))
    .catch((error) => console.error("room not opened; the first call will open it", { dialogId, error }));
  const telling = ctx.events
    .send([{ id: `${dialogId}:created`, accountId, dialogId }])
    .catch((error) => console.error("new dialog not told; its first entry will tell it", { dialogId, error }));
  await Promise.all([opening, telling]);
  return dialog;
}

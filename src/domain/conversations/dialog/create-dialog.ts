import { dialogs } from "../../../db/dialogs.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
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
  /** IETF language tag of the visitor's app. */
  language?: string | null;
}

/**
 * Creates a dialog with an assistant of the account. Throws `not_found` when the assistant does not belong to the
 * account.
 */
export async function createDialog(ctx: Deps, input: NewDialog): Promise<Dialog> {
  const { accountId, assistantId, madeBy, channel } = input;
  const assistant = await readAssistant(ctx, accountId, assistantId);
  const guestId = input.guestId ?? null;
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
      firstName: input.telegram?.firstName ?? input.phone?.name ?? null,
      lastName: input.telegram?.lastName ?? null,
      channelAccountId: input.phone?.channelAccountId ?? null,
      channelAddress: input.phone?.address ?? null,
      language: input.language ?? null,
      createdAt: ctx.clock(),
    })
    .returning()
    .get();
  await ctx.rooms
    .of(dialog.id)
    .open(factsOf(dialog))
    .catch((error) => console.error("room not opened; the first call will open it", { dialogId: dialog.id, error }));
  return dialog;
}

import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import { accountCaller } from "../channel-account/account-caller.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { textMessage } from "../outbound/compose-text.ts";
import { phraseLanguage, textPhrases } from "../outbound/phrases.ts";
import { writeSms } from "../sms/write-sms.ts";

/**
 * Waits for the end of a turn and tells the visitor when there is no answer, and why. The answer itself is sent by the outbox. A crash
 * of the platform loses only this notice.
 */
export async function tellUnanswered(
  ctx: Deps,
  about: { account: ChannelAccount; dialog: Dialog; turn: number; question: string },
): Promise<void> {
  const { account, dialog, turn, question } = about;
  const { id, channel, accountId } = account;
  const result = await inRoom(ctx, dialog.id, accountId, (room) => room.waitForTurn(accountCaller(account), turn));
  if (result.state !== "failed") return;
  const words = textPhrases(phraseLanguage(question, dialog.language));
  const sentences = {
    insufficient_balance: words.unpaid,
    visitor_limit: words.limited,
    assistant_inactive: words.inactive,
  };
  const sentence = sentences[result.failure as keyof typeof sentences];
  if (sentence === undefined || dialog.channelAddress === null) return;
  const message = textMessage(channel === "sms" ? writeSms(sentence) : [{ plain: sentence }]);
  const item = { key: `unanswered:${dialog.id}:${turn}`, chatId: dialog.channelAddress, place: null, message };
  await ctx.outboxes.of({ channel, id }).enqueue([item]);
}

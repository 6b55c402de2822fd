import { within } from "../../../kit/within.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import type { OpenBot } from "../bot/open-bot.ts";
import { partsOfChatKey } from "./chat-key.ts";
import { plainMessage } from "./compose-outbound.ts";
import { phrasesFor } from "./phrases.ts";
import { telegramCaller } from "./telegram-caller.ts";

/** Telegram shows "typing" for five seconds. */
const typingEveryMs = 4_000;

/** Maximum number of typing notifications; a later answer still arrives, without them. */
const maxTypingCalls = 6;

/**
 * Shows "typing" while an answer is generated, and tells the visitor when there will be none. The answer itself is sent
 * by the outbox. A crash of the platform loses only these notifications.
 */
export async function followAnswer(
  ctx: Deps,
  bot: OpenBot,
  about: { chatId: string; dialogId: number; turn: number; question: string; language: string | null },
): Promise<void> {
  const { chatId, dialogId, turn, question } = about;
  const ended = inRoom(ctx, dialogId, bot.accountId, (room) => room.waitForTurn(telegramCaller(bot), turn)).catch(
    () => null,
  );
  for (let shown = 0; shown < maxTypingCalls; shown++) {
    await bot.api.sendTyping(partsOfChatKey(chatId)).catch(() => undefined);
    if (
      await within(
        typingEveryMs,
        ended.then(() => true),
      )
    )
      break;
  }
  const result = await Promise.race([ended, null]);
  if (result?.state !== "failed") return;
  const words = phrasesFor(question, about.language);
  const sentences = {
    insufficient_balance: words.unpaid,
    visitor_limit: words.limited,
    assistant_inactive: words.inactive,
  };
  const sentence = sentences[result.failure as keyof typeof sentences];
  if (sentence === undefined) return;
  const item = { key: `unanswered:${dialogId}:${turn}`, chatId, place: null, message: plainMessage(sentence) };
  await ctx.outboxes.of({ channel: "telegram", id: bot.id }).enqueue([item]);
}

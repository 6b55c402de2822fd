import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Assistant } from "../../assistants/assistant/types.ts";
import type { Deps } from "../../deps.ts";
import { readBot } from "./read-bots.ts";

/** The assistant of a bot. Throws `not_found`. */
export async function readBotAssistant(
  ctx: Pick<Deps, "db">,
  bot: { accountId: number | undefined; id: number },
): Promise<Assistant> {
  const { accountId, assistantId } = await readBot(ctx, bot);
  return readAssistant(ctx, accountId, assistantId);
}

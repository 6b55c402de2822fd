import { environmentModel } from "../../assistants/ai-tokens/environment-model.ts";
import { openPool } from "../../assistants/ai-tokens/open-pool.ts";
import type { ChatModel } from "../../assistants/chat-model/ports.ts";
import type { Deps } from "../../deps.ts";
import type { TurnAssistant } from "./read-turn-assistant.ts";

/** The hosted model that answers a turn of an assistant; null: the built-in one does. `key`: its requests are counted once by it. */
export function hostedModel(
  ctx: Deps,
  { assistant, hasTokens }: Pick<TurnAssistant, "assistant" | "hasTokens">,
  key: string,
): ChatModel | null {
  const { accountId, aiModel } = assistant;
  return hasTokens ? openPool(ctx, { accountId, key }) : environmentModel(ctx, aiModel);
}

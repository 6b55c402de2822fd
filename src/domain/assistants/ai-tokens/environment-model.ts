import type { Deps } from "../../deps.ts";
import type { ChatModel } from "../chat-model/ports.ts";

/** The name of the built-in model, which an assistant may choose too: no hosted one answers for it then. */
export const builtInModel = "extractive";

/** The environment's own model, as it answers for the model of an assistant; null: there is none, or the built-in one was chosen. */
export function environmentModel(ctx: Pick<Deps, "chatModel">, model: string): ChatModel | null {
  return model === builtInModel ? null : ctx.chatModel;
}

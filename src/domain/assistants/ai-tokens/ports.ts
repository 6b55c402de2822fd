import type { ChatModel } from "../chat-model/ports.ts";

/** The provider of the models that AI tokens give access to. */
export interface AiProvider {
  /** Its chat model, called with a token. `names` maps a model's name to the provider's own name, where they differ. */
  open(token: { apiKey: string; names: Record<string, string> }): ChatModel;
}

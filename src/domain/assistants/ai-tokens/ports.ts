import type { ChatModel } from "../chat-model/ports.ts";

/** The provider that AI tokens are of. */
export interface AiProvider {
  /** Its chat model, called with a token. `names` is its own name for a model, where that is another one. */
  open(token: { apiKey: string; names: Record<string, string> }): ChatModel;
}

import type { ChatModel } from "../../domain/assistants/chat-model/ports.ts";
import type { WorkersAiChatOptions } from "./stream-workers-ai-chat.ts";

/**
 * A streaming chat model of Workers AI. Disables reasoning when the model's template has a switch for it. Throws
 * `ChatModelError`; retries only before the first event. The first stream loads its code.
 */
export function workersAiChat(options: WorkersAiChatOptions): ChatModel {
  const nameOf = (model: string) => (/^@(cf|hf)\//.test(model) ? model : options.defaultModel);
  return {
    label: nameOf,
    async *stream(request) {
      const { streamWorkersAiChat } = await import("./stream-workers-ai-chat.ts");
      request.signal.throwIfAborted();
      yield* streamWorkersAiChat(options, { ...request, model: nameOf(request.model) });
    },
  };
}

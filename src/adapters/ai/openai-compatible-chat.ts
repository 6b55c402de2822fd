import type { ChatModel } from "../../domain/assistants/chat-model/ports.ts";
import type { OpenaiCompatibleOptions } from "./stream-openai-chat.ts";

/**
 * A chat model behind any endpoint that supports `POST {baseUrl}/chat/completions` with streaming. Throws
 * `ChatModelError` by the provider's status; retries only before the first event. The first stream loads its code.
 */
export function openaiCompatibleChat(options: OpenaiCompatibleOptions): ChatModel {
  const nameOf = (model: string) => options.models?.[model] ?? options.defaultModel ?? model;
  return {
    label: nameOf,
    async *stream(request) {
      const { streamOpenaiChat } = await import("./stream-openai-chat.ts");
      request.signal.throwIfAborted();
      yield* streamOpenaiChat(options, { ...request, model: nameOf(request.model) });
    },
  };
}

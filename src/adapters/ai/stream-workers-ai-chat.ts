import { type ChatEvent, ChatModelError, type ChatRequest } from "../../domain/assistants/chat-model/ports.ts";
import { chatErrorOf } from "./chat-error-of.ts";
import { messagesFor } from "./messages-for.ts";
import { type ChatTimeouts, defaultChatTimeouts, openDeadline } from "./open-deadline.ts";
import { readChatStream } from "./read-chat-stream.ts";
import { readSse } from "./read-sse.ts";
import { type ChatRetries, defaultChatRetries, retryBeforeFirst } from "./retry-before-first.ts";
import { toolsFor } from "./tools-for.ts";

export interface WorkersAiChatOptions {
  /** The `AI` binding, or anything with its `run`. */
  ai: { run(model: string, inputs: Record<string, unknown>, options: { signal: AbortSignal }): Promise<unknown> };
  /** Used for every model that is not a Workers AI model (`@cf/…`, `@hf/…`). */
  defaultModel: string;
  timeouts?: ChatTimeouts;
  retries?: ChatRetries;
}

/** Streams a response of a Workers AI model. `request.model` is the name of the model. */
export function streamWorkersAiChat(
  { ai, timeouts, retries }: WorkersAiChatOptions,
  request: ChatRequest,
): AsyncGenerator<ChatEvent> {
  async function* attempt(): AsyncGenerator<ChatEvent> {
    const deadline = openDeadline(request.signal, timeouts ?? defaultChatTimeouts);
    const inputs = {
      messages: messagesFor(request.turns),
      ...toolsFor(request.tools),
      max_tokens: request.maxOutputTokens,
      temperature: 0.2,
      stream: true,
      chat_template_kwargs: { enable_thinking: false },
    };
    async function* events(given: unknown): AsyncGenerator<string> {
      if (!(given instanceof ReadableStream)) {
        yield JSON.stringify(given ?? {});
        yield "[DONE]";
        return;
      }
      for await (const data of readSse(given, deadline.guard)) {
        deadline.touch();
        yield data;
      }
    }
    try {
      const given = await deadline.guard(ai.run(request.model, inputs, { signal: deadline.signal }));
      yield* readChatStream(events(given));
    } catch (error) {
      deadline.signal.throwIfAborted();
      throw error instanceof ChatModelError ? error : chatErrorOf(null, String(error), null);
    } finally {
      deadline.close();
    }
  }

  return retryBeforeFirst(attempt, request.signal, retries ?? defaultChatRetries);
}

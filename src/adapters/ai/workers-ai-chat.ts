import {
  type ChatEvent,
  type ChatModel,
  ChatModelError,
  type ChatRequest,
} from "../../domain/assistants/chat-model/ports.ts";
import { chatErrorOf } from "./chat-error-of.ts";
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

/**
 * A streaming chat model of Workers AI. Disables reasoning when the model's template has a switch for it. Throws
 * `ChatModelError`; retries only before the first event.
 */
export function workersAiChat({ ai, defaultModel, timeouts, retries }: WorkersAiChatOptions): ChatModel {
  const nameOf = (model: string) => (/^@(cf|hf)\//.test(model) ? model : defaultModel);

  async function* attempt(request: ChatRequest): AsyncGenerator<ChatEvent> {
    const deadline = openDeadline(request.signal, timeouts ?? defaultChatTimeouts);
    const inputs = {
      messages: request.turns,
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
      const given = await deadline.guard(ai.run(nameOf(request.model), inputs, { signal: deadline.signal }));
      yield* readChatStream(events(given));
    } catch (error) {
      deadline.signal.throwIfAborted();
      throw error instanceof ChatModelError ? error : chatErrorOf(null, String(error), null);
    } finally {
      deadline.close();
    }
  }

  return {
    label: nameOf,
    stream: (request) => retryBeforeFirst(() => attempt(request), request.signal, retries ?? defaultChatRetries),
  };
}

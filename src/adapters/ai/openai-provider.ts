import type { AiProvider } from "../../domain/assistants/ai-tokens/ports.ts";
import { type ChatTimeouts, defaultChatTimeouts } from "./open-deadline.ts";
import { openaiCompatibleChat } from "./openai-compatible-chat.ts";
import type { ChatRetries } from "./retry-before-first.ts";

/** Shorter than for a single model, because the next token in the pool is tried. */
const poolTimeouts: ChatTimeouts = { ...defaultChatTimeouts, firstMs: 15_000 };
/** One retry for a temporary failure; a token whose provider asks for a longer wait is paused. */
const poolRetries: ChatRetries = { retries: 1, baseMs: 300, maxDelayMs: 300 };

/** The OpenAI-compatible endpoint for the tokens of the pool. */
export function openaiProvider(options: { baseUrl: string; timeouts?: ChatTimeouts }): AiProvider {
  const { baseUrl, timeouts = poolTimeouts } = options;
  return {
    open: ({ apiKey, names }) =>
      openaiCompatibleChat({ baseUrl, apiKey, models: names, timeouts, retries: poolRetries }),
  };
}

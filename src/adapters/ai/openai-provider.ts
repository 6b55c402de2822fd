import type { AiProvider } from "../../domain/assistants/ai-tokens/ports.ts";
import { type ChatTimeouts, defaultChatTimeouts } from "./open-deadline.ts";
import { openaiCompatibleChat } from "./openai-compatible-chat.ts";
import type { ChatRetries } from "./retry-before-first.ts";

/** Sooner given up than a model that nobody else could stand in for: the next token is tried. */
const poolTimeouts: ChatTimeouts = { ...defaultChatTimeouts, firstMs: 15_000 };
/** One more try for a stumble; who asks for a longer wait is rested. */
const poolRetries: ChatRetries = { retries: 1, baseMs: 300, longestMs: 300 };

/** The OpenAI-compatible endpoint that the pool's tokens are of. */
export function openaiProvider(options: { baseUrl: string; timeouts?: ChatTimeouts }): AiProvider {
  const { baseUrl, timeouts = poolTimeouts } = options;
  return {
    open: ({ apiKey, names }) =>
      openaiCompatibleChat({ baseUrl, apiKey, models: names, timeouts, retries: poolRetries }),
  };
}

import { type ChatEvent, ChatModelError, type ChatRequest } from "../../domain/assistants/chat-model/ports.ts";
import { withoutEndSlashes } from "../../kit/without-end-slashes.ts";
import { chatErrorOf } from "./chat-error-of.ts";
import { messagesFor } from "./messages-for.ts";
import { type ChatTimeouts, type Deadline, defaultChatTimeouts, openDeadline } from "./open-deadline.ts";
import { readChatStream } from "./read-chat-stream.ts";
import { readSse } from "./read-sse.ts";
import { type ChatRetries, defaultChatRetries, retryBeforeFirst } from "./retry-before-first.ts";
import { toolsFor } from "./tools-for.ts";

export interface OpenaiCompatibleOptions {
  /** With the version, for example `https://llm.example.com/v1`. */
  baseUrl: string;
  apiKey: string;
  /** Used for every model that is not in `models`; without it the assistant's own model name is sent. */
  defaultModel?: string;
  /** The endpoint's name for a model that an assistant requests. */
  models?: Record<string, string>;
  timeouts?: ChatTimeouts;
  retries?: ChatRetries;
  fetch?: typeof fetch;
}

type Body = Record<string, unknown>;

/** Streams a response of `POST {baseUrl}/chat/completions`. `request.model` is the endpoint's name of the model. */
export function streamOpenaiChat(options: OpenaiCompatibleOptions, request: ChatRequest): AsyncGenerator<ChatEvent> {
  const url = `${withoutEndSlashes(options.baseUrl)}/chat/completions`;
  const send = options.fetch ?? ((input, init) => fetch(input, init));

  async function post(body: Body, deadline: Deadline): Promise<Response> {
    const headers = {
      authorization: `Bearer ${options.apiKey}`,
      "content-type": "application/json",
      accept: "text/event-stream",
    };
    try {
      const init = { method: "POST", headers, body: JSON.stringify(body), signal: deadline.signal };
      return await deadline.guard(send(url, init));
    } catch (error) {
      deadline.signal.throwIfAborted();
      throw new ChatModelError("unreachable", `The provider could not be reached: ${String(error)}`);
    }
  }

  async function* attempt(): AsyncGenerator<ChatEvent> {
    const deadline = openDeadline(request.signal, options.timeouts ?? defaultChatTimeouts);
    try {
      let body = bodyOf(request, request.model);
      let response = await post(body, deadline);
      for (let changes = 0; !response.ok; changes++) {
        const words = await deadline.guard(response.text());
        const accepted = response.status === 400 && changes < 3 ? withoutRefused(body, words) : null;
        if (!accepted) throw chatErrorOf(response.status, words, response.headers.get("retry-after"));
        body = accepted;
        response = await post(body, deadline);
      }
      if (!response.body) throw new ChatModelError("malformed", "The provider's response has no body");
      yield* readChatStream(eventsOf(response, deadline));
    } catch (error) {
      deadline.signal.throwIfAborted();
      if (error instanceof ChatModelError) throw error;
      throw new ChatModelError("unreachable", `The provider's stream broke off: ${String(error)}`);
    } finally {
      deadline.close();
    }
  }

  return retryBeforeFirst(attempt, request.signal, options.retries ?? defaultChatRetries);
}

function bodyOf(request: ChatRequest, model: string): Body {
  return {
    model,
    messages: messagesFor(request.turns),
    ...toolsFor(request.tools),
    max_tokens: request.maxOutputTokens,
    temperature: 0.2,
    stream: true,
    stream_options: { include_usage: true },
  };
}

/** A server that ignores `stream` responds with one JSON document of the same shape. */
async function* eventsOf(response: Response, deadline: Deadline): AsyncGenerator<string> {
  if (response.headers.get("content-type")?.includes("application/json")) {
    yield await deadline.guard(response.text());
    yield "[DONE]";
    return;
  }
  for await (const data of readSse(response.body!, deadline.guard)) {
    deadline.touch();
    yield data;
  }
}

/**
 * The body without the one optional parameter that the server named in its refusal; null when it named none of ours.
 */
function withoutRefused(body: Body, words: string): Body | null {
  const { max_tokens, temperature, stream_options, ...rest } = body;
  if (max_tokens !== undefined && words.includes("max_completion_tokens")) {
    return { ...body, max_tokens: undefined, max_completion_tokens: max_tokens };
  }
  if (temperature !== undefined && words.includes("temperature")) return { ...rest, max_tokens, stream_options };
  if (stream_options !== undefined && words.includes("stream_options")) return { ...rest, max_tokens, temperature };
  return null;
}

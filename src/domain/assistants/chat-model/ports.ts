/** The port for chat models. */

/** A turn of a conversation. The result of a tool call follows the assistant's turn that made the call. */
export type ChatTurn =
  | { role: "system" | "user"; content: string }
  | { role: "assistant"; content: string; calls?: ChatCall[] }
  | { role: "tool"; callId: string; name: string; content: string };

/** A tool call as a turn repeats it to the model. `id` is what the model called it. */
export interface ChatCall {
  id: string;
  name: string;
  arguments: Record<string, unknown>;
}

/**
 * An event of a chat model's stream. `call` is a complete tool call; `id` is absent when the model gave none, `isMalformed` means
 * that its arguments are not a JSON object.
 */
export type ChatEvent =
  | { type: "text"; text: string }
  | { type: "call"; id?: string; name: string; arguments: Record<string, unknown>; isMalformed?: true }
  | { type: "usage"; inputTokens: number; outputTokens: number };

export interface ChatTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

export interface ChatRequest {
  /** The model of the assistant; a provider may map it to its own name. */
  model: string;
  turns: ChatTurn[];
  tools: ChatTool[];
  maxOutputTokens: number;
  signal: AbortSignal;
}

/**
 * A hosted chat model. The stream ends when the model is done; it throws `ChatModelError` when the provider fails,
 * before or during the stream.
 */
export interface ChatModel {
  /** The `model` value of an answer, for the model of the assistant. */
  label(model: string): string;
  stream(request: ChatRequest): AsyncIterable<ChatEvent>;
}

export type ChatModelFailure =
  | "unauthorized"
  | "insufficient_quota"
  | "model_unavailable"
  | "rate_limited"
  | "out_of_capacity"
  | "timeout"
  | "refused"
  | "unreachable"
  | "malformed"
  /** No token can be used now: each one is cooling down, at its limit or not allowed for the model. */
  | "exhausted";

/** Failures that a retry of the same request may overcome. */
const transient: ChatModelFailure[] = ["rate_limited", "out_of_capacity", "timeout", "unreachable"];

export class ChatModelError extends Error {
  readonly failure: ChatModelFailure;
  /** Milliseconds the provider asked us to wait, if it did. */
  readonly retryAfterMs: number | null;

  constructor(failure: ChatModelFailure, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.name = "ChatModelError";
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether a retry of the same request may succeed. */
  get isTransient(): boolean {
    return transient.includes(this.failure);
  }
}

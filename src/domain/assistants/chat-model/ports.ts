/** What answering needs from outside: a chat model. */

export interface ChatTurn {
  role: "system" | "user" | "assistant";
  content: string;
}

/** What a chat model says, piece by piece. `call` is a tool call, complete. */
export type ChatEvent =
  | { type: "text"; text: string }
  | { type: "call"; name: string; arguments: Record<string, unknown> }
  | { type: "usage"; inputTokens: number; outputTokens: number };

export interface ChatTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

export interface ChatRequest {
  /** The name the assistant asks for; a provider may map it. */
  model: string;
  turns: ChatTurn[];
  tools: ChatTool[];
  maxOutputTokens: number;
  signal: AbortSignal;
}

/**
 * A hosted chat model. The stream ends when the model is done; it throws `ChatModelError` when the provider fails,
 * before or in the middle.
 */
export interface ChatModel {
  /** What `model` in an answer says, for a name the assistant asked for. */
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
  /** No token may be used now: each one rests, is spent or has no access to the model. */
  | "exhausted";

/** What the same request, sent again, may overcome. */
const transient: ChatModelFailure[] = ["rate_limited", "out_of_capacity", "timeout", "unreachable"];

export class ChatModelError extends Error {
  readonly failure: ChatModelFailure;
  /** Milliseconds the provider asked us to wait, where it did. */
  readonly retryAfterMs: number | null;

  constructor(failure: ChatModelFailure, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.name = "ChatModelError";
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed when sent again. */
  get isTransient(): boolean {
    return transient.includes(this.failure);
  }
}

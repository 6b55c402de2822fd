import { type ChatEvent, ChatModelError } from "../../domain/assistants/chat-model/ports.ts";
import { chatErrorOf } from "./chat-error-of.ts";
import { dropThinking } from "./drop-thinking.ts";

type Json = Record<string, unknown>;

/** A tool call whose arguments are still arriving. */
type OpenCall = { id: string; name: string; arguments: string };

/**
 * Reads a chat model's stream, already split into event data, as chat events. Supports both served shapes: OpenAI's
 * `choices[0].delta` and the older `{ response, tool_calls, usage }`. Tool calls arrive in pieces and are emitted whole
 * at the end. Throws `ChatModelError` for an error event, for text that is not JSON, for a stream that ends without a
 * finish signal (`unreachable`), or was stopped by the token limit (`malformed`) or by a filter (`refused`).
 */
export async function* readChatStream(data: AsyncIterable<string>): AsyncGenerator<ChatEvent> {
  const calls = new Map<number, OpenCall>();
  const visible = dropThinking();
  let usage: Json | null = null;
  let finish: string | null = null;
  let isDone = false;
  for await (const each of data) {
    if (each.trim() === "[DONE]") {
      isDone = true;
      break;
    }
    const chunk = parse(each);
    if (chunk.error !== undefined && chunk.error !== null) throw chatErrorOf(null, JSON.stringify(chunk), null);
    const choice = record(list(chunk.choices)[0]);
    const delta = record(choice.delta ?? choice.message ?? (chunk.choices ? {} : chunk));
    const text = visible(stringOf(delta.content) || stringOf(delta.response));
    if (text !== "") yield { type: "text", text };
    list(delta.tool_calls).forEach((call, at) => void collect(calls, record(call), at));
    if (typeof choice.finish_reason === "string") finish = choice.finish_reason;
    if (chunk.usage) usage = record(chunk.usage);
  }
  for (const call of calls.values()) yield eventOf(call);
  if (usage)
    yield {
      type: "usage",
      inputTokens: count(usage.prompt_tokens),
      outputTokens: count(usage.completion_tokens),
    };
  if (finish === "length") throw new ChatModelError("malformed", "The chat model stopped at its token limit");
  if (finish === "content_filter") throw new ChatModelError("refused", "The provider's filter stopped the chat model");
  if (!isDone && finish === null) throw new ChatModelError("unreachable", "The chat model's stream ended early");
}

function collect(calls: Map<number, OpenCall>, call: Json, at: number): void {
  const id = stringOf(call.id);
  let index = typeof call.index === "number" ? call.index : at;
  const before = calls.get(index);
  // Some servers send whole calls that all have the index 0.
  if (before && id !== "" && before.id !== "" && before.id !== id) index = calls.size;
  const named = record(call.function ?? call);
  const known = calls.get(index) ?? { id: "", name: "", arguments: "" };
  const given = named.arguments;
  known.id ||= id;
  known.name += stringOf(named.name);
  known.arguments += typeof given === "object" && given !== null ? JSON.stringify(given) : stringOf(given);
  calls.set(index, known);
}

function eventOf({ id, name, arguments: written }: OpenCall): ChatEvent {
  const given = { type: "call" as const, ...(id === "" ? {} : { id }), name };
  try {
    const read: unknown = JSON.parse(written || "{}");
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return { ...given, arguments: read as Json };
  } catch {}
  return { ...given, arguments: {}, isMalformed: true };
}

function parse(data: string): Json {
  try {
    return record(JSON.parse(data));
  } catch {
    throw new ChatModelError("malformed", "The chat model's stream contains an event that is not JSON");
  }
}

function record(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

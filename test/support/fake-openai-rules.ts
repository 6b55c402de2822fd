/** What a chat-completions server refuses, in its words, as of the public API reference. */

export interface FakeChatRequest {
  model: string;
  messages: { role: string; content: unknown; tool_call_id?: string; tool_calls?: FakeToolCall[] }[];
  tools?: { type: string; function: { name: string; description?: string; parameters?: Record<string, unknown> } }[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  max_tokens?: number;
  max_completion_tokens?: number;
  temperature?: number;
}

export interface FakeToolCall {
  id: string;
  type: string;
  function: { name: string; arguments: string };
}

export interface FakeRefusal {
  status: number;
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

const roles = ["system", "developer", "user", "assistant", "tool", "function"];
const settings = new Set(
  "model messages tools tool_choice parallel_tool_calls stream stream_options max_tokens max_completion_tokens temperature top_p n stop seed user metadata store logprobs response_format frequency_penalty presence_penalty reasoning_effort service_tier".split(
    " ",
  ),
);

/** The request of a well-formed call, or the refusal the real server would send. */
export function refusalOf(
  method: string,
  path: string,
  authorization: string | undefined,
  written: string,
  options: {
    apiKey?: string | ((key: string) => boolean);
    models?: string[];
    contextTokens?: number;
    refuses?: string[];
  },
): FakeRefusal | { request: FakeChatRequest } {
  if (path !== "/v1/chat/completions") return refusal(404, `Invalid URL (${method} ${path})`);
  if (method !== "POST") return refusal(405, `Not allowed to ${method} on /v1/chat/completions`);
  if (!authorization?.startsWith("Bearer ")) return refusal(401, "You didn't provide an API key.");
  const { apiKey = "test-key" } = options;
  const key = authorization.slice("Bearer ".length);
  if (typeof apiKey === "string" ? key !== apiKey : !apiKey(key)) {
    return refusal(401, "Incorrect API key provided.", null, "invalid_api_key");
  }
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(written);
  } catch {
    return refusal(400, "We could not parse the JSON body of your request.");
  }
  for (const name of Object.keys(body)) {
    if (!settings.has(name)) return refusal(400, `Unrecognized request argument supplied: ${name}`, name);
    if (options.refuses?.includes(name)) {
      const instead = name === "max_tokens" ? " Use 'max_completion_tokens' instead." : "";
      const message = `Unsupported parameter: '${name}' is not supported with this model.${instead}`;
      return refusal(400, message, name, "unsupported_parameter");
    }
  }
  if (typeof body.model !== "string" || body.model === "") return refusal(400, "you must provide a model parameter");
  if (options.models && !options.models.includes(body.model)) {
    return refusal(
      404,
      `The model \`${body.model}\` does not exist or you do not have access to it.`,
      null,
      "model_not_found",
    );
  }
  const request = body as unknown as FakeChatRequest;
  return (
    messagesRefusal(request.messages) ??
    toolsRefusal(body) ??
    limitsRefusal(request, options.contextTokens) ?? { request }
  );
}

function messagesRefusal(messages: unknown): FakeRefusal | null {
  if (!Array.isArray(messages)) return refusal(400, "Missing required parameter: 'messages'.", "messages");
  if (messages.length === 0) return refusal(400, "Invalid 'messages': empty array.", "messages", "empty_array");
  for (const [at, message] of messages.entries()) {
    if (!roles.includes(message?.role)) {
      return refusal(
        400,
        `Invalid value: '${message?.role}'. Supported values are: ${roles.join(", ")}.`,
        `messages[${at}].role`,
      );
    }
    const { content } = message;
    const mayBeNull = message.role === "assistant" && Array.isArray(message.tool_calls);
    if (typeof content !== "string" && !Array.isArray(content) && !mayBeNull) {
      return refusal(400, `Invalid value for 'content': expected a string, got ${content}.`, `messages[${at}].content`);
    }
  }
  return toolTurnsRefusal(messages);
}

/** Every tool call has its result right after it, and every result its call before it. */
function toolTurnsRefusal(messages: FakeChatRequest["messages"]): FakeRefusal | null {
  let open: string[] = [];
  for (const [at, message] of messages.entries()) {
    if (message.role === "tool") {
      if (!open.includes(message.tool_call_id ?? "")) {
        const rule = "messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
        return refusal(400, `Invalid parameter: ${rule}`, `messages.[${at}].role`);
      }
      open = open.filter((id) => id !== message.tool_call_id);
      continue;
    }
    if (open.length > 0) return unanswered(open);
    for (const [index, call] of (message.tool_calls ?? []).entries()) {
      const place = `messages[${at}].tool_calls[${index}]`;
      if (typeof call.id !== "string" || call.id === "")
        return refusal(400, `Missing required parameter: '${place}.id'.`);
      if (call.type !== "function") return refusal(400, `Missing required parameter: '${place}.type'.`);
      if (typeof call.function?.arguments !== "string")
        return refusal(400, `Invalid type for '${place}.function.arguments': expected a string.`);
      open.push(call.id);
    }
  }
  return open.length > 0 ? unanswered(open) : null;
}

function unanswered(ids: string[]): FakeRefusal {
  const rule =
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.";
  return refusal(400, `${rule} The following tool_call_ids did not have response messages: ${ids.join(", ")}`);
}

function toolsRefusal(body: Record<string, unknown>): FakeRefusal | null {
  if (body.tools === undefined) {
    return body.tool_choice === undefined
      ? null
      : refusal(400, "'tool_choice' is only allowed when 'tools' are specified.");
  }
  if (!Array.isArray(body.tools) || body.tools.length === 0) {
    return refusal(
      400,
      "Invalid 'tools': empty array. Expected an array with minimum length 1.",
      "tools",
      "empty_array",
    );
  }
  for (const [at, tool] of body.tools.entries()) {
    if (tool?.type !== "function") return refusal(400, `Invalid value for 'tools[${at}].type'.`, `tools[${at}].type`);
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(tool.function?.name ?? "")) {
      return refusal(400, `Invalid 'tools[${at}].function.name'.`, `tools[${at}].function.name`);
    }
    const { parameters } = tool.function;
    if (parameters !== undefined && parameters?.type !== "object") {
      return refusal(400, `Invalid schema for function '${tool.function.name}'.`, `tools[${at}].function.parameters`);
    }
  }
  return null;
}

function limitsRefusal(request: FakeChatRequest, contextTokens = 128_000): FakeRefusal | null {
  if (request.stream_options !== undefined && request.stream !== true) {
    return refusal(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", "stream_options");
  }
  if (request.max_tokens !== undefined && request.max_completion_tokens !== undefined) {
    return refusal(400, "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.");
  }
  const output = request.max_tokens ?? request.max_completion_tokens ?? 0;
  if (!Number.isInteger(output) || output < 0)
    return refusal(400, "Invalid 'max_tokens': integer below minimum value.", "max_tokens");
  const { temperature = 1 } = request;
  if (typeof temperature !== "number" || temperature < 0 || temperature > 2) {
    return refusal(400, "Invalid 'temperature': decimal above maximum value.", "temperature");
  }
  const asked =
    Math.ceil(request.messages.reduce((sum, { content }) => sum + JSON.stringify(content).length, 0) / 4) + output;
  if (asked <= contextTokens) return null;
  const message = `This model's maximum context length is ${contextTokens} tokens. However, you requested ${asked} tokens.`;
  return refusal(400, message, "messages", "context_length_exceeded");
}

function refusal(
  status: number,
  message: string,
  param: string | null = null,
  code: string | null = null,
): FakeRefusal {
  return { status, message, type: "invalid_request_error", param, code };
}

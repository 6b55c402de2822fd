import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FakeChatRequest, type FakeRefusal, refusalOf } from "./fake-openai-rules.ts";
import { listenLocally } from "./listen-locally.ts";

/** What the fake says to one request. Counts are of streamed pieces, times are milliseconds. */
export interface FakeReply {
  text?: string;
  calls?: { name: string; arguments: Record<string, unknown> | string }[];
  /** Answers with an error instead. 429 and 503 may carry `retry-after`, in seconds. */
  status?: number;
  code?: string;
  message?: string;
  retryAfter?: number;
  /** Characters to a piece; 4 by default. */
  pieceLength?: number;
  /** Waits before the headers, and before each piece. */
  headersAfterMs?: number;
  pieceEveryMs?: number;
  /** Stops after so many pieces until `release()`; 0 is before the headers. */
  hangAfter?: number;
  /** Destroys the socket after so many pieces; 0 is before the headers. */
  dropAfter?: number;
  /** Sends an error event after so many pieces, as a provider does that fails midway. */
  failAfter?: number;
  finish?: "stop" | "length" | "content_filter";
  /** `choices` is OpenAI's shape, `response` the older one of Workers AI. */
  shape?: "choices" | "response";
}

export interface FakeOpenaiOptions {
  /** The one key it takes, or which keys. */
  apiKey?: string | ((key: string) => boolean);
  /** Names it knows; any when absent. */
  models?: string[];
  contextTokens?: number;
  /** Settings it refuses, as newer models refuse `max_tokens`. */
  refuses?: string[];
  /** One reply for all, one a request (the last repeats), or a function. By default it quotes the first passage. */
  reply?: FakeReply | FakeReply[] | ((request: FakeChatRequest, index: number, key: string) => FakeReply);
}

export interface FakeOpenai {
  /** The base URL, with `/v1`. */
  url: string;
  /** Bodies of well-formed requests, in order. */
  requests: FakeChatRequest[];
  /** Requests of any kind, refused ones included. */
  attempts(): number;
  /** Streams open now. */
  open(): number;
  /** Lets everything that hangs go on. */
  release(): void;
  stop(): Promise<void>;
}

/** Starts a chat-completions server on 127.0.0.1 that speaks the real protocol and refuses what the real one refuses. */
export async function startFakeOpenai(options: FakeOpenaiOptions = {}): Promise<FakeOpenai> {
  const requests: FakeChatRequest[] = [];
  let attempts = 0;
  let open = 0;
  let waiting: (() => void)[] = [];
  const hang = () => new Promise<void>((resolve) => waiting.push(resolve));

  const server: Server = createServer(async (incoming, response) => {
    attempts++;
    open++;
    response.on("close", () => open--);
    const written = await bodyOf(incoming);
    const checked = refusalOf(
      incoming.method ?? "",
      incoming.url ?? "",
      incoming.headers.authorization,
      written,
      options,
    );
    if ("status" in checked) return refuse(response, checked);
    requests.push(checked.request);
    const key = incoming.headers.authorization?.slice("Bearer ".length) ?? "";
    const reply = replyFor(options.reply, checked.request, requests.length - 1, key);
    await pause(reply.headersAfterMs);
    if (reply.hangAfter === 0) await hang();
    if (reply.dropAfter === 0) return response.destroy();
    if (reply.status !== undefined && reply.status !== 200) {
      const { status, code = "server_error", message = "The server had an error", retryAfter } = reply;
      return refuse(response, { status, code, type: code, message, param: null }, retryAfter);
    }
    if (checked.request.stream !== true) return writeWhole(response, checked.request, reply);
    await writeStream(response, checked.request, reply, hang);
  });
  await listenLocally(server);
  const { port } = server.address() as AddressInfo;
  const release = () => {
    const released = waiting;
    waiting = [];
    for (const go of released) go();
  };
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    attempts: () => attempts,
    open: () => open,
    release,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      release();
      await closed;
    },
  };
}

function replyFor(script: FakeOpenaiOptions["reply"], request: FakeChatRequest, index: number, key: string): FakeReply {
  if (typeof script === "function") return script(request, index, key);
  if (Array.isArray(script)) return script[Math.min(index, script.length - 1)] ?? {};
  return script ?? { text: quoteOf(request) };
}

/** The first sentence of passage 1 of the prompt, marked. */
export function quoteOf(request: FakeChatRequest): string {
  const asked = String(request.messages.at(-1)?.content ?? "");
  const passage = /^--\S+ passage 1\nFrom: .*\n\n([\s\S]*?)\n--/m.exec(asked)?.[1] ?? asked;
  const sentence = /[\s\S]*?[.!?](?=\s|$)/.exec(passage)?.[0] ?? passage;
  return `${sentence.trim().replace(/\s+/g, " ")} [1]`;
}

async function writeStream(
  response: ServerResponse,
  request: FakeChatRequest,
  reply: FakeReply,
  hang: () => Promise<void>,
) {
  const { text = "", pieceLength = 4, shape = "choices" } = reply;
  const events = [...(text.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, "gu")) ?? [])].map(
    (content) => ({ content }) as object,
  );
  events.push(...callsOf(request, reply, pieceLength));
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  const head = headOf(request, "chat.completion.chunk");
  const write = (value: unknown) =>
    response.write(`data: ${typeof value === "string" ? value : JSON.stringify(value)}\n\n`);
  const choice = (delta: object, finish: string | null) =>
    write({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], usage: null });
  if (shape === "choices") choice({ role: "assistant", content: "", refusal: null }, null);
  for (const [sent, event] of events.entries()) {
    if (reply.hangAfter === sent && sent > 0) await hang();
    if (reply.dropAfter === sent) {
      // What was written before must arrive: a reset would take it along.
      await pause(30);
      return response.destroy();
    }
    if (reply.failAfter === sent) {
      write({
        error: { message: "The server had an error while processing your request", type: "server_error", code: null },
      });
      return response.end();
    }
    if (response.destroyed) return;
    if (shape === "choices") choice(event, null);
    else write({ response: (event as { content?: string }).content ?? "", ...event });
    await pause(reply.pieceEveryMs);
  }
  const usage = usageOf(request, text);
  if (shape === "choices") {
    choice({}, reply.calls ? "tool_calls" : (reply.finish ?? "stop"));
    if (request.stream_options?.include_usage) write({ ...head, choices: [], usage });
  } else write({ response: "", usage });
  write("[DONE]");
  response.end();
}

/** Unique within a conversation, as the real ids are. */
function idOf(request: FakeChatRequest, index: number): string {
  return `call_${request.messages.length}_${index}`;
}

function callsOf(request: FakeChatRequest, reply: FakeReply, pieceLength: number): object[] {
  return (reply.calls ?? []).flatMap((call, index): object[] => {
    const written = typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments);
    if (reply.shape === "response") return [{ tool_calls: [{ name: call.name, arguments: call.arguments }] }];
    const head = { index, id: idOf(request, index), type: "function", function: { name: call.name, arguments: "" } };
    const pieces = written.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, "gu")) ?? [];
    return [head, ...pieces.map((piece) => ({ index, function: { arguments: piece } }))].map((each) => ({
      tool_calls: [each],
    }));
  });
}

function writeWhole(response: ServerResponse, request: FakeChatRequest, reply: FakeReply) {
  const calls = (reply.calls ?? []).map((call, index) => ({
    id: idOf(request, index),
    type: "function",
    function: { name: call.name, arguments: JSON.stringify(call.arguments) },
  }));
  const message = {
    role: "assistant",
    content: reply.text ?? null,
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  };
  const choices = [
    { index: 0, message, logprobs: null, finish_reason: calls.length > 0 ? "tool_calls" : (reply.finish ?? "stop") },
  ];
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ ...headOf(request, "chat.completion"), choices, usage: usageOf(request, reply.text ?? "") }),
  );
}

function refuse(response: ServerResponse, { status, message, type, param, code }: FakeRefusal, retryAfter?: number) {
  const headers = {
    "content-type": "application/json",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  };
  response.writeHead(status, headers);
  response.end(JSON.stringify({ error: { message, type, param, code } }));
}

function headOf(request: FakeChatRequest, object: string) {
  return { id: "chatcmpl-fake", object, created: 1_700_000_000, model: request.model, system_fingerprint: "fp_fake" };
}

function usageOf(request: FakeChatRequest, text: string) {
  const prompt = Math.ceil(JSON.stringify(request.messages).length / 4);
  const completion = Math.ceil(text.length / 4);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of incoming.setEncoding("utf8")) body += piece;
  return body;
}

function pause(milliseconds = 0): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;
}

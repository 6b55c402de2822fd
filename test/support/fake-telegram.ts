import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { refuseText } from "./fake-telegram-rules.ts";
import { listenLocally } from "./listen-locally.ts";

/** One request to the Bot API, as it came; `at` is milliseconds since the epoch. */
export interface TelegramCall {
  method: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely.
  body: any;
  at: number;
  /** Of the answer. */
  status: number;
}

/** What the next so many calls of a method for a chat get instead (null: for any chat). */
export interface TelegramTrouble {
  method: string;
  chatId: string | null;
  /** Calls that pass before it begins; none unless told. */
  after?: number;
  count: number;
  /** `drop` does what is asked and breaks the connection before it answers. */
  as: { status: number; description: string; parameters?: Record<string, unknown> } | "drop" | "refuse-html";
}

interface Bot {
  id: number;
  username: string;
  webhook: { url: string; secret: string };
  lastError: { date: number; message: string } | null;
  calls: TelegramCall[];
  troubles: TelegramTrouble[];
  files: Map<string, { path: string; bytes: Buffer; size: number }>;
  /** The topics of forums, as `{chat id}:{topic id}`. */
  topics: Set<string>;
}

export interface FakeTelegram {
  url: string;
  stop(): Promise<void>;
}

type Answer = { status: number; body: Record<string, unknown> };

const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"];

/**
 * The part of the Bot API that the platform uses, on 127.0.0.1, as a server of one's own runs it (`--local`: webhooks over
 * plain HTTP, but to loopback alone). As the real one does it refuses tokens it does not know, webhooks and secrets of a
 * wrong form, texts that are empty, too long or not well formed, topics that do not exist, and chats that blocked the bot. Tests make bots, files and
 * troubles at `/_fake/{what}/{token}` and read what came at `/_fake/calls/{token}`.
 */
export async function startFakeTelegram(port = 0): Promise<FakeTelegram> {
  const bots = new Map<string, Bot>();

  function control(what: string, token: string, body: Record<string, unknown>): unknown {
    if (what === "bots") {
      const { id, username } = body as { id: number; username: string };
      const quiet = {
        webhook: { url: "", secret: "" },
        lastError: null,
        calls: [],
        troubles: [],
        files: new Map(),
        topics: new Set<string>(),
      };
      bots.set(token, { id, username, ...quiet });
      return {};
    }
    if (what === "revoke") return { gone: bots.delete(token) };
    const bot = bots.get(token);
    if (bot === undefined) return { error: "no such bot" };
    if (what === "troubles") bot.troubles.push(body as unknown as TelegramTrouble);
    if (what === "webhook") Object.assign(bot.webhook, body["webhook"]);
    if (what === "last-error") bot.lastError = body as unknown as Bot["lastError"];
    if (what === "topics") {
      const { chatId, topicId, isGone } = body as { chatId: number; topicId: number; isGone?: boolean };
      bot.topics[isGone ? "delete" : "add"](`${chatId}:${topicId}`);
    }
    if (what === "files") {
      const { id, base64, size } = body as { id: string; base64: string; size?: number };
      const bytes = Buffer.from(base64, "base64");
      bot.files.set(id, { path: `documents/${id}`, bytes, size: size ?? bytes.length });
    }
    return { calls: bot.calls, webhook: bot.webhook };
  }

  /** Answers a call; null breaks the connection. */
  function call(bot: Bot, method: string, body: Record<string, unknown>): Answer | null {
    const chatId = String(body["chat_id"] ?? "");
    const trouble = bot.troubles.find(
      (known) => known.method === method && known.count > 0 && (known.chatId === null || known.chatId === chatId),
    );
    if (trouble !== undefined && (trouble.after ?? 0) > 0) trouble.after = (trouble.after ?? 0) - 1;
    else if (trouble !== undefined && (trouble.as !== "refuse-html" || body["parse_mode"] === "HTML")) {
      trouble.count--;
      if (trouble.as === "refuse-html") return refused(400, "Bad Request: can't parse entities: the test wants it so");
      if (trouble.as !== "drop") return refused(trouble.as.status, trouble.as.description, trouble.as.parameters);
      bot.calls.push({ method, body, at: Date.now(), status: 200 });
      return null;
    }
    return act(bot, method, body);
  }

  const server = createServer(async (request, response) => {
    const [, first = "", ...rest] = (request.url ?? "").split("/");
    if (first === "_fake")
      return writeJson(
        response,
        200,
        control(rest[0] ?? "", decodeURIComponent(rest[1] ?? ""), await readJson(request)),
      );
    const isFile = first === "file";
    const token = decodeURIComponent(((isFile ? rest[0] : first) ?? "").replace(/^bot/, ""));
    const bot = bots.get(token);
    if (isFile) {
      const file = [...(bot?.files.values() ?? [])].find(({ path }) => path === rest.slice(1).join("/"));
      if (file === undefined) return writeJson(response, 404, { ok: false });
      return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(file.bytes);
    }
    const isForm = request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;
    const body = isForm ? await readForm(request) : await readJson(request);
    const method = rest[0] ?? "";
    const unknown = /^\d+:/.test(token) ? refused(401, "Unauthorized") : refused(404, "Not Found");
    const answer = bot === undefined ? unknown : call(bot, method, body);
    if (answer === null) return void request.socket.destroy();
    bot?.calls.push({ method, body, at: Date.now(), status: answer.status });
    writeJson(response, answer.status, answer.body);
  });
  await listenLocally(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function act(bot: Bot, method: string, body: Record<string, unknown>): Answer {
  const topic = body["message_thread_id"];
  if (topic !== undefined && !bot.topics.has(`${body["chat_id"]}:${topic}`)) {
    return refused(400, "Bad Request: message thread not found");
  }
  switch (method) {
    case "getMe":
      return done({ id: bot.id, is_bot: true, first_name: bot.username, username: bot.username });
    case "setWebhook":
      return setWebhook(bot, body);
    case "deleteWebhook":
      bot.webhook = { url: "", secret: "" };
      return done(true);
    case "getWebhookInfo": {
      const last = bot.lastError;
      const fault = last === null ? {} : { last_error_date: last.date, last_error_message: last.message };
      return done({ url: bot.webhook.url, has_custom_certificate: false, pending_update_count: 0, ...fault });
    }
    case "sendMessage": {
      const refusal = refuseText(body);
      if (refusal !== null) return refused(400, refusal);
      const sent = bot.calls.filter(({ method: known }) => known === "sendMessage").length;
      return done({ message_id: 5000 + sent, date: 0, chat: { id: Number(body["chat_id"]) }, text: body["text"] });
    }
    case "sendDocument":
    case "sendPhoto": {
      const file = body[method === "sendPhoto" ? "photo" : "document"];
      if (file === undefined) return refused(400, "Bad Request: there is no file in the request");
      if (method === "sendPhoto" && !(file as { isPicture: boolean }).isPicture) {
        return refused(400, "Bad Request: IMAGE_PROCESS_FAILED");
      }
      return done({ message_id: 4000, date: 0, chat: { id: Number(body["chat_id"]) } });
    }
    case "sendChatAction":
      return body["action"] === "typing" ? done(true) : refused(400, "Bad Request: wrong parameter action in request");
    case "answerCallbackQuery":
      return done(true);
    case "getFile": {
      const file = bot.files.get(String(body["file_id"]));
      if (file === undefined) return refused(400, "Bad Request: invalid file_id");
      if (file.size > 20 * 1024 * 1024) return refused(400, "Bad Request: file is too big");
      return done({ file_id: body["file_id"], file_unique_id: "u", file_size: file.size, file_path: file.path });
    }
    default:
      return refused(404, "Not Found: method not found");
  }
}

function setWebhook(bot: Bot, body: Record<string, unknown>): Answer {
  const { url = "", secret_token: secret = "", allowed_updates: updates = [] } = body as Record<string, string>;
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  const isOwn = protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname);
  if (protocol !== "https:" && !isOwn) {
    return refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
  }
  if (!/^[\w-]{0,256}$/.test(secret)) return refused(400, "Bad Request: secret token contains unallowed characters");
  const wanted = updates as unknown as string[];
  if (!wanted.every((kind) => allowedUpdates.includes(kind)))
    return refused(400, "Bad Request: unexpected update type");
  bot.webhook = { url, secret };
  return done(true);
}

function done(result: unknown): Answer {
  return { status: 200, body: { ok: true, result } };
}

function refused(status: number, description: string, parameters?: Record<string, unknown>): Answer {
  return { status, body: { ok: false, error_code: status, description, ...(parameters ? { parameters } : {}) } };
}

/** A form's fields; a file as its name and words, under the field that points at it as `attach://…`. */
async function readForm(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const form = await new Response(Buffer.concat(pieces), { headers }).formData();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    const attached = typeof value === "string" ? form.get(value.replace("attach://", "")) : null;
    if (attached instanceof File) {
      const isPicture = name === "photo" ? { isPicture: isPhoto(new Uint8Array(await attached.arrayBuffer())) } : {};
      fields[name] = { name: attached.name, text: await attached.text(), ...isPicture };
    } else if (typeof value === "string") fields[name] = value;
  }
  return fields;
}

/** A photo is a JPEG or PNG of at most 10 MB: https://core.telegram.org/bots/api#sendphoto */
function isPhoto(bytes: Uint8Array): boolean {
  const isKnown = [
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47],
  ].some((magic) => magic.every((byte, at) => bytes[at] === byte));
  return isKnown && bytes.length <= 10 * 1024 * 1024;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const piece of request) text += piece;
  return text === "" ? {} : JSON.parse(text);
}

function writeJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

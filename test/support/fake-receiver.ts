import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

/** How a receiver answers. Plain data, so that tests inside workerd can send it. */
export interface ReceiverReply {
  /** Default: 200. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Waits before it answers, milliseconds. */
  afterMs?: number;
  /** Only for requests that contain this text; the others are answered with 200. */
  onlyFor?: string;
  /** `drop` takes the request and breaks the connection, `hang` never answers, `stream` sends a body without end. */
  as?: "drop" | "hang" | "stream";
}

/** A request as it came; `at` is milliseconds since the epoch. */
export interface ReceivedRequest {
  at: number;
  headers: Record<string, string>;
  body: string;
  /** Other requests to the same receiver that were unanswered when it came. */
  beside: number;
  /** Of the answer; null: none. */
  status: number | null;
}

export interface FakeReceiver {
  /** Without a slash at its end; the receiver `name` is at `/r/{name}`. */
  url: string;
  received(name: string): ReceivedRequest[];
  /** The answers to the next requests, in order; afterwards `otherwise`, 200 unless given. */
  reply(name: string, replies: ReceiverReply[], otherwise?: ReceiverReply): void;
  stop(): Promise<void>;
}

interface Receiver {
  received: ReceivedRequest[];
  replies: ReceiverReply[];
  otherwise: ReceiverReply;
  open: number;
}

/**
 * Receivers of webhooks on 127.0.0.1. As real ones do they take POST only, with JSON. Tests inside workerd set answers by
 * `POST /_fake/{name}` with `{replies, otherwise}`, and read requests by `GET /_fake/{name}`.
 */
export async function startFakeReceiver(port = 0): Promise<FakeReceiver> {
  const receivers = new Map<string, Receiver>();
  const receiverOf = (name: string) => {
    let receiver = receivers.get(name);
    if (receiver === undefined) {
      receiver = { received: [], replies: [], otherwise: {}, open: 0 };
      receivers.set(name, receiver);
    }
    return receiver;
  };

  const server = createServer(async (request, response) => {
    const [, first, name = ""] = (request.url ?? "").split("/");
    const body = await bodyOf(request);
    const receiver = receiverOf(name);
    if (first === "_fake") {
      if (request.method === "POST") Object.assign(receiver, JSON.parse(body));
      return response.end(JSON.stringify(receiver.received));
    }
    if (request.method !== "POST" || request.headers["content-type"] !== "application/json") {
      return response.writeHead(405, { allow: "POST" }).end();
    }
    return answer(receiver, request, response, body);
  });
  await listenLocally(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: (name) => receiverOf(name).received,
    reply: (name, replies, otherwise = {}) => void Object.assign(receiverOf(name), { replies, otherwise }),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  receiver: Receiver,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const chosen = receiver.replies.shift() ?? receiver.otherwise;
  const reply = chosen.onlyFor === undefined || body.includes(chosen.onlyFor) ? chosen : {};
  const { status = 200, headers = {}, body: text = "", afterMs, as } = reply;
  const fields = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const came: ReceivedRequest = { at: Date.now(), headers: fields, body, beside: receiver.open, status: null };
  receiver.received.push(came);
  receiver.open++;
  response.once("close", () => receiver.open--);
  if (afterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, afterMs));
  if (as === "drop") request.socket.destroy();
  if (as === "drop" || as === "hang") return;
  came.status = status;
  response.writeHead(status, headers);
  if (as !== "stream") return void response.end(text);
  const timer = setInterval(() => response.write("again and again "), 10);
  response.once("close", () => clearInterval(timer));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return body;
}

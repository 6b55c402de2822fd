import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

type Json = Record<string, unknown>;

/** How the fake behaves from now on. */
export interface McpBehaviour {
  /** The pages of its tool list. */
  pages: unknown[][];
  /** Forgets every session before each request of this kind but the first `initialize`. */
  forgets?: "once" | "always";
  /** How it says that it does not know a session; 404 by default, as the specification has it. */
  forgottenStatus?: 404 | 400;
  /** What a request other than `initialize` gets instead of a result. */
  answers?: "hang" | "html" | "big" | "end" | "loop" | "error" | "garbage";
  /** The result of a call. */
  result?: Json;
  /** How long the stream of the first answer of a session stays open after it, and how long other answers take, milliseconds. */
  slow?: { openMs: number; answerMs: number };
}

export interface FakeMcp {
  url: string;
  behaviour: McpBehaviour;
  /** Requests by method of the protocol, in order, with the session they had. */
  requests: { method: string; session: string | null; headers: IncomingMessage["headers"] }[];
  stop(): Promise<void>;
}

/** An MCP server over streamable HTTP on 127.0.0.1, with sessions, that refuses what the real ones refuse. */
export async function startFakeMcp(behaviour: McpBehaviour): Promise<FakeMcp> {
  const requests: FakeMcp["requests"] = [];
  const sessions = new Set<string>();
  const fake: FakeMcp = { url: "", behaviour, requests, stop };

  const server = createServer(async (request, response) => {
    let written = "";
    for await (const piece of request.setEncoding("utf8")) written += piece;
    const refuse = (status: number, message: string) =>
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32000, message }, id: null }));
    if (request.method !== "POST") return refuse(405, "Method not allowed.");
    const accept = request.headers.accept ?? "";
    if (!accept.includes("application/json") || !accept.includes("text/event-stream"))
      return refuse(406, "Not Acceptable: Client must accept both application/json and text/event-stream");
    const message = JSON.parse(written) as { id?: number; method: string; params?: Json };
    const session = (request.headers["mcp-session-id"] as string | undefined) ?? null;
    requests.push({ method: message.method, session, headers: request.headers });
    if (message.method === "initialize") {
      const id = randomUUID();
      sessions.add(id);
      const result = {
        protocolVersion: "2025-06-18",
        capabilities: { tools: {} },
        serverInfo: { name: "fake", version: "1" },
      };
      return answer(response, message.id, result, { "mcp-session-id": id }, fake.behaviour.slow?.openMs);
    }
    const { forgets, forgottenStatus = 404, answers } = fake.behaviour;
    if (forgets !== undefined && message.method.startsWith("tools/")) {
      sessions.clear();
      if (forgets === "once") fake.behaviour.forgets = undefined;
    }
    if (session === null) return refuse(400, "Bad Request: Mcp-Session-Id header is required");
    if (!sessions.has(session)) return refuse(forgottenStatus, "Session not found");
    if (message.id === undefined) return response.writeHead(202).end();
    await new Promise((resolve) => setTimeout(resolve, fake.behaviour.slow?.answerMs ?? 0));
    if (answers !== undefined) return misbehave(response, answers, message.id);
    if (message.method === "tools/list") {
      const page = Number((message.params?.cursor as string | undefined) ?? 0);
      const next = page + 1 < fake.behaviour.pages.length ? { nextCursor: String(page + 1) } : {};
      return answer(response, message.id, { tools: fake.behaviour.pages[page] ?? [], ...next });
    }
    answer(response, message.id, fake.behaviour.result ?? { content: [{ type: "text", text: "done" }] });
  });

  function stop(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }

  await listenLocally(server);
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  return fake;
}

function answer(response: ServerResponse, id: unknown, result: Json, headers: Record<string, string> = {}, openMs = 0) {
  response.writeHead(200, { "content-type": "text/event-stream", ...headers });
  response.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: "2.0", id, result })}\n\n`);
  setTimeout(() => response.end(), openMs);
}

function misbehave(response: ServerResponse, how: NonNullable<McpBehaviour["answers"]>, id: unknown) {
  const stream = { "content-type": "text/event-stream" };
  switch (how) {
    case "hang":
      return response.writeHead(200, stream).write(": still here\n\n");
    case "html":
      return response.writeHead(200, { "content-type": "text/html" }).end("<html>PWNED</html>");
    case "big": {
      response.writeHead(200, stream);
      for (let sent = 0; sent < 160 && !response.destroyed; sent++) response.write(`: ${"x".repeat(65_536)}\n`);
      return response.end();
    }
    case "end":
      return response.writeHead(200, stream).end(": nothing to say\n\n");
    case "loop":
      return response.writeHead(307, { location: "/mcp" }).end();
    case "garbage":
      return response.writeHead(200, { "content-type": "application/json" }).end('{"jsonrpc":');
    case "error": {
      const error = { code: -32602, message: "Unknown tool: find" };
      return response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ jsonrpc: "2.0", id, error }));
    }
  }
}

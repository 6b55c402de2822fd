import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker-provider.js";
import * as z from "zod";
import type { McpOptions, McpServers, McpTarget } from "../../domain/assistants/plugins/ports.ts";
import { maxAnswerBytes, maxToolPages, maxTools } from "../../domain/assistants/plugins/rules.ts";
import { ToolCallError } from "../../domain/assistants/plugins/tool-call-error.ts";
import type { Outbound } from "../../domain/platform/outbound/ports.ts";
import { isSessionExpired, mcpFailureOf } from "./mcp-failure-of.ts";
import { outboundMcpFetch } from "./outbound-mcp-fetch.ts";

/** Sessions that are remembered in an isolate. */
const maxSessions = 200;
/** How long the end of a stream may take to reach the client: turns of the event loop, at least so many milliseconds apart. */
const graceTurns = 10;
const graceMs = 30;

/** The raw list: the SDK's own schema refuses all tools of a page because of one. */
const ToolPage = z.object({ tools: z.array(z.unknown()), nextCursor: z.string().max(10_000).optional() });
const CallResult = z.object({
  content: z.array(z.record(z.string(), z.unknown())).default([]),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
  isError: z.boolean().default(false),
});

interface Session {
  id: string;
  version: string;
}

type Send = <T extends z.ZodType>(
  request: { method: string; params?: Record<string, unknown> },
  schema: T,
) => Promise<z.output<T>>;

/**
 * MCP servers over streamable HTTP by the official SDK. A session is used again by later calls of the same isolate; when the server
 * has forgotten it, one new session is opened and the request is sent once more.
 */
export function sdkMcpServers(outbound: Outbound): McpServers {
  const sessions = new Map<string, Session>();

  async function withSession<T>(target: McpTarget, options: McpOptions, run: (send: Send) => Promise<T>): Promise<T> {
    const until = Date.now() + options.withinMs;
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(target, options.signal, until, run);
      } catch (error) {
        options.signal.throwIfAborted();
        if (!isSessionExpired(error) || attempt > 1) throw mcpFailureOf(error);
        sessions.delete(target.key);
      }
    }
  }

  async function once<T>(
    { key, url, headers }: McpTarget,
    signal: AbortSignal,
    until: number,
    run: (send: Send) => Promise<T>,
  ): Promise<T> {
    let fail: (error: unknown) => void = () => undefined;
    const fetch = outboundMcpFetch({
      ...{ outbound, signal, until, maxBytes: maxAnswerBytes },
      // The end of an answer may come when the next request is already in progress.
      onRequest: () => {
        const of = fail;
        return (error) => {
          const nothing = new ToolCallError("malformed", "The MCP server ended its answer without a result.");
          if (error !== null) of(error);
          else afterTurns(graceTurns, () => of(nothing));
        };
      },
    });
    const known = sessions.get(key);
    const transport = new StreamableHTTPClientTransport(new URL(url), {
      fetch,
      requestInit: { headers },
      reconnectionOptions: {
        ...{ initialReconnectionDelay: 0, maxReconnectionDelay: 0, reconnectionDelayGrowFactor: 1, maxRetries: 0 },
      },
      ...(known === undefined ? {} : { sessionId: known.id }),
    });
    if (known !== undefined) transport.setProtocolVersion(known.version);
    // The SDK's default validator makes code at run time, which a Worker refuses.
    const client = new Client(
      { name: "switchboard", version: "1" },
      { jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
    );
    /** A stream that ends without an answer would else be waited for until the time limit. */
    const orEnded = <R>(work: (limits: { timeout: number; signal: AbortSignal }) => Promise<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        fail = reject;
        work({ timeout: Math.max(1, until - Date.now()), signal }).then(resolve, reject);
      });
    try {
      await orEnded((limits) => client.connect(transport, limits));
      const result = await run((request, schema) => orEnded((limits) => client.request(request, schema, limits)));
      remember(key, transport);
      return result;
    } finally {
      fail = () => undefined;
      await client.close().catch(() => undefined);
    }
  }

  function remember(key: string, { sessionId, protocolVersion }: StreamableHTTPClientTransport): void {
    sessions.delete(key);
    if (sessionId === undefined || protocolVersion === undefined) return;
    sessions.set(key, { id: sessionId, version: protocolVersion });
    const [oldest] = sessions.keys();
    if (sessions.size > maxSessions && oldest !== undefined) sessions.delete(oldest);
  }

  return {
    listTools: (target, options) =>
      withSession(target, options, async (send) => {
        const tools: unknown[] = [];
        const seen = new Set<string>();
        let cursor: string | undefined;
        for (let page = 0; page < maxToolPages && tools.length <= maxTools; page++) {
          const params = cursor === undefined ? {} : { params: { cursor } };
          const listed = await send({ method: "tools/list", ...params }, ToolPage);
          tools.push(...listed.tools);
          cursor = listed.nextCursor;
          if (cursor === undefined || seen.has(cursor)) break;
          seen.add(cursor);
        }
        return tools.slice(0, 2 * maxTools);
      }),
    callTool: (target, name, args, options) =>
      withSession(target, options, async (send) => {
        const result = await send({ method: "tools/call", params: { name, arguments: args } }, CallResult);
        const { content, structuredContent, isError } = result;
        return { content, isError, ...(structuredContent === undefined ? {} : { structuredContent }) };
      }),
  };
}

/** Calls a function after some turns of the event loop, in which what waits there is done, however busy the machine is. */
function afterTurns(turns: number, run: () => void): void {
  setTimeout(() => (turns <= 1 ? run() : afterTurns(turns - 1, run)), graceMs);
}

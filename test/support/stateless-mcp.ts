import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import * as z from "zod";
import { listenLocally } from "./listen-locally.ts";

/** Starts an MCP server of the official SDK without sessions on 127.0.0.1. Its tool `double` takes `number`. */
export async function startStatelessMcp(): Promise<{ url: string; methods: string[]; stop(): Promise<void> }> {
  const methods: string[] = [];
  const server = createServer(async (request, response) => {
    let written = "";
    for await (const piece of request.setEncoding("utf8")) written += piece;
    const message = written === "" ? undefined : JSON.parse(written);
    if (message !== undefined) methods.push(message.method);
    // A transport without sessions serves one request, so each request gets its own.
    const mcp = new McpServer({ name: "stateless", version: "1" });
    const inputSchema = { number: z.number() };
    mcp.registerTool("double", { description: "Doubles a number.", inputSchema }, ({ number }) => ({
      content: [{ type: "text", text: `It is ${2 * number}.` }],
    }));
    const transport = new StreamableHTTPServerTransport({});
    response.on("close", () => void transport.close());
    await mcp.connect(transport as Parameters<typeof mcp.connect>[0]);
    await transport.handleRequest(request, response, message);
  });
  await listenLocally(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    methods,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

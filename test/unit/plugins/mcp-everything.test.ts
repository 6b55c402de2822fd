import { afterAll, beforeAll, expect, test } from "vitest";
import { sdkMcpServers } from "../../../src/adapters/mcp/sdk-mcp-servers.ts";
import { callInstalledTool } from "../../../src/domain/answering/tools/call-installed-tool.ts";
import { readToolList } from "../../../src/domain/assistants/plugins/read-tool-list.ts";
import type { Outbound } from "../../../src/domain/platform/outbound/ports.ts";
import { startEverythingServer } from "../../support/everything-server.ts";
import { installedTool, outbound, toolDeps } from "./installed.ts";

let server: Awaited<ReturnType<typeof startEverythingServer>>;
beforeAll(async () => {
  server = await startEverythingServer();
});
afterAll(() => server.stop());

const options = { signal: new AbortController().signal, withinMs: 10_000 };

async function toolNamed(name: string) {
  const source = { kind: "mcp" as const, server: { url: server.url, headers: {} } };
  const target = { key: "list", url: server.url, headers: {} };
  const { tools } = readToolList(await toolDeps.mcp.listTools(target, options));
  return installedTool(source, tools.find((tool) => tool.name === name)!);
}

test("the reference server lists its tools, and none is rejected", async () => {
  const target = { key: "1", url: server.url, headers: {} };
  const { tools, rejected } = readToolList(await toolDeps.mcp.listTools(target, options));
  expect(rejected).toEqual([]);
  expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["echo", "get-sum", "get-structured-content"]));
});

test("its tools are called: a text, a sum, structured content, and arguments that do not match are refused before", async () => {
  const call = async (name: string, args: Record<string, unknown>) =>
    callInstalledTool(
      toolDeps,
      await toolNamed(name),
      { name, arguments: args },
      { ...options, key: "k", language: "en" },
    );
  expect((await call("echo", { message: "Hello" })).text).toBe("Echo: Hello");
  expect((await call("get-sum", { a: 2, b: 40 })).text).toContain("42");
  expect((await call("get-structured-content", { location: "Chicago" })).text).toMatch(/^temperature – /m);
  expect((await call("get-sum", { a: "two" })).trace.error?.failure).toBe("invalid_arguments");
});

test("a session that the server has ended is replaced, and the visitor does not notice", async () => {
  const sent: (string | undefined)[] = [];
  const watched: Outbound = {
    ...outbound,
    fetch: (request) => {
      sent.push(request.headers?.["mcp-session-id"]);
      return outbound.fetch(request);
    },
  };
  const servers = sdkMcpServers(watched);
  const target = { key: "1", url: server.url, headers: {} };
  await servers.callTool(target, "echo", { message: "first" }, options);
  const session = sent.at(-1)!;
  const ended = await fetch(server.url, { method: "DELETE", headers: { "mcp-session-id": session } });
  expect(ended.status).toBe(200);
  const again = await servers.callTool(target, "echo", { message: "second" }, options);
  expect(again.content).toEqual([{ type: "text", text: "Echo: second" }]);
  expect(sent.at(-1)).not.toBe(session);
});

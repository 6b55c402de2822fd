import { afterEach, expect, test } from "vitest";
import { sdkMcpServers } from "../../../src/adapters/mcp/sdk-mcp-servers.ts";
import { callInstalledTool } from "../../../src/domain/answering/tools/call-installed-tool.ts";
import type { McpOptions } from "../../../src/domain/assistants/plugins/ports.ts";
import { readToolList } from "../../../src/domain/assistants/plugins/read-tool-list.ts";
import type { ListedTool } from "../../../src/domain/assistants/plugins/types.ts";
import { type FakeMcp, type McpBehaviour, startFakeMcp } from "../../support/fake-mcp.ts";
import { installedTool, outbound, toolDeps } from "./installed.ts";

let fake: FakeMcp | null = null;
afterEach(async () => {
  await fake?.stop();
  fake = null;
});

const tool = (name: string, inputSchema: unknown = { type: "object" }, more = {}) => ({ name, inputSchema, ...more });
const options: McpOptions = { signal: new AbortController().signal, withinMs: 5_000 };

async function server(behaviour: Partial<McpBehaviour>) {
  fake = await startFakeMcp({ pages: [[tool("find")]], ...behaviour });
  const servers = sdkMcpServers(outbound);
  const target = { key: "1", url: fake.url, headers: { authorization: "Bearer secret" } };
  return {
    fake,
    list: (over: Partial<McpOptions> = {}) => servers.listTools(target, { ...options, ...over }),
    call: (over: Partial<McpOptions> = {}) => servers.callTool(target, "find", { a: 1 }, { ...options, ...over }),
  };
}

const methods = (of: FakeMcp) => of.requests.map(({ method }) => method);

test("the tools of all pages are listed, each request with the plugin's headers", async () => {
  const { list, fake: asked } = await server({ pages: [[tool("a")], [tool("b")], [tool("c")]] });
  expect(await list()).toMatchObject([{ name: "a" }, { name: "b" }, { name: "c" }]);
  expect(asked.requests.every(({ headers }) => headers.authorization === "Bearer secret")).toBe(true);
});

test("one invalid tool does not take the others away", async () => {
  const bad = [
    tool("no schema", "x"),
    tool("circle", { type: "object", $defs: { a: { $ref: "#/$defs/a" } }, properties: { x: { $ref: "#/$defs/a" } } }),
  ];
  const { list } = await server({
    pages: [
      [tool("a"), tool("broken", { type: "text" }), null],
      [...bad, tool("b"), tool("a")],
    ],
  });
  const { tools, rejected } = readToolList(await list());
  expect(tools.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(rejected.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    'broken: Its input schema is not valid: The type of the outermost schema must be "object". (type)',
    "undefined: Its name cannot be used.",
    "no schema: Its name cannot be used.",
    "circle: Its input schema is not valid: The schema is too large once its references are followed. ()",
    "a: Another tool has this name.",
  ]);
});

test("the end of an earlier answer does not end a request that is still in progress", async () => {
  const { list } = await server({ slow: { openMs: 50, answerMs: 800 } });
  expect(await list()).toMatchObject([{ name: "find" }]);
});

test("a session is opened once and used again by the next call", async () => {
  const { list, call, fake: asked } = await server({});
  await list();
  expect(await call()).toEqual({ content: [{ type: "text", text: "done" }], isError: false });
  expect(methods(asked)).toEqual(["initialize", "notifications/initialized", "tools/list", "tools/call"]);
  expect(asked.requests.at(-1)?.headers["mcp-protocol-version"]).toBe("2025-06-18");
});

test.each([404, 400] as const)(
  "an expired session (%i) gets one new session, and the call is made once more",
  async (status) => {
    const { call, fake: asked } = await server({ forgottenStatus: status });
    await call();
    asked.behaviour.forgets = "once";
    expect(await call()).toMatchObject({ isError: false });
    expect(methods(asked).slice(3)).toEqual(["tools/call", "initialize", "notifications/initialized", "tools/call"]);
    const sessions = asked.requests.filter(({ method }) => method === "tools/call").map(({ session }) => session);
    expect(sessions[0]).toBe(sessions[1]);
    expect(sessions[2]).not.toBe(sessions[1]);
  },
);

test("a server that forgets every session is given up after the second", async () => {
  const { call, fake: asked } = await server({ forgets: "always" });
  await expect(call()).rejects.toMatchObject({
    failure: "refused",
    message: "The MCP server ends its sessions at once.",
  });
  expect(methods(asked).filter((method) => method === "tools/call")).toHaveLength(2);
});

test.each([
  ["html", "type_refused"],
  ["big", "too_large"],
  ["loop", "redirect_loop"],
  ["error", "tool_error"],
  ["garbage", "malformed"],
  ["end", "malformed"],
] as const)(
  "a server that answers with %s is a failure of its own, long before the time limit",
  async (answers, failure) => {
    const { call } = await server({ answers });
    await expect(call({ withinMs: 60_000 })).rejects.toMatchObject({ failure });
  },
);

test("a server that hangs is left after the time limit, and at once when the answer is not wanted any more", async () => {
  const { call } = await server({ answers: "hang" });
  await expect(call({ withinMs: 300 })).rejects.toMatchObject({ failure: "timeout" });
  const abort = new AbortController();
  const called = call({ signal: abort.signal, withinMs: 60_000 });
  abort.abort(new Error("taken over"));
  await expect(called).rejects.toThrow("taken over");
});

const structured: ListedTool = {
  ...{ name: "find", description: "Finds.", parameters: { type: "object" } },
  outputSchema: { type: "object", properties: { total: { type: "number", multipleOf: 0.01 } }, required: ["total"] },
};

async function callStructured(result: Record<string, unknown>) {
  fake = await startFakeMcp({ pages: [], result });
  const given = installedTool({ kind: "mcp", server: { url: fake.url, headers: {} } }, structured);
  const context = { ...options, key: "k", language: "en" };
  return callInstalledTool(toolDeps, given, { name: "find", arguments: {} }, context);
}

test("a result is checked by the output schema of its tool, whichever page it was listed on", async () => {
  expect(await callStructured({ content: [], structuredContent: { total: 19.99 } })).toMatchObject({
    text: "total – 19.99",
  });
});

test.each([
  [{ content: [], structuredContent: { total: "a lot" } }, "malformed", /output schema: Instance type "string"/],
  [{ content: [{ type: "text", text: "19.99" }] }, "malformed", /not structured/],
  [
    { content: [{ type: "text", text: "MCP error -32602: Tool x not found" }], isError: true },
    "tool_error",
    /Tool x not found/,
  ],
])("a result that is none is a typed failure: %j", async (result, failure, message) => {
  const { text, trace } = await callStructured(result);
  expect(text).toBeNull();
  expect(trace.error).toEqual({ failure, message: expect.stringMatching(message) });
});

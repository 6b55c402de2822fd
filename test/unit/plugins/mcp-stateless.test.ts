import { afterAll, beforeAll, expect, test } from "vitest";
import { sdkMcpServers } from "../../../src/adapters/mcp/sdk-mcp-servers.ts";
import { readToolList } from "../../../src/domain/assistants/plugins/read-tool-list.ts";
import { startStatelessMcp } from "../../support/stateless-mcp.ts";
import { outbound } from "./installed.ts";

let server: Awaited<ReturnType<typeof startStatelessMcp>>;
beforeAll(async () => {
  server = await startStatelessMcp();
});
afterAll(() => server.stop());

const options = { signal: new AbortController().signal, withinMs: 10_000 };

test("a server without sessions is listed and called; each call begins anew, because there is nothing to use again", async () => {
  const servers = sdkMcpServers(outbound);
  const target = { key: "1", url: server.url, headers: {} };
  const { tools } = readToolList(await servers.listTools(target, options));
  expect(tools.map(({ name }) => name)).toEqual(["double"]);
  for (const number of [21, 4]) {
    const { content, isError } = await servers.callTool(target, "double", { number }, options);
    expect({ content, isError }).toEqual({ content: [{ type: "text", text: `It is ${2 * number}.` }], isError: false });
  }
  const call = ["initialize", "notifications/initialized", "tools/call"];
  expect(server.methods.slice(-6)).toEqual([...call, ...call]);
});

test("a tool that such a server does not know is an error of the tool", async () => {
  const target = { key: "1", url: server.url, headers: {} };
  const called = sdkMcpServers(outbound).callTool(target, "nothing", {}, options);
  expect(await called.catch(({ failure }) => failure)).toMatchObject({ isError: true });
});

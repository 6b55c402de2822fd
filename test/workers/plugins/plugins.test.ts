import { expect, test } from "vitest";
import { callToolByIntent } from "../../../src/domain/answering/tools/call-tool-by-intent.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { ru } from "../../../src/domain/language/languages/ru.ts";
import { until } from "../../support/until.ts";
import { openDesk } from "../ai-tokens/ai-fixture.ts";
import { api } from "../api.ts";
import { callsWith, makeOwner, mcpManifest, orderManifest, register, storedOf } from "./plugin-fixture.ts";

/** A desk whose hosted model calls the tool that the question names. */
async function deskWith(manifest: object, config: object = { apiKey: "k-123456" }) {
  const desk = await openDesk();
  const token = await desk.addToken("tool");
  const { id } = await register(manifest);
  const { body: listed } = await desk.account.call("GET", "/api/v1/chatbots");
  const path = `/api/v1/chatbots/${listed.data[0].id}/plugins`;
  const { status } = await desk.account.call("POST", path, { json: { pluginId: id, config } });
  expect(status).toBe(201);
  const statusOf = async () => (await desk.account.call("GET", `${path}/${id}/status`)).body.data;
  return {
    ...desk,
    tokenId: token.id,
    pluginId: id,
    path: `${path}/${id}`,
    statusOf,
    assistantId: listed.data[0].id as number,
  };
}

test("a visitor's question is answered by an installed tool, cited and traced, and the status counts the call", async () => {
  const apiKey = `key-${crypto.randomUUID()}`;
  const desk = await deskWith(orderManifest(), { apiKey, shop: "north" });
  const made = await desk.ask({}, { text: 'Where is my order? call find_order {"number":"A-17"}' });
  expect(made).toMatchObject({ outcome: "answer", text: "It says: number – A-17 [1]." });
  expect(made.citations).toMatchObject([{ sourceId: 0, tool: { pluginId: desk.pluginId, name: "find_order" } }]);
  expect(made.trace?.tools).toMatchObject([{ tool: "find_order", arguments: { number: "A-17" }, state: "succeeded" }]);
  const [sent, ...more] = await callsWith(apiKey);
  expect(more).toEqual([]);
  expect(sent?.headers).toMatchObject({ "x-shop": "north", "x-platform": "platform-key" });
  expect(JSON.stringify(made)).not.toContain(apiKey);
  // One request asked for the call and one read its result.
  expect(await desk.readToken(desk.tokenId)).toMatchObject({ daily_usage: 2 });
  await until(async () =>
    expect(await desk.statusOf()).toMatchObject({
      ...{ state: "ready", lastCall: { tool: "find_order" }, lastError: null },
      window: { hours: 24, calls: 1, failures: 0, errorRate: 0, averageMs: expect.any(Number) },
    }),
  );
});

test("a tool that fails is told honestly, and the status has the error and the rate", async () => {
  const desk = await deskWith(orderManifest("/html"));
  const made = await desk.ask({}, { text: 'Where is it? call find_order {"number":"A-17"}' });
  expect(made).toMatchObject({ outcome: "abstain", text: en.phrases.lookupFailed });
  await until(async () =>
    expect(await desk.statusOf()).toMatchObject({
      state: "failing",
      lastError: { tool: "find_order", failure: "type_refused" },
      window: { calls: 1, failures: 1, errorRate: 1 },
    }),
  );
});

test("an MCP server's tools are listed when it is installed, and called inside the Worker's runtime", async () => {
  const desk = await deskWith(mcpManifest(), {});
  const status = await desk.statusOf();
  expect(status).toMatchObject({ state: "ready", rejectedTools: [], toolsListedAt: expect.any(String) });
  expect(status.tools.map(({ name }: { name: string }) => name)).toContain("get-structured-content");
  const sum = await desk.ask({}, { text: 'What is 2 and 40? call get-sum {"a":2,"b":40}' });
  expect(sum.text).toMatch(/^It says: The sum of 2 and 40 is 42\.? \[1\]/);
  const made = await desk.ask({}, { text: 'The weather? call get-structured-content {"location":"Chicago"}' });
  expect(made.text).toMatch(/^It says: temperature – \d+ \[1\]\.$/);
});

test("an MCP server that cannot be reached is installed all the same, and its state says why", async () => {
  const { id } = await register(mcpManifest("http://127.0.0.1:9/mcp"));
  const { install, path, owner } = await makeOwner();
  expect((await install(id, {})).body.data.state).toBe("unavailable");
  const { body } = await owner.call("GET", `${path}/${id}/status`);
  expect(body.data).toMatchObject({
    state: "unavailable",
    tools: [],
    lastError: { tool: null, failure: "unreachable" },
  });
});

test("the built-in model calls the tool that an intent names, when its arguments can be taken from the text", async () => {
  const manifest = orderManifest("/echo");
  const apiKey = `key-${crypto.randomUUID()}`;
  const search = {
    name: "search",
    description: "Searches.",
    parameters: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
  };
  const desk = await deskWith(
    { ...manifest, tools: [...manifest.tools, search] },
    { apiKey, shop: "!![north](https://shop.example/n.png)" },
  );
  const key = `turn:${crypto.randomUUID()}`;
  const input = {
    ...{ accountId: desk.accountId, assistantId: desk.assistantId, plugin: manifest.name, key, language: en },
    ...{ text: "Blue mugs", signal: new AbortController().signal },
  };
  const made = await callToolByIntent(desk.deps, { ...input, tool: "search" });
  // An image would be fetched where the answer is shown.
  const shown = "authorization – Bearer ********\nshop – [north](https://shop.example/n.png)\n\n[1]";
  expect(made.text).toContain(`This is what ${manifest.name} says:\n\n${shown}`);
  expect(made.citations).toMatchObject([{ marker: 1, tool: { name: "search" } }]);
  expect(made.trace).toMatchObject({ state: "succeeded", arguments: { query: "Blue mugs" } });
  // The same answer, made again after a crash, in another language, and another answer.
  const spoken = await callToolByIntent(desk.deps, { ...input, language: ru, tool: "search" });
  expect(spoken.text).toContain(ru.phrases.toolSays(manifest.name));
  await callToolByIntent(desk.deps, { ...input, tool: "search", key: `${key}-other` });
  const [first, again, other] = (await callsWith(apiKey)).map(({ headers }) => headers["idempotency-key"]);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  const unfilled = await callToolByIntent(desk.deps, { ...input, tool: "find_order" });
  expect(unfilled).toMatchObject({ text: null, trace: { state: "failed", error: { failure: "invalid_arguments" } } });
  const unknown = await callToolByIntent(desk.deps, { ...input, plugin: "Nothing", tool: "search" });
  expect(unknown).toMatchObject({ text: null, trace: { plugin: null, error: { failure: "unknown_tool" } } });
});

test("a secret is stored sealed, shown masked, kept when it comes back masked or not at all, and gone with the plugin", async () => {
  const manifest = orderManifest();
  const { id } = await register(manifest);
  const { owner, path, install } = await makeOwner();
  const installed = await install(id, { apiKey: "k-very-secret", shop: "north" });
  expect(installed.body.data.config).toEqual({ apiKey: "********", shop: "north" });
  const put = (config: object) => owner.call("PUT", `${path}/${id}/config`, { json: { config } });
  expect((await put({ apiKey: "********", shop: "south" })).body.data.config).toEqual({
    apiKey: "********",
    shop: "south",
  });
  expect((await put({})).body.data.config).toEqual({ apiKey: "********" });
  expect((await put({ apiKey: null })).body).toMatchObject({ code: "VALIDATION_ERROR", errors: [{ field: "config" }] });
  const stored = await storedOf(id);
  expect(stored).not.toContain("k-very-secret");
  expect(stored).not.toContain("platform-key");
  expect((await owner.call("DELETE", `${path}/${id}`)).status).toBe(200);
  expect((await owner.call("GET", path)).body.data).toEqual([]);
  expect((await owner.call("GET", `${path}/${id}/status`)).status).toBe(404);
});

test("a plugin that is changed is not called until its configuration matches again", async () => {
  const manifest = orderManifest();
  const desk = await deskWith(manifest);
  const admin = desk.admin;
  const { properties } = manifest.configSchema;
  const configSchema = {
    ...manifest.configSchema,
    properties: { ...properties, region: { type: "string" } },
    required: ["apiKey", "region"],
  };
  const changed = await admin.call("PUT", `/api/v1/plugins/${desk.pluginId}`, { json: { configSchema } });
  expect(changed.body.data.endpoint.headers).toMatchObject({ "x-platform": "********" });
  expect(await desk.statusOf()).toMatchObject({ state: "needs_configuration" });
  const question = { text: 'Where is it? call find_order {"number":"A-17"}' };
  expect((await desk.ask({}, question)).trace?.tools).toBeUndefined();
  await desk.account.call("PUT", `${desk.path}/config`, { json: { config: { region: "eu" } } });
  expect((await desk.ask({}, question)).text).toBe("It says: number – A-17 [1].");
});

test("a plugin that is switched off is neither offered nor called, and is as before when it is switched on", async () => {
  const apiKey = `key-${crypto.randomUUID()}`;
  const desk = await deskWith(orderManifest(), { apiKey });
  const turn = (isEnabled: boolean) => desk.account.call("PUT", `${desk.path}/enabled`, { json: { isEnabled } });
  const ask = () => desk.ask({}, { text: 'Where is my order? call find_order {"number":"A-17"}' });
  expect((await turn(false)).body.data).toMatchObject({
    isEnabled: false,
    state: "off",
    config: { apiKey: "********" },
  });
  const made = await ask();
  expect(made.trace?.tools ?? []).toEqual([]);
  expect(await callsWith(apiKey)).toEqual([]);
  expect(await desk.statusOf()).toMatchObject({ state: "off", window: { calls: 0 } });
  expect((await turn(true)).body.data).toMatchObject({ isEnabled: true, state: "ready" });
  expect((await ask()).text).toBe("It says: number – A-17 [1].");
  expect(await callsWith(apiKey)).toHaveLength(1);
});

test("unregistering a plugin removes it from every chatbot at once", async () => {
  const desk = await deskWith(orderManifest());
  expect((await desk.admin.call("DELETE", `/api/v1/plugins/${desk.pluginId}`)).status).toBe(200);
  expect((await desk.account.call("GET", `${desk.path}/status`)).status).toBe(404);
  expect(await storedOf(desk.pluginId)).toBe("[[],[]]");
  const made = await desk.ask({}, { text: 'Where is it? call find_order {"number":"A-17"}' });
  expect(made.trace?.tools).toBeUndefined();
});

test("deleting a chatbot deletes its plugins with their secrets", async () => {
  const { id } = await register(orderManifest());
  const { owner, chatbotId, install } = await makeOwner();
  await install(id);
  expect(JSON.parse(await storedOf(id))[0]).toHaveLength(1);
  await owner.call("DELETE", `/api/v1/chatbots/${chatbotId}`);
  expect(JSON.parse(await storedOf(id))[0]).toEqual([]);
});

test("a manifest or a configuration that is not valid is refused with every place, and changes nothing", async () => {
  const manifest = orderManifest();
  const { id, adminToken } = await register(manifest);
  const bad = {
    ...manifest,
    configSchema: { type: "object", properties: { a: { type: "text" } } },
    endpoint: { url: "https://10.0.0.1/" },
    tools: [{ name: "a b", description: "x" }],
  };
  const refused = await api.call("POST", "/api/v1/plugins", { token: adminToken, json: bad });
  expect(refused.body).toMatchObject({ status: "error", code: "VALIDATION_ERROR" });
  const fields = refused.body.errors.map(({ field }: { field: string }) => field);
  expect(fields).toEqual(expect.arrayContaining(["configSchema.properties.a.type", "endpoint.url", "tools.0.name"]));
  const twice = await api.call("POST", "/api/v1/plugins", {
    token: adminToken,
    json: { ...manifest, name: manifest.name.toUpperCase() },
  });
  expect(twice.body).toMatchObject({ code: "CONFLICT" });
  const { install, owner, path } = await makeOwner();
  expect((await install(id, { apiKey: "k-123456", token: "x" })).body).toMatchObject({
    ...{ code: "VALIDATION_ERROR", errors: [{ field: "config.token" }] },
  });
  expect((await owner.call("GET", path)).body.data).toEqual([]);
  expect((await install(id)).status).toBe(201);
  expect((await install(id)).body).toMatchObject({ code: "CONFLICT" });
});

test("the registry is read by every account and written by administrators; installations are each account's own", async () => {
  const { id } = await register(orderManifest());
  const { path, install, owner } = await makeOwner();
  await install(id);
  const stranger = await api.makeAccount();
  const read = await stranger.call("GET", `/api/v1/plugins/${id}`);
  expect(read.body.data).toMatchObject({
    secrets: ["apiKey"],
    endpoint: { headers: { authorization: "Bearer {{config.apiKey}}", "x-platform": "********" } },
  });
  for (const [method, at] of [
    ["POST", "/api/v1/plugins"],
    ["PUT", `/api/v1/plugins/${id}`],
    ["DELETE", `/api/v1/plugins/${id}`],
  ] as const)
    expect((await owner.call(method, at, { json: orderManifest() })).body.code, method).toBe("FORBIDDEN");
  for (const at of [path, `${path}/${id}/status`]) expect((await stranger.call("GET", at)).status).toBe(404);
  expect((await stranger.call("DELETE", `${path}/${id}`)).status).toBe(404);
  expect((await owner.call("GET", path)).body.data).toHaveLength(1);
});

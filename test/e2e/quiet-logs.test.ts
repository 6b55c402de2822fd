import { afterEach, expect, test } from "vitest";
import WebSocket from "ws";
import { clientOf } from "../support/client.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;

afterEach(async () => {
  await server?.stop();
});

/** Connects and says how it went: the status of a refusal, or the code of the close that follows. */
function outcomeOf(url: string, act: (socket: WebSocket) => void): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
    socket.on("close", (code) => resolve(code));
    socket.on("error", () => {});
    socket.on("open", () => act(socket));
  });
}

test("no credential of a query string is ever printed, whatever happens to the socket it came with", async () => {
  server = await startServer();
  const { port, url } = server;
  const api = clientOf(fetch, url);
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const embed = await account.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  const siteToken = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const headers = { "X-Site-Token": siteToken };
  const { body } = await api.call("POST", "/api/site/dialogs", { json: {}, headers });
  const forged = "forged-secret-of-a-caller";
  const at = (path: string, query: Record<string, string>) =>
    `ws://127.0.0.1:${port}${path}?${new URLSearchParams(query)}`;
  const dialog = `/ws/dialogs/${body.id}`;
  const guest = { token: siteToken, guest_id: body.guest_id };
  const leave = (socket: WebSocket) => socket.close(1000);
  expect(await outcomeOf(at(dialog, guest), leave)).toBe(1000);
  expect(await outcomeOf(at(dialog, { token: account.token }), leave)).toBe(1000);
  expect(await outcomeOf(at("/ws/inbox", { token: account.token }), leave)).toBe(1000);
  expect(await outcomeOf(at(dialog, { token: forged }), leave)).toBe(401);
  expect(await outcomeOf(at(dialog, { ...guest, guest_id: forged }), leave)).toBe(401);
  expect(await outcomeOf(at("/ws/dialogs/999999", guest), leave)).toBe(404);
  expect(await outcomeOf(at("/ws/dialogs/x", { token: account.token }), leave)).toBe(422);
  expect(await outcomeOf(at("/ws/nothing", { token: account.token }), leave)).toBe(404);
  expect(await outcomeOf(at(dialog, guest), (socket) => socket.send("x".repeat(10 * 1024 * 1024)))).toBe(1009);
  expect((await fetch(`${url}/api/nothing?token=${account.token}`)).status).toBe(404);
  await server.kill();
  await until(() => expect(server?.output()).toContain("Switchboard serves on"));
  for (const secret of [account.token, siteToken, body.guest_id, forged]) expect(server.output()).not.toContain(secret);
});

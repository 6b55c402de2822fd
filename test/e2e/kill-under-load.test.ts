import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { Visitor } from "../support/visitor.ts";

const visitors = 100;
const messagesEach = 12;
const kills = 3;
/** Through a restart on a busy machine. */
const patienceMs = 80_000;

let server: Server | undefined;
const people: { id: number; guestId: string; visitor: Visitor }[] = [];

afterEach(async () => {
  for (const { visitor } of people) visitor.leave();
  await server?.kill();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

test("100 visitors talk while the server is killed three times: what was acknowledged is there once, in order and paid once", async () => {
  server = await startServer();
  const { port, stateDir, url } = server;
  const api = clientOf(fetch, url);
  const owner = await api.makeAccount();
  const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Busy" } });
  const embed = await owner.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  const token = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  for (let n = 0; n < visitors; n++) {
    const { body } = await api.call("POST", "/api/site/dialogs", { json: {}, headers: { "X-Site-Token": token } });
    const query = new URLSearchParams({ token, guest_id: body.guest_id });
    const visitor = new Visitor(`ws://127.0.0.1:${port}/ws/dialogs/${body.id}?${query}`);
    people.push({ id: body.id, guestId: body.guest_id, visitor });
  }
  const ids = Array.from({ length: messagesEach }, (_, n) => `m${n}`);
  const acknowledged = () => people.reduce((sum, { visitor }) => sum + visitor.acknowledged.size, 0);
  const all = visitors * messagesEach;
  const talking = (async () => {
    for (let n = 0; n < messagesEach; n++) {
      for (const { visitor } of people) visitor.say(`m${n}`, "Hello");
      const least = Math.min(all, (n + 1) * visitors * 0.9);
      await until(() => expect(acknowledged()).toBeGreaterThanOrEqual(least), patienceMs);
    }
  })();
  for (let kill = 1; kill <= kills; kill++) {
    const reached = (all * kill) / (kills + 1);
    await until(() => expect(acknowledged()).toBeGreaterThan(reached), patienceMs);
    await server.kill();
    server = await startServer({ port, stateDir });
  }
  await talking;
  await until(() => expect(acknowledged()).toBe(all), patienceMs);

  for (const { id, visitor } of people) {
    await until(async () => {
      const { body } = await owner.call("GET", `/api/dialogs/${id}/messages`);
      const messages = body.messages as {
        id: number;
        sender: string;
        client_message_id?: string;
        reply_to?: number;
      }[];
      const said = messages.filter((message) => message.sender === "user");
      expect(new Map(said.map((message) => [message.client_message_id, message.id]))).toEqual(visitor.acknowledged);
      expect(said.map((message) => message.client_message_id)).toEqual(ids);
      const answered = messages.flatMap((message) => message.reply_to ?? []);
      expect(answered.toSorted()).toEqual(said.map((message) => message.id).toSorted());
      expect(messages.map((message) => message.id)).toEqual(
        messages.map((message) => message.id).toSorted((a, b) => a - b),
      );
    });
    expect(visitor.seen).toEqual([...new Set(visitor.seen)].toSorted((a, b) => a - b));
  }
  await until(async () => expect((await owner.call("GET", "/api/me")).body.balance).toBeCloseTo(500 - all / 1000, 6));
}, 240_000);

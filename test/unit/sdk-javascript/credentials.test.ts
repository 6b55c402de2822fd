import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { listChatbots } from "../../../sdks/javascript/src/chatbots/chatbots.ts";
import { createClient, withCredential } from "../../../sdks/javascript/src/core/client.ts";
import { readMe } from "../../../sdks/javascript/src/replyx/accounts.ts";
import { releaseHandoffByName } from "../../../sdks/javascript/src/replyx/handoff.ts";
import { allInbox } from "../../../sdks/javascript/src/replyx/inbox.ts";
import { openDialog } from "../../../sdks/javascript/src/socket/open-dialog.ts";
import { fakePlatform } from "./fake-platform.ts";
import { FakeSocket } from "./fake-socket.ts";

async function serve(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

test("a redirect to another host is an error, and takes no credential along", async () => {
  const reached: unknown[] = [];
  const other = await serve(({ headers }, response) => {
    reached.push(headers);
    response.end("{}");
  });
  const platform = await serve((_, response) => {
    response.writeHead(307, { location: `http://localhost:${other.port}/` }).end();
  });
  try {
    const client = createClient({ url: `http://127.0.0.1:${platform.port}`, credential: { apiKey: "k" } });
    await expect(listChatbots(client)).rejects.toMatchObject({ status: 307, message: /leads to another/ });
    await expect(readMe(withCredential(client, { token: "t" }))).rejects.toMatchObject({ status: 307 });
    expect(reached).toEqual([]);
  } finally {
    for (const { server } of [other, platform]) server.close();
  }
});

test("a credential or a password that cannot be sent is not shown by the error", async () => {
  const { client } = fakePlatform([]);
  const failures = [
    await readMe(withCredential(client, { token: "secret\nsecret" })).catch(String),
    await readMe(withCredential(client, { token: "sécret" })).catch(String),
  ];
  expect(failures.join()).toContain("The credential has a line break");
  expect(failures.join()).not.toMatch(/s[eé]cret/);
  expect(() => createClient({ url: "https://me:secret@platform.example" })).toThrow(/^The address must not contain/);
});

test.each([
  { token: "secret" },
  { apiKey: "secret" },
  { siteToken: "secret", guestId: "secret" },
  { accountToken: "secret" },
  { serviceKey: "secret" },
])("a log of a client or an error does not show its credential: %o", async (credential) => {
  const failures = [new TypeError("fetch failed"), Response.json({ detail: "No." }, { status: 403 })];
  const fetch = async () => {
    const failure = failures.shift();
    if (failure instanceof Response) return failure;
    throw failure;
  };
  const url = "https://platform.example";
  const client = createClient({ url, credential, fetch, retries: 0, headers: { "x-proxy": "secret" } });
  const query = { token: "secret" };
  const call = () => releaseHandoffByName(client as never, { query, body: {} as never }).catch((error: Error) => error);
  const shown = [client, withCredential(client, credential), await call(), await call()];
  const socket = openDialog(client as never, 1, { WebSocket: FakeSocket as never });
  for (const each of [...shown, socket]) {
    const all = [inspect(each, { depth: 9, showHidden: true }), JSON.stringify(each), String(each), format("%o", each)];
    expect(all.join()).not.toContain("secret");
  }
  socket.close();
});

test("a renewed token is not shown either, and is sent", async () => {
  const credential = { token: "old", renew: async () => "secret" };
  const { client, sent } = fakePlatform([Response.json({}, { status: 401 }), Response.json({ id: 1 })], credential);
  await readMe(client);
  expect(sent[1]?.headers.get("authorization")).toBe("Bearer secret");
  expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("secret");
});

test("an answer that is no JSON says so, and a limit of time may be endless", async () => {
  const page = () => new Response("<html>", { headers: { "content-type": "text/html" } });
  const { client } = fakePlatform([page(), Response.json({ id: 1 })]);
  await expect(readMe(client, {}, { retries: 0 })).rejects.toThrow(/did not answer with JSON/);
  const slow = createClient({
    ...{ url: "https://platform.example", credential: { token: "t" }, timeoutMs: Number.POSITIVE_INFINITY },
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        init?.signal?.addEventListener("abort", reject);
        setTimeout(() => resolve(Response.json({ id: 2 })), 20);
      }),
  });
  expect(await readMe(slow)).toEqual({ id: 2 });
});

test("a list whose next page is always the same ends with an error", async () => {
  const same = () => Response.json({ dialogs: [{ id: 5 }], next_cursor: "same", has_more: true });
  const { client, sent } = fakePlatform([same(), same(), same(), same()]);
  const read = async () => {
    for await (const _ of allInbox(client));
  };
  await expect(read()).rejects.toThrow("The list does not go on");
  expect(sent).toHaveLength(2);
});

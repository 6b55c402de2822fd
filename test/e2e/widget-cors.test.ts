import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, sharedServer } from "./shared.ts";
import { openShop, type Pages, serveAtDefaultPort, servePages } from "./widget-pages.ts";

const server = sharedServer();
let pages: Pages;
let browser: Browser;
let shop: Awaited<ReturnType<typeof openShop>>;
let place: { url: string; token: string; guestId: string; dialogId: number };

beforeAll(async () => {
  pages = await servePages("");
  browser = await openBrowser();
  shop = await openShop(server, { allowed_domains: ["shop.test"] });
  const token = /data-token="(.+?)"/.exec(shop.snippet)?.[1] ?? "";
  const headers = { "content-type": "application/json", "x-site-token": token };
  const made = await fetch(`${server.url}/api/site/dialogs`, { method: "POST", headers, body: "{}" });
  const { id: dialogId, guest_id: guestId } = (await made.json()) as { id: number; guest_id: string };
  place = { url: server.url, token, guestId, dialogId };
});
afterAll(async () => {
  await browser?.close();
  await pages?.stop();
});

async function pageAt(host: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(await serveAtDefaultPort(page, pages, host));
  return page;
}

const dialogsOf = async () => (await shop.account.call("GET", "/api/dialogs")).body.total as number;

test("a page of the site reads settings, starts a dialog, asks, hears the stream and the socket; no cookie is set", async () => {
  const page = await pageAt("shop.test");
  const seen = await page.evaluate(async ({ url, token }) => {
    const say = (path: string, body: object, headers = {}) => {
      const all = { "content-type": "application/json", "x-site-token": token, ...headers };
      return fetch(`${url}${path}`, { method: "POST", headers: all, body: JSON.stringify(body) });
    };
    const settings = await fetch(`${url}/api/site/settings?token=${token}`);
    const started = await say("/api/site/dialogs", {});
    const { id, guest_id } = await started.json();
    const own = { "x-guest-id": guest_id };
    const text = "How long is the warranty of a kettle?";
    const path = `/api/site/dialogs/${id}/messages`;
    const keyed = { ...own, "idempotency-key": "k1" };
    const answered = await say(path, { text }, keyed);
    const again = await say(path, { text }, keyed);
    const stream = await say(path, { text: "What does an inspection cost?" }, { ...own, accept: "text/event-stream" });
    const headers = { "x-site-token": token, ...own };
    const polled = await fetch(`${url}${path}?after_seq=1`, { headers });
    const socket = new WebSocket(
      `${url.replace("http", "ws")}/ws/dialogs/${id}?token=${token}&guest_id=${guest_id}&after_seq=0`,
    );
    const first = await new Promise((resolve) => {
      socket.onmessage = ({ data }) => resolve(JSON.parse(data).type);
      socket.onclose = () => resolve("closed");
    });
    socket.close();
    return {
      name: (await settings.json()).assistant_name,
      answer: (await answered.json()).ai_response.text as string,
      again: (await again.json()).ai_response.text as string,
      events: await stream.text(),
      polled: (await polled.json()).last_seq as number,
      headers: ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) =>
        settings.headers.has(name),
      ),
      first,
      cookie: document.cookie,
    };
  }, place);
  expect(seen).toMatchObject({ name: "Keeper", first: "new_message", cookie: "" });
  expect(seen.answer).toContain("24 months");
  expect(seen.again).toBe(seen.answer);
  expect(seen.headers).toEqual([true, true, true]);
  expect(seen.events).toMatch(/event: delta[\s\S]*15 euros[\s\S]*event: done/);
  expect(seen.polled).toBe(4);
  expect(await page.context().cookies()).toEqual([]);
});

test("credentials of the browser are never taken, not even on the site's own page", async () => {
  const page = await pageAt("shop.test");
  const refused = await page.evaluate(
    ({ url, token }) =>
      fetch(`${url}/api/site/settings?token=${token}`, { credentials: "include" }).then(
        () => "read",
        (error: Error) => error.name,
      ),
    place,
  );
  expect(refused).toBe("TypeError");
});

test("a page of another site reads nothing, changes nothing, and hears no stream and no socket", async () => {
  const before = await dialogsOf();
  const page = await pageAt("other.test");
  const seen = await page.evaluate(async ({ url, token, guestId, dialogId }) => {
    const outcome = (work: Promise<Response>) =>
      work.then(
        (response) => (response.type === "opaque" ? "opaque" : `read ${response.status}`),
        (error: Error) => error.name,
      );
    const json = { "content-type": "application/json" };
    const shown = { ...json, "x-site-token": token, "x-guest-id": guestId };
    const query = `token=${token}&guest_id=${guestId}`;
    const messages = `${url}/api/site/dialogs/${dialogId}/messages`;
    const body = JSON.stringify({ text: "What does an inspection cost?" });
    const quiet = { mode: "no-cors", referrerPolicy: "no-referrer" } as const;
    const socket = new WebSocket(`${url.replace("http", "ws")}/ws/dialogs/${dialogId}?${query}&after_seq=0`);
    const heard = await new Promise((resolve) => {
      socket.onopen = () => resolve("open");
      socket.onerror = () => resolve("error");
    });
    return {
      heard,
      outcomes: await Promise.all(
        [
          fetch(`${url}/api/site/settings?token=${token}`),
          fetch(`${url}/api/site/settings`, { headers: { "x-site-token": token } }),
          fetch(`${url}/api/site/dialogs`, { method: "POST", headers: shown, body: "{}" }),
          fetch(`${url}/api/site/dialogs?${query}`, { method: "POST", headers: json, body: "{}" }),
          fetch(messages, { headers: shown }),
          fetch(messages, { method: "POST", headers: { ...shown, accept: "text/event-stream" }, body }),
          fetch(`${url}/chat/1?token=${token}`),
          fetch(`${url}/api/site/dialogs?${query}`, { ...quiet, method: "POST", body: "{}" }),
          fetch(`${messages}?${query}`, { ...quiet, method: "POST", body }),
          fetch(`${messages}?${query}`, quiet),
        ].map(outcome),
      ),
    };
  }, place);
  expect(seen.heard).toBe("error");
  expect(seen.outcomes).toEqual([...Array(7).fill("TypeError"), "opaque", "opaque", "opaque"]);
  expect(await dialogsOf()).toBe(before);
  const { body } = await shop.account.call("GET", `/api/dialogs/${place.dialogId}/messages?dialect=v1`);
  expect(body.messages).toEqual([]);
});

test("a page of nobody's, a sandboxed frame, is no page of the site", async () => {
  const page = await pageAt("shop.test");
  const outcome = await page.evaluate(({ url, token }) => {
    const frame = document.createElement("iframe");
    frame.sandbox.add("allow-scripts");
    const told = new Promise((resolve) => addEventListener("message", ({ data }) => resolve(data), { once: true }));
    frame.srcdoc = `<script>fetch("${url}/api/site/settings?token=${token}").then((r) => "read " + r.status, (e) => e.name)
      .then((said) => parent.postMessage(origin + " " + said, "*"))</script>`;
    document.body.append(frame);
    return told;
  }, place);
  expect(outcome).toBe("null TypeError");
});

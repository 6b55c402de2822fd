import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page, WebSocketRoute } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { answersIn, ask, keptBy, openChat } from "./widget-acts.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn, openShop, type Pages, servePages, watch } from "./widget-pages.ts";

const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;

const server = sharedServer();
let shop: Awaited<ReturnType<typeof openShop>>;
let pages: Pages;
let stage: HttpServer;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  shop = await openShop(server);
  pages = await servePages(shop.snippet);
  // What a page of another site may hold, by the test that wants it.
  stage = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://stage.test");
    response.writeHead(200, { "content-type": "text/html" }).end(`<body>${searchParams.get("html") ?? ""}</body>`);
  });
  await new Promise<void>((resolve) => stage.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await new Promise((resolve) => stage.close(resolve));
  await pages?.stop();
});
beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  faults = watch(page);
});
afterEach(async () => {
  await browser.close();
  stage.closeAllConnections();
  expect(faults).toEqual([]);
});

const stageAt = (host: string, html: string) =>
  `http://${host}:${(stage.address() as AddressInfo).port}/?html=${encodeURIComponent(html)}`;

/** Says the widget's words to every window that a window of another site can reach. */
const shout = `
  const words = [{ switchboard: "close" }, { switchboard: "unread", count: 7 }, { switchboard: "hidden" }, null, 7, "x", { switchboard: 7 }];
  const tell = (target) => { for (const word of words) { target.postMessage(word, "*"); for (let at = 0; at < target.length; at++) tell(target[at]); } };`;

test("a frame of another site inside the page, and a window that opened it, move neither launcher nor chat", async () => {
  await openChat(page, pages.at("shop.test"));
  await ask(page, "Hello");
  await answersIn(chatIn(page)).first().waitFor();
  const isStill = async (on: Page) => {
    await on.getByRole("button", { name: "Close chat", exact: true }).first().waitFor();
    expect(await on.getByRole("button", { name: /unread/ }).count()).toBe(0);
  };
  const nested = `<script>${shout} tell(top); top.postMessage("told", "*")</script>`;
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "told" && resolve(null));
        document.body.append(Object.assign(document.createElement("iframe"), { src }));
      }),
    stageAt("evil.test", nested),
  );
  await isStill(page);
  await page.goto(stageAt("evil.test", ""));
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate((address) => void Object.assign(window, { opened: open(address) }), pages.at("shop.test")),
  ]);
  await opened.locator("switchboard-widget button").click();
  await chatIn(opened).getByRole("textbox").waitFor();
  await page.evaluate(`${shout} tell(window.opened)`);
  await opened.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await isStill(opened);
});

test("a page that frames the chat under another's name hears nothing, and what it says is not heard", async () => {
  const token = /data-token="(.+?)"/.exec(shop.snippet)?.[1];
  const src = `${server.url}/chat/${shop.assistantId}?token=${token}#http://bank.test`;
  const listen = `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>`;
  await page.goto(stageAt("evil.test", `${listen}<iframe src="${src}" width="500" height="600"></iframe>`));
  const chat = page.frameLocator("iframe");
  await chat.getByRole("textbox").fill("Hello");
  await chat.getByRole("textbox").press("Enter");
  await answersIn(chat).first().waitFor();
  const { kept } = await keptBy(page);
  await page.evaluate(() => {
    for (const switchboard of ["shown", "hidden"]) frames[0]?.postMessage({ switchboard }, "*");
  });
  await shop.account.call("POST", `/api/dialogs/${kept.dialogId}/handoff/take`, { json: {} });
  await shop.account.call("POST", `/api/dialogs/${kept.dialogId}/messages`, { json: { text: "Good day." } });
  await chat.locator("li.operator").waitFor();
  // To the chat nobody has said that it is seen: what came stays unread.
  await until(async () => expect(await frameOf(page).title()).toMatch(/^\(\d+\) /));
  expect(await page.evaluate("heard")).toEqual([]);
  await chat.getByRole("textbox").fill("Thanks");
  await chat.getByRole("textbox").press("Enter");
  await chat
    .locator("li.user")
    .last()
    .getByText(/\bSent$/)
    .waitFor();
});

test.each(["", "javascript:alert(1)", "null", "http://evil.test/path", "%", "<img src=x onerror=alert(1)>"])(
  "a chat that is told %j for the page around it is a chat all the same",
  async (name) => {
    const token = /data-token="(.+?)"/.exec(shop.snippet)?.[1];
    await page.goto(`${server.url}/chat/${shop.assistantId}?token=${token}&theme=${encodeURIComponent(evil)}#${name}`);
    await page.getByRole("textbox").fill("How long is the warranty of a kettle?");
    await page.getByRole("textbox").press("Enter");
    await page.getByText("24 months").first().waitFor();
  },
);

/** A chat whose server can be made to say anything. */
async function hijack() {
  let socket: WebSocketRoute | undefined;
  let seq = 0;
  await page.routeWebSocket(/\/ws\/dialogs\//, (route) => {
    socket = route;
    const real = route.connectToServer();
    real.onMessage((data) => {
      seq = Math.max(seq, ...[...String(data).matchAll(/"seq":(\d+)/g)].map(([, value]) => Number(value)));
      route.send(data);
    });
  });
  const chat = await openChat(page, pages.at("shop.test"));
  await ask(page, "Hello");
  await answersIn(chat).first().waitFor();
  const { kept } = await keptBy(page);
  const forge = (frame: Record<string, unknown>) => {
    seq += 1;
    const place = { dialog_id: kept.dialogId, seq, timestamp: new Date().toISOString() };
    const { message, ...rest } = frame;
    const whole = { id: kept.dialogId * 2 ** 20 + seq, seq, created_at: place.timestamp, client_message_id: null };
    const said = message === undefined ? {} : { message: { ...place, ...whole, ...(message as object) } };
    socket?.send(JSON.stringify({ ...place, ...rest, ...said }));
  };
  return { chat, forge };
}

test("whatever the server says, in names, sources, files and Markdown, no script runs and nothing is fetched", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const { chat, forge } = await hijack();
  const quote = { marker: 1, source_id: 1, chunk_id: "c", page: null, heading_path: [evil], quote: evil, title: evil };
  const links = [
    "javascript:alert(3)",
    "data:text/html,<script>alert(4)</script>",
    "JaVaScRiPt:alert(5)",
    " javascript:alert(6)",
  ];
  const citations = links.map((url, at) => ({ ...quote, marker: at + 1, url }));
  const text = `[1][2][3][4] ![see](https://evil.test/pixel.png) [go](javascript:alert(7)) [v](vbscript:x) <svg onload=alert(8)>
&lt;img src=x onerror=alert(9)&gt; &#106;avascript:alert(10) [x](https://evil.test/"onmouseover="alert(11)) <https://evil.test>`;
  forge({ type: "new_message", message: { sender: "assistant", text, outcome: "answer", confidence: 1, citations } });
  forge({ type: "handoff_started", manager: { id: 1, name: evil, avatar: "javascript:alert(12)" } });
  const file = { id: 1, name: evil, content_type: "text/html", size: 3, url: "javascript:alert(13)" };
  const attachments = [file, { ...file, id: 2, content_type: "image/png", url: "https://evil.test/pixel.png" }];
  forge({ type: "new_message", message: { sender: "operator", operator_name: evil, text: evil, attachments } });
  forge({ type: "operator_typing", operator_name: evil });
  await chat.locator("li.operator").waitFor();
  for (const mark of await chat.locator(".mark").all()) await mark.click();
  expect(await chat.locator("body").textContent()).toContain("&lt;img src=x onerror=alert(9)&gt;");
  expect(
    await chat.locator("body script, [onerror], [onload], [onmouseover], object, embed, body iframe").count(),
  ).toBe(0);
  const hrefs = await chat
    .locator("body [href], body [src]")
    .evaluateAll((all) => all.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""));
  expect(hrefs.filter((address) => !/^(https?:|mailto:|blob:|\/|\.\/|#)/.test(address))).toEqual([]);
  expect(asked.filter((url) => url.includes("evil.test"))).toEqual([]);
});

test("what an owner set and a visitor answered before the chat runs nothing, and stays as it was written", async () => {
  const { account, assistantId, snippet } = await openShop(server);
  const field = { name: "n", label: evil, type: "text", required: true };
  const json = { title: evil, subtitle: evil, placeholder: evil, greeting: evil, pre_chat_fields: [field] };
  const saved = await account.call("POST", `/api/assistants/${assistantId}/widget-settings`, { json });
  expect(saved.status).toBe(200);
  const own = await servePages(snippet);
  const chat = await openChat(page, own.at("shop.test"));
  expect(await chat.getByRole("heading", { level: 1 }).textContent()).toBe(evil);
  await chat.getByRole("textbox").fill(evil);
  await chat.getByRole("button", { name: "Start the chat" }).click();
  await ask(page, "Hello");
  await answersIn(chat).first().waitFor();
  const { kept } = await keptBy(page);
  const { body } = await account.call("GET", `/api/dialogs/${kept.dialogId}`);
  expect(body.customer_info).toEqual({ n: evil });
  expect(await chat.locator("body script, body img, [onerror]").count()).toBe(0);
  await own.stop();
});

test("a name that turns text round turns only itself", async () => {
  const { chat, forge } = await hijack();
  const name = "\u202eAda";
  forge({ type: "handoff_started", manager: { id: 1, name, avatar: null } });
  const isTurned = await chat
    .locator("li.notice")
    .last()
    .evaluate((element) => {
      const place = (word: string) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(word) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().left;
        }
        throw new Error(word);
      };
      return place("joined") > place("conversation");
    });
  expect(isTurned).toBe(false);
});

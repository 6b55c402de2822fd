import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { faultsOf } from "./axe-faults.ts";
import { photograph } from "./photograph.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn, openShop, type Pages, serveAtDefaultPort, servePages, watch } from "./widget-pages.ts";

const opened: Pages[] = [];

const server = sharedServer();
let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  for (const pages of opened.splice(0)) await pages.stop();
});

async function serve(...args: Parameters<typeof servePages>): Promise<Pages> {
  const pages = await servePages(...args);
  opened.push(pages);
  return pages;
}

async function openChat(page: Page, address: string) {
  await page.goto(address);
  await page.locator("switchboard-widget button").click();
  const chat = chatIn(page);
  await chat.locator(".greeting").waitFor();
  return chat;
}

test.each([
  { name: "light", direction: "ltr", colorScheme: "light", width: 1000 },
  { name: "dark-phone", direction: "ltr", colorScheme: "dark", width: 390 },
  { name: "rtl", direction: "rtl", colorScheme: "light", width: 1000 },
] as const)("axe finds nothing and nothing is cut off: $name", async ({ name, direction, colorScheme, width }) => {
  const shop = await openShop(server);
  const json = {
    ...{ primary_color: "#facc15", text_color: "#ffffff", subtitle: "We answer at once" },
    ...{ quick_replies: ["How long is the warranty of a kettle?", "What does an inspection cost?"] },
  };
  const saved = await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
  expect(saved.status).toBe(200);
  const pages = await serve(shop.snippet, { attributes: `dir="${direction}"` });
  const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme });
  const chat = await openChat(page, pages.at("shop.test"));
  await photograph(page, `${name}-empty`);
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await chat.getByRole("button", { name: "How long is the warranty of a kettle?" }).click();
  await chat.locator(".mark").first().click();
  expect(await faultsOf(frameOf(page))).toEqual([]);
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await photograph(page, name);
  const root = chat.locator("html");
  expect(await root.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await root.getAttribute("dir")).toBe(direction);
  const box = await page.locator("switchboard-widget iframe").boundingBox();
  if (width === 390) expect(box).toEqual({ x: 0, y: 0, width: 390, height: 760 });
  else expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const shade = await root.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(shade).toBe(colorScheme === "dark" ? "rgb(22, 24, 29)" : "rgb(255, 255, 255)");
});

test("what an owner set is said and asked, in Russian, and the answers go to the dialog", async () => {
  const shop = await openShop(server);
  const pre_chat_fields = [
    { name: "name", label: "Имя", type: "text", required: true },
    { name: "mail", label: "Почта", type: "email" },
  ];
  const json = { language: "ru", title: "Чайники", greeting: "Добро **пожаловать**!", pre_chat_fields };
  await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
  const pages = await serve(shop.snippet);
  const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  await page.goto(pages.at("shop.test"));
  await page.getByRole("button", { name: "Открыть чат" }).click();
  const chat = chatIn(page);
  await chat.getByRole("heading", { name: "Чайники" }).waitFor();
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await photograph(page, "pre-chat");
  await chat.getByRole("button", { name: "Начать чат" }).click();
  await chat.getByLabel("Имя").fill("Ада");
  await chat.getByRole("button", { name: "Начать чат" }).click();
  expect(await chat.locator(".greeting strong").textContent()).toBe("пожаловать");
  await chat.getByRole("textbox", { name: "Ваше сообщение" }).fill("Сколько стоит?");
  await page.keyboard.press("Enter");
  await chat.locator("li.assistant:not(.greeting, .writing, .draft)").waitFor();
  const kept = await frameOf(page).evaluate(() => Object.values({ ...localStorage }));
  const { dialogId } = JSON.parse(kept[0] ?? "null");
  await vi.waitFor(async () => {
    const { body } = await shop.account.call("GET", `/api/dialogs/${dialogId}`);
    expect(JSON.stringify(body)).toContain("Ада");
  });
});

test("a page of a forbidden site shows no launcher, and no chat even in a frame of its own making", async () => {
  const shop = await openShop(server, { allowed_domains: ["example.com"] });
  const address = /data-assistant="(\d+)" data-token="(.+?)"/.exec(shop.snippet) ?? [];
  const frame = `<iframe src="${server.url}/chat/${address[1]}?token=${address[2]}"></iframe>`;
  const pages = await serve(shop.snippet + frame);
  const page = await browser.newPage();
  const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/site/settings"));
  const blocked: string[] = [];
  page.on("console", (message) => blocked.push(message.text()));
  await page.goto(pages.at("shop.test"));
  // Nothing of the refusal may be read on such a page, its status neither.
  await refused;
  await vi.waitFor(() => expect(blocked.join()).toMatch(/frame-ancestors/i));
  expect(await page.locator("switchboard-widget").count()).toBe(0);
  expect(await page.frameLocator("iframe").first().locator(".chat").count()).toBe(0);
  const json = { allowed_domains: ["shop.test"] };
  const changed = await shop.account.call("PUT", `/api/assistants/${shop.assistantId}`, { json });
  expect(changed.status).toBe(200);
  await openChat(page, await serveAtDefaultPort(page, pages, "shop.test"));
});

test("the chat of a token that is not its assistant's says that there is none, and the page is never cached", async () => {
  const shop = await openShop(server);
  const token = /data-token="(.+?)"/.exec(shop.snippet)?.[1];
  const good = await fetch(`${server.url}/chat/${shop.assistantId}?token=${token}`);
  expect(good.status).toBe(200);
  expect(good.headers.get("cache-control")).toBe("no-store");
  expect(good.headers.has("set-cookie")).toBe(false);
  expect(good.headers.get("content-security-policy")).toMatch(/script-src 'self';.*frame-ancestors \*$/);
  expect((await fetch(`${server.url}/chat/${shop.assistantId + 1}?token=${token}`)).status).toBe(404);
  const page = await browser.newPage();
  expect((await page.goto(`${server.url}/chat/${shop.assistantId}?token=none`))?.status()).toBe(403);
  await page.getByText("This chat is not available.").waitFor();
});

test("a page with a strict content security policy carries the widget whole", async () => {
  const shop = await openShop(server);
  const { url } = server;
  const policy = `default-src 'none'; script-src ${url}; frame-src ${url}; connect-src ${url}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const pages = await serve(shop.snippet, { policy });
  const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await openChat(page, pages.at("shop.test"));
  const button = page.locator("switchboard-widget button");
  expect(await button.evaluate((element) => getComputedStyle(element).width)).toBe("56px");
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
});

test("scripts in names, settings, messages, Markdown and file names run nothing and make no element", async () => {
  const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
  const shop = await openShop(server, { name: evil }, `a${"<img src=x onerror=alert(3)>"}.md`);
  const json = { greeting: `${evil} [go](javascript:alert(4))`, quick_replies: [evil], subtitle: evil };
  await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
  const pages = await serve(shop.snippet);
  const page = await browser.newPage();
  const faults = watch(page);
  const chat = await openChat(page, pages.at("shop.test"));
  await chat.getByRole("button", { name: "onerror" }).click();
  await chat.locator("li.assistant:not(.greeting, .writing, .draft)").first().waitFor();
  await chat.getByRole("textbox").fill("How long is the warranty of a kettle?");
  await page.keyboard.press("Enter");
  await chat.locator("summary").first().waitFor();
  const kept = await frameOf(page).evaluate(() => Object.values({ ...localStorage }));
  const { dialogId } = JSON.parse(kept[0] ?? "null");
  await shop.account.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {} });
  const text = `${evil} [a](javascript:alert%285%29) [b](https://good.example/"onclick=alert(6))`;
  await shop.account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text } });
  await chat.locator("li.operator").waitFor();
  expect(await chat.locator("li.operator").textContent()).toContain("<script>alert(2)</script>");
  expect(await chat.locator("body script, body img, body [onerror], body [onclick]").count()).toBe(0);
  const links = await chat.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links).toContain("https://good.example/%22onclick=alert(6)");
  expect(links.filter((href) => !href.startsWith("https://"))).toEqual([]);
  expect(faults).toEqual([]);
});

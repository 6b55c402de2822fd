import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { faultsOf } from "./axe-faults.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn, openShop, type Pages, servePages } from "./widget-pages.ts";

const opened: Pages[] = [];
const settled = { timeout: 30_000, interval: 100 };

const server = sharedServer();
let browser: Browser;
let context: BrowserContext;

beforeEach(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  await context.clock.install();
  await context.addInitScript(() => {
    Object.assign(window, { tones: 0 });
    const { start } = AudioScheduledSourceNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (when) {
      if (this.context.state === "running") (window as unknown as { tones: number }).tones += 1;
      start.call(this, when);
    };
  });
});
afterEach(async () => {
  await browser.close();
  for (const pages of opened.splice(0)) await pages.stop();
});

const launcher = (page: Page) => page.locator("switchboard-widget button");
const tones = (page: Page) => frameOf(page).evaluate(() => (window as unknown as { tones: number }).tones);

/** A visitor who talks with an operator, in a page of a shop; and what the operator does. */
async function talk(settings: object = {}) {
  const shop = await openShop(server);
  await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json: settings });
  const pages = await servePages(shop.snippet);
  opened.push(pages);
  const page = await context.newPage();
  await page.goto(pages.at("shop.test"));
  await launcher(page).click();
  await chatIn(page).getByRole("textbox").fill("I want to talk to a person");
  await page.keyboard.press("Enter");
  await chatIn(page).getByText("You are number 1 in the queue.").first().waitFor();
  const { body } = await shop.account.call("GET", "/api/dialogs?limit=1");
  const act = (path: string, json: object = {}) =>
    shop.account.call("POST", `/api/dialogs/${body.dialogs[0].id}/${path}`, { json });
  expect((await act("handoff/take")).status).toBe(200);
  await chatIn(page).locator(".notice").getByText("joined").waitFor();
  return { page, pages, say: (text: string) => act("messages", { text }) };
}

test("what comes while the chat is closed sounds, once for many, until the visitor turns it off for good", async () => {
  const { page, pages, say } = await talk();
  const sound = chatIn(page).getByRole("button", { name: "Sound of new messages" });
  await say("Seen");
  await chatIn(page).locator("li.operator").waitFor();
  await context.clock.runFor(1_000);
  expect(await tones(page)).toBe(0);
  await launcher(page).click();
  for (const text of ["One", "Two", "Three"]) await say(text);
  await page.getByRole("button", { name: "Open chat, 3 unread" }).waitFor();
  await context.clock.runFor(1_000);
  expect(await tones(page)).toBe(1);
  await context.clock.runFor(10_000);
  await say("Four");
  await page.getByRole("button", { name: "Open chat, 4 unread" }).waitFor();
  await context.clock.runFor(1_000);
  expect(await tones(page)).toBe(2);

  await launcher(page).click();
  expect(await sound.getAttribute("aria-pressed")).toBe("true");
  await sound.click();
  expect(await sound.getAttribute("aria-pressed")).toBe("false");
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await page.goto(pages.at("shop.test"));
  await launcher(page).click();
  expect(await sound.getAttribute("aria-pressed")).toBe("false");
  await launcher(page).click();
  await say("Five");
  await page.getByRole("button", { name: "Open chat, 1 unread" }).waitFor();
  await context.clock.runFor(1_000);
  expect(await tones(page)).toBe(0);
});

test("what the visitor sees in one page is not counted, and does not sound, in another", async () => {
  const { page, pages, say } = await talk();
  const other = await context.newPage();
  await other.goto(pages.at("shop.test", "/prices"));
  await launcher(other).click();
  await chatIn(other).getByText("joined").first().click();
  await launcher(other).click();
  await say("Here");
  await chatIn(page).locator("li.operator").waitFor();
  await chatIn(other).locator("li.operator").waitFor({ state: "attached" });
  await other.getByRole("button", { name: "Open chat", exact: true }).waitFor();
  await context.clock.runFor(1_000);
  expect([await tones(page), await tones(other)]).toEqual([0, 0]);
  await launcher(page).click();
  await say("There");
  await other.getByRole("button", { name: "Open chat, 1 unread" }).waitFor();
  await vi.waitFor(async () => {
    await context.clock.runFor(1_000);
    expect(await tones(other)).toBe(1);
  }, settled);
});

test("a widget that is set to be silent has no sound, and no button for it", async () => {
  const { page, say } = await talk({ sound: false });
  expect(await chatIn(page).getByRole("button", { name: "Sound of new messages" }).count()).toBe(0);
  await launcher(page).click();
  await say("One");
  await page.getByRole("button", { name: "Open chat, 1 unread" }).waitFor();
  await context.clock.runFor(1_000);
  expect(await tones(page)).toBe(0);
});

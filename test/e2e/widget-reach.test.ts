import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { answersIn, ask, keptBy, openChat } from "./widget-acts.ts";
import { frameOf } from "./widget-faults.ts";
import { openShop, type Pages, servePages, watch } from "./widget-pages.ts";

const server = sharedServer();
let shop: Awaited<ReturnType<typeof openShop>>;
let pages: Pages;
let browser: Browser;
let faults: string[];

beforeAll(async () => {
  shop = await openShop(server, { name: "The keeper of everything that boils and whistles" });
  const json = { quick_replies: ["How long is the warranty of a kettle?", "What does an inspection cost?"] };
  await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
  pages = await servePages(shop.snippet);
});
afterAll(async () => {
  await pages?.stop();
});
beforeEach(async () => {
  browser = await openBrowser();
  faults = [];
});
afterEach(async () => {
  await browser.close();
  expect(faults).toEqual([]);
});

type View = Parameters<Browser["newPage"]>[0];

async function open(view: View): Promise<{ page: Page; chat: FrameLocator }> {
  const page = await browser.newPage(view);
  faults = watch(page);
  return { page, chat: await openChat(page, pages.at("shop.test")) };
}

/** A chat with everything in it: answers with sources, an operator's words, a call for a person, a closed dialog. */
async function fill(page: Page, chat: FrameLocator): Promise<void> {
  await ask(page, "How long is the warranty of a kettle?");
  await answersIn(chat).first().waitFor();
  await chat.locator(".mark").first().click();
  const { kept } = await keptBy(page);
  const act = (path: string, json: object = {}) =>
    shop.account.call("POST", `/api/dialogs/${kept.dialogId}/${path}`, { json });
  await act("handoff/take");
  await act("messages", {
    text: `See https://example.com/${"a-very-long-address-".repeat(6)} and **tell** me.\n\n\`\`\`\n${"code ".repeat(60)}\n\`\`\``,
  });
  await chat.locator("li.operator").waitFor();
}

test("without motion where none is wanted: nothing moves, not even while an answer is written", async () => {
  const { page, chat } = await open({ viewport: { width: 1000, height: 760 }, reducedMotion: "reduce" });
  await page.routeWebSocket(/\/ws\/dialogs\//, (route) => {
    const real = route.connectToServer();
    // The answer does not come: who waits for it sees that it is being written.
    real.onMessage((data) => !/"sender":"assistant"|message_delta/.test(String(data)) && route.send(data));
  });
  await ask(page, "How long is the warranty of a kettle?");
  await chat.locator("li.writing").waitFor();
  const moving = () =>
    Promise.all(
      [page.mainFrame(), frameOf(page)].map((frame) =>
        frame.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length),
      ),
    );
  expect(await moving()).toEqual([0, 0]);
  await page.locator("switchboard-widget button").hover();
  const times = await page
    .locator("switchboard-widget button")
    .evaluate((button) => getComputedStyle(button).transitionDuration);
  expect(times).toBe("0s");
});

test("with motion where it is wanted, who writes is seen to", async () => {
  const { page, chat } = await open({ viewport: { width: 1000, height: 760 } });
  await page.routeWebSocket(/\/ws\/dialogs\//, (route) => {
    const real = route.connectToServer();
    real.onMessage((data) => !/"sender":"assistant"|message_delta/.test(String(data)) && route.send(data));
  });
  await ask(page, "How long is the warranty of a kettle?");
  await chat.locator("li.writing").waitFor();
  expect(await frameOf(page).evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
});

test.each([
  ["320 by 640", { width: 320, height: 640 }],
  ["320 by 256, which is 1280 by 1024 at 400 %", { width: 320, height: 256 }],
  ["500 by 380, which is 1000 by 760 at 200 %", { width: 500, height: 380 }],
])("at %s everything is there, and is read in one direction", async (_, viewport) => {
  const { page, chat } = await open({ viewport });
  for (const isFull of [false, true]) {
    if (isFull) await fill(page, chat);
    const cut = await frameOf(page).evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) => !element.closest(".hidden, h1, pre, textarea, svg"))
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline",
        )
        .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth}>${element.clientWidth}`),
    );
    expect(cut).toEqual([]);
    const { width, height } = viewport;
    for (const name of ["textbox", "button"] as const) {
      const control = name === "textbox" ? chat.getByRole(name) : chat.getByRole(name, { name: "Send" });
      const box = await control.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    const room = await chat.locator(".scroll").evaluate((log) => log.clientHeight);
    if (isFull) expect(room).toBeGreaterThan(60);
  }
});

test("every target has 24 pixels each way, or stands in a line of text", async () => {
  const { page, chat } = await open({ viewport: { width: 390, height: 760 } });
  const small = () =>
    frameOf(page).evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, a[href], summary, input, textarea, [tabindex]")]
        .filter((element) => element.getClientRects().length > 0 && !element.closest(".bubble p, .bubble li"))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ element, box }) => `${element.tagName}.${element.className} ${box.width}×${box.height}`),
    );
  expect(await small()).toEqual([]);
  await fill(page, chat);
  expect(await small()).toEqual([]);
});

test("whoever goes through the chat by keyboard always sees where they are", async () => {
  const { page, chat } = await open({ viewport: { width: 390, height: 500 } });
  await fill(page, chat);
  await page.evaluate(() => document.querySelector<HTMLElement>("main button")?.focus());
  const seen = new Set<string>();
  await chat.getByRole("textbox").focus();
  for (let tabs = 0; tabs < 25; tabs += 1) {
    await page.keyboard.press("Shift+Tab");
    const place = await frameOf(page).evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const above = document.elementFromPoint(x, y);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        name: `${focused.tagName}.${focused.className}.${focused.getAttribute("aria-label") ?? focused.textContent}`,
        isSeen: above !== null && (focused.contains(above) || above.contains(focused)),
        isMarked: outlineStyle !== "none" && outlineWidth !== "0px",
      };
    });
    if (place === null) continue;
    expect(place, place.name).toMatchObject({ isSeen: true, isMarked: true });
    seen.add(place.name);
  }
  expect(seen.size).toBeGreaterThanOrEqual(6);
});

test("two pages of one visitor stay in step", async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  const [one, two] = [await context.newPage(), await context.newPage()];
  faults = watch(one);
  const chat = await openChat(one, pages.at("shop.test"));
  await ask(one, "How long is the warranty of a kettle?");
  await answersIn(chat).getByText("24 months").first().waitFor();
  const other = await openChat(two, pages.at("shop.test", "/prices"));
  await answersIn(other).getByText("24 months").first().waitFor();
  await ask(two, "What does an inspection cost?");
  for (const each of [chat, other]) await answersIn(each).getByText("15 euros").first().waitFor();
  const said = (each: FrameLocator) => each.locator(".log .bubble").allTextContents();
  await until(async () => expect(await said(chat)).toEqual(await said(other)));
  const { kept } = await keptBy(one);
  await shop.account.call("POST", `/api/dialogs/${kept.dialogId}/archive`);
  for (const each of [chat, other]) await each.getByRole("status").getByText("This conversation was closed.").waitFor();
});

import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { faultsOf } from "./axe-faults.ts";
import { photograph } from "./photograph.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn } from "./widget-pages.ts";
import { browser, page, pages, setStage, shop, turnTo } from "./widget-stage.ts";

setStage();

const launcher = () => page.locator("switchboard-widget button");
const answers = () => chatIn(page).locator("li.assistant:not(.greeting, .draft, .writing)");
const settled = { timeout: 30_000, interval: 100 };

const ask = (words: string) => askIn(page, words);

async function askIn(one: Page, words: string): Promise<void> {
  await chatIn(one).getByRole("textbox").fill(words);
  await one.keyboard.press("Enter");
}

async function keptDialog(): Promise<number> {
  const kept = await frameOf(page).evaluate(() => Object.values({ ...localStorage }));
  return JSON.parse(kept[0] ?? "null").dialogId;
}

/** Until the account's list of dialogs, which is seconds behind them, says of one what is to be said. */
async function untilListed(dialogId: number, fields: object): Promise<void> {
  await vi.waitFor(async () => {
    const { body } = await shop.account.call("GET", `/api/site/dialogs?limit=50`);
    const listed = body.dialogs.find(({ id }: { id: number }) => id === dialogId);
    expect(listed).toMatchObject(fields);
  }, settled);
}

test("who begins anew finds the earlier conversations, with a keyboard alone, and can go on with one", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  const list = chat.getByRole("button", { name: "Earlier conversations" });
  await ask("How long is the warranty of a kettle?");
  await answers().getByText("24 months").first().waitFor();
  expect(await list.count()).toBe(0);
  const first = await keptDialog();
  await shop.account.call("POST", `/api/dialogs/${first}/archive`);
  await chat.getByRole("button", { name: "Start a new conversation" }).click();
  await ask("What does an inspection cost?");
  await answers().getByText("15 euros").first().waitFor();
  const second = await keptDialog();
  expect(second).not.toBe(first);
  await untilListed(first, { status: "archived", last_message: expect.stringContaining("24 months") });
  await untilListed(second, { last_message: expect.stringContaining("15 euros") });

  await list.press("Enter");
  await chat.locator("h2:focus").getByText("Earlier conversations").waitFor();
  const rows = chat.locator(".history li");
  await vi.waitFor(async () => expect(await rows.count()).toBe(2), settled);
  expect(await rows.nth(0).locator("[aria-current=true]").textContent()).toMatch(/15 euros.*Today, \d/s);
  expect(await rows.nth(1).textContent()).toMatch(/24 months.*closed/s);
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await photograph(page, "history");
  await page.keyboard.press("Escape");
  await vi.waitFor(async () => expect(await list.evaluate((button) => button.matches(":focus"))).toBe(true), settled);
  expect(await frameOf(page).evaluate(() => document.visibilityState)).toBe("visible");
  await answers().getByText("15 euros").first().waitFor();

  await page.keyboard.press("Enter");
  await rows.nth(1).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await answers().getByText("24 months").first().waitFor();
  expect(await chat.getByRole("textbox").isDisabled()).toBe(true);
  expect(await chat.locator("p, li").getByText("This conversation was closed.").filter({ visible: true }).count()).toBe(
    1,
  );
  await photograph(page, "archived");
  await page.reload();
  await launcher().click();
  await answers().getByText("24 months").first().waitFor();
  await list.click();
  await rows.nth(0).getByRole("button").click();
  await answers().getByText("15 euros").first().waitFor();
  await ask("How long is the warranty of a kettle?");
  await answers().getByText("24 months").first().waitFor();
  expect(await keptDialog()).toBe(second);
});

test("a long list comes in pages, what cannot be loaded is said, and a new conversation begins from it", async () => {
  const at = "2026-01-02T10:00:00Z";
  const rows = Array.from({ length: 60 }, (_, index) => ({
    ...{ id: 1_060 - index, status: "archived", created_at: at, last_message_time: at },
    last_message: index === 1 ? null : `Words **${index}** [1]`,
  }));
  const asked: string[] = [];
  let isLost = false;
  await page.route("**/api/site/dialogs?*", async (route) => {
    const beforeId = Number(new URL(route.request().url()).searchParams.get("before_id") ?? 2_000);
    asked.push(route.request().headers()["x-guest-id"] ?? "");
    const dialogs = rows.filter(({ id }) => id < beforeId).slice(0, 50);
    if (isLost) await route.abort();
    else await route.fulfill({ json: { dialogs, has_more: dialogs.at(-1)?.id !== 1_001 } });
  });
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  await ask("How long is the warranty of a kettle?");
  await answers().getByText("24 months").first().waitFor();
  await frameOf(page).evaluate(() => {
    const [[key = "", kept = ""] = []] = Object.entries({ ...localStorage });
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), hasEarlier: true }));
  });
  await page.reload();
  await launcher().click();
  await chat.getByRole("button", { name: "Earlier conversations" }).click();
  const list = chat.locator(".history li");
  await vi.waitFor(async () => expect(await list.count()).toBe(49), settled);
  expect(await list.first().locator("span").textContent()).toBe("Words 0");
  await chat.getByRole("button", { name: "Show more" }).click();
  await vi.waitFor(async () => expect(await list.count()).toBe(59), settled);
  expect(await chat.getByRole("button", { name: "Show more" }).count()).toBe(0);
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).not.toBe("");
  await chat.getByRole("button", { name: "Back" }).click();
  await answers().getByText("24 months").first().waitFor();
  isLost = true;
  await chat.getByRole("button", { name: "Earlier conversations" }).click();
  await chat.getByText("The conversations cannot be loaded.").waitFor();
  await chat.getByRole("button", { name: "Start a new conversation" }).click();
  await chat.locator(".greeting").waitFor();
  expect(await answers().count()).toBe(0);
  expect(await keptDialog()).toBeNull();
});

test("a visitor whose id is not known any more begins anew instead of being refused", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  await ask("How long is the warranty of a kettle?");
  await answers().getByText("24 months").first().waitFor();
  await frameOf(page).evaluate(() => {
    const [[key = "", kept = ""] = []] = Object.entries({ ...localStorage });
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), guestId: "forged", dialogId: null }));
  });
  await page.reload();
  await launcher().click();
  await ask("What does an inspection cost?");
  await answers().getByText("15 euros").first().waitFor();
});

test("days stand between what was said on them, and times under the end of what one side says", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  await ask("How long is the warranty of a kettle?");
  await answers().getByText("24 months").first().waitFor();
  const written = await frameOf(page).evaluate(() => new Date().toISOString());
  expect(await chat.locator(".day").allTextContents()).toEqual(["Today"]);
  for (const [days, name] of [
    [1, "Yesterday"],
    [3, new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(new Date())],
  ] as const) {
    const later = await browser.newContext({ storageState: await page.context().storageState(), locale: "en-GB" });
    turnTo(await later.newPage());
    await page.clock.setFixedTime(Date.parse(written) + days * 86_400_000);
    await page.goto(pages.at("shop.test"));
    await launcher().click();
    await answers().getByText("24 months").first().waitFor();
    expect(await chatIn(page).locator(".day").allTextContents()).toEqual([name]);
    const times = chatIn(page).locator("li:not(.day) time");
    expect(await times.count()).toBe(2);
    expect(await times.first().textContent()).toMatch(/^\d\d:\d\d$/);
    expect(
      Math.abs(Date.parse((await times.first().getAttribute("datetime")) ?? "") - Date.parse(written)),
    ).toBeLessThan(60_000);
  }
});

test("two pages that were opened before there was a dialog have one", async () => {
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  const countDialogs = async () => (await shop.account.call("GET", "/api/dialogs?limit=1")).body.total as number;
  const before = await countDialogs();
  for (const one of [first, second]) {
    await one.goto(pages.at("shop.test"));
    await one.locator("switchboard-widget button").click();
    await chatIn(one).getByRole("textbox").waitFor();
  }
  await askIn(first, "How long is the warranty of a kettle?");
  await chatIn(second).getByText("24 months").first().waitFor();
  await askIn(second, "What does an inspection cost?");
  for (const one of [first, second]) await chatIn(one).getByText("15 euros").first().waitFor();
  expect(await countDialogs()).toBe(before + 1);
});

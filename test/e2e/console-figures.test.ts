import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account } from "../support/client.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { contentOf, openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();

/** An account with two conversations today, one of them on the website's channel. */
async function busyOwner(): Promise<Account> {
  const owner = await newOwner(url);
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Shop helper" } });
  for (const content of ["Do you ship to Norway?", "Where is my order?"]) {
    const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
    await owner.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: { content } });
  }
  await until(async () => expect((await owner.call("GET", "/api/figures")).body.totals.messages).toBe(4));
  return owner;
}

const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test("an owner reads today's figures, and each number leads to its conversations and to a file of them", async () => {
  const owner = await busyOwner();
  const { page, faults } = await openConsole(browser, url, owner, "figures?period=today");
  const tile = page.locator(".figures-tile").filter({ hasText: "Conversations" }).first();
  await tile.getByText("2", { exact: true }).waitFor();
  const { body } = await owner.call("GET", "/api/figures");
  const results: [string, number][] = [
    ["Answered by the assistant", body.totals.results.assistant],
    ["Left without an answer", body.totals.results.unanswered],
  ];
  for (const [name, count] of results) {
    const shown = page.locator(".figures-tile").filter({ hasText: name }).locator("strong");
    expect(await shown.textContent()).toBe(String(count));
  }
  await page.getByText("As a table").click();
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(await page.getByText(zone, { exact: true }).count()).toBeGreaterThan(0);

  await tile.click();
  await page.getByText("2 conversations with 4 messages").waitFor();
  expect(await page.locator(".figures-list tbody tr").count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as CSV" }).click(),
  ]);
  expect((await contentOf(download)).trim().split("\r\n")).toHaveLength(3);
  expect(await page.locator(".figures-list tbody a").first().getAttribute("href")).toMatch(
    /^\/console\/inbox\/all\/\d+$/,
  );
  expect(faults).toEqual([]);
});

test("the period is chosen, kept in the address, and an empty one says what to do", async () => {
  const owner = await busyOwner();
  const { page, faults } = await openConsole(browser, url, owner, "figures");
  await page.getByRole("button", { name: "Own dates" }).click();
  await page.getByLabel("From").fill("2020-01-05");
  await page.getByLabel("To", { exact: true }).fill("2020-01-01");
  await page.getByRole("button", { name: "Show" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("first day");
  await page.getByLabel("To", { exact: true }).fill("2020-01-06");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { name: "No conversations in this period." }).waitFor();
  expect(page.url()).toContain("from=2020-01-05");
  await page.goBack();
  await page.getByRole("heading", { name: "Busiest hours" }).waitFor();
  // With the keyboard a filter is walked through: it keeps the focus.
  await page.getByRole("combobox", { name: "Channel" }).press("ArrowDown");
  await page.waitForURL(/channel=website/);
  await page.keyboard.press("ArrowDown");
  await page.waitForURL(/channel=telegram/);
  expect(faults).toEqual([]);
});

test.for(["light", "dark"] as const)(
  "figures have no fault for assistive technology in %s, and fit a phone",
  async (scheme) => {
    const owner = await busyOwner();
    const options = { colorScheme: scheme, viewport: { width: 360, height: 740 } };
    const { page, faults } = await openConsole(browser, url, owner, "figures", options);
    await page.getByRole("heading", { name: "Busiest hours" }).waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    expect(await isWider(page)).toBe(false);
    await page.locator(".figures-tile").first().click();
    await page.getByText("2 conversations with 4 messages").waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    expect(await isWider(page)).toBe(false);
    expect(faults).toEqual([]);
  },
);

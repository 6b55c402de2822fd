import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openBrowser, sharedServer } from "./shared.ts";
import { openShop, type Pages, servePages, watch } from "./widget-pages.ts";

/** The stage of the test that runs: `setStage` fills it. */
export const server = sharedServer();
export let shop: Awaited<ReturnType<typeof openShop>>;
export let pages: Pages;
export let browser: Browser;
export let page: Page;
export let faults: string[];

interface StageOptions {
  /** Each test changes the shop, and has one of its own. */
  isShopPerTest?: boolean;
}

/**
 * Sets the stage of a file's tests on the shared server: a shop's pages with the widget, and for each test an empty page of
 * its own, in which no script may fail unseen.
 */
export function setStage({ isShopPerTest = false }: StageOptions = {}): void {
  const open = async () => {
    shop = await openShop(server);
    pages = await servePages(shop.snippet);
  };
  const close = async () => pages?.stop();
  beforeAll(async () => {
    if (!isShopPerTest) await open();
  });
  afterAll(async () => {
    if (!isShopPerTest) await close();
  });
  beforeEach(async () => {
    if (isShopPerTest) await open();
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1000, height: 760 } })).newPage();
    faults = watch(page);
  });
  afterEach(async () => {
    await browser?.close();
    if (isShopPerTest) await close();
    expect(faults).toEqual([]);
  });
}

/** The test goes on in another page. */
export function turnTo(other: Page): void {
  page = other;
}

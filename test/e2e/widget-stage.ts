import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { type Server, startServer } from "../support/server.ts";
import { openShop, type Pages, servePages, siteNames, watch } from "./widget-pages.ts";

/** The stage of the test that runs: `setStage` fills it. */
export let server: Server;
export let shop: Awaited<ReturnType<typeof openShop>>;
export let pages: Pages;
export let browser: Browser;
export let page: Page;
export let faults: string[];

interface StageOptions {
  /** Settings of the server. */
  env?: Record<string, string>;
  /** Each test changes the shop, and has one of its own. */
  isShopPerTest?: boolean;
}

/**
 * Sets the stage of a file's tests: a server, a shop's pages with the widget, and for each test a browser of its own on an
 * empty page, in which no script may fail unseen.
 */
export function setStage({ env = {}, isShopPerTest = false }: StageOptions = {}): void {
  const open = async () => {
    shop = await openShop(server);
    pages = await servePages(shop.snippet);
  };
  const close = async () => pages?.stop();
  beforeAll(async () => {
    server = await startServer({ env });
    if (!isShopPerTest) await open();
  });
  afterAll(async () => {
    if (!isShopPerTest) await close();
    await server?.stop();
  });
  beforeEach(async () => {
    if (isShopPerTest) await open();
    browser = await startBrowser(siteNames);
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

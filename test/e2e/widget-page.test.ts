import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { chatIn, openShop, type Pages, servePages } from "./widget-pages.ts";

const server = sharedServer();
let browser: Browser;
let pages: Pages;

beforeEach(async () => {
  browser = await openBrowser();
  pages = await servePages((await openShop(server)).snippet);
});
afterEach(async () => {
  await browser.close();
  await pages.stop();
});

test("a page that loads while the platform is away gets its launcher once it is back", async () => {
  const page = await browser.newPage();
  await page.clock.install();
  const settings = "**/api/site/settings*";
  let refused = 0;
  await page.route(settings, (route) => {
    refused += 1;
    return refused === 1 ? route.fulfill({ status: 503 }) : route.abort();
  });
  await page.goto(pages.at("shop.test"));
  await until(() => expect(refused).toBe(1));
  await page.clock.runFor(15_000);
  await until(() => expect(refused).toBe(2));
  await page.unroute(settings);
  expect(await page.locator("switchboard-widget").count()).toBe(0);
  await until(async () => {
    await page.clock.runFor(15_000);
    expect(await page.locator("switchboard-widget").count()).toBe(1);
  });
  await page.locator("switchboard-widget button").click();
  await chatIn(page).getByRole("textbox").waitFor();
});

test("on a phone the keyboard lies over the page, and the chat stays above it", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 760 } });
  await page.addInitScript(() => {
    const view = Object.assign(new EventTarget(), { width: 390, height: 760, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, "visualViewport", { value: view });
  });
  const turn = (shown: { height: number; offsetTop: number; scale?: number }) =>
    page.evaluate((now) => {
      Object.assign(window.visualViewport ?? {}, now);
      window.visualViewport?.dispatchEvent(new Event("resize"));
    }, shown);
  await page.goto(pages.at("shop.test"));
  await page.locator("switchboard-widget button").click();
  await chatIn(page).getByRole("textbox").click();
  const box = () => page.locator("switchboard-widget iframe").boundingBox();
  await turn({ height: 430, offsetTop: 60 });
  expect(await box()).toEqual({ x: 0, y: 60, width: 390, height: 430 });
  await turn({ height: 760, offsetTop: 0 });
  expect(await box()).toEqual({ x: 0, y: 0, width: 390, height: 760 });
  await turn({ height: 380, offsetTop: 100, scale: 2 });
  expect(await box()).toEqual({ x: 0, y: 0, width: 390, height: 760 });
});

import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { until } from "../support/until.ts";
import { inboxIn } from "./console-inbox-stage.ts";

export interface Looker {
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
}

/** A person of their own at the demo page, who comes from an address of their own: logins are counted by address. */
export async function arrive(browser: Browser, url: string, looker: Looker = {}): Promise<Page> {
  const { width = 1280, height = 800, colorScheme = "light" } = looker;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    extraHTTPHeaders: { "cf-connecting-ip": crypto.randomUUID() },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole("button", { name: "Open chat" }).waitFor();
  return page;
}

/** The operator's side of the page: the inbox of the console in a frame. */
export function deskOf(page: Page) {
  const desk = page.locator("iframe[title='Operator’s side']").contentFrame();
  return {
    desk,
    ...inboxIn(desk),
    rowOf: (dialogId: number) => desk.locator(`[data-dialog="${dialogId}"] a`),
    online: desk.getByRole("button", { name: "Your status: Online" }),
    press: (name: string) => desk.getByRole("button", { name, exact: true }).click(),
  };
}

/** Everything that an operator reads in the open conversation, from the top, without times. */
export async function transcriptOf(log: Locator): Promise<string[]> {
  const items = await log.locator("ol > li:is(.inbox-message, .inbox-event):not([aria-busy])").allTextContents();
  return items.map((text) => text.replace(/\d?\d:\d\d( [AP]M)?/, "").replace(/\s+/g, " "));
}

/** Waits until an element has the keyboard. */
export function untilFocused(element: Locator): Promise<void> {
  return until(async () => expect(await element.evaluate((one) => one.matches(":focus"))).toBe(true));
}

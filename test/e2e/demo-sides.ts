import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { until } from "../support/until.ts";

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

/** The operator's side of the page. */
export function deskOf(page: Page) {
  const desk = page.getByRole("region", { name: "Operator’s side" });
  return {
    desk,
    dialogs: desk.getByRole("list", { name: "Conversations" }).getByRole("button"),
    log: desk.getByRole("log", { name: "What was said" }),
    reply: desk.getByRole("textbox", { name: "Your reply" }),
    state: desk.getByRole("status").first(),
    press: (name: string) => desk.getByRole("button", { name, exact: true }).click(),
  };
}

/** Everything that an operator reads in the open conversation, from the top, without times. */
export async function transcriptOf(log: Locator): Promise<string[]> {
  const items = await log.locator("ol > li:not(.draft)").allTextContents();
  return items.map((text) => text.replace(/\d\d:\d\d/, "").replace(/\s+/g, " "));
}

/** Waits until an element has the keyboard. */
export function untilFocused(element: Locator): Promise<void> {
  return until(async () => expect(await element.evaluate((one) => one.matches(":focus"))).toBe(true));
}

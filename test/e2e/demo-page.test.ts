import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("a newcomer asks the demo assistant in a browser, reloads, and the conversation is still there", async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 420, height: 800 } });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`asked another host: ${request.url()}`);
    });
    await page.goto(server.url);
    await page.getByText("Connected.").waitFor();
    await page.getByRole("button", { name: "How long is the warranty?" }).click();
    const answer = page.locator("#messages li.assistant").first();
    await answer.getByText("24 months").first().waitFor();
    await answer.locator("summary").click();
    await answer.locator("blockquote").first().waitFor();
    expect(await answer.locator("blockquote").first().textContent()).toContain("24 months");
    await page.getByRole("textbox").fill("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Enter");
    await page.locator("#messages li.assistant").nth(1).waitFor();
    if (process.env["SCREENSHOTS"]) await photograph(page, process.env["SCREENSHOTS"]);
    const before = await page.locator("#messages li").allTextContents();
    await page.reload();
    await page.locator("#messages li").nth(3).waitFor();
    expect(await page.locator("#messages li").allTextContents()).toEqual(before);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** The page as phones and desktops show it, light and dark, for a person to look at. */
async function photograph(page: Page, folder: string): Promise<void> {
  for (const [device, width, height] of [["desktop", 1280, 800] as const, ["phone", 420, 800] as const]) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/demo-${device}-${colorScheme}.png` });
    }
  }
}

interface Reference {
  paths: Record<string, Record<string, { tags: string[] }>>;
}

test("the reference page shows every route and asks no other host", async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    await page.goto(`${server.url}/docs/`);
    const document = (await (await fetch(`${server.url}/openapi/replyx.json`)).json()) as Reference;
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    await page.locator(".opblock-tag").first().waitFor();
    let shown = 0;
    for (const tag of await page.locator(".opblock-tag").all()) {
      const name = await tag.getAttribute("data-tag");
      const expected = operations.filter(({ tags }) => tags.includes(name ?? "")).length;
      await tag.click();
      await until(async () => expect(await page.locator(".opblock").count()).toBe(expected));
      shown += expected;
      await tag.click();
      await until(async () => expect(await page.locator(".opblock").count()).toBe(0));
    }
    expect(shown).toBe(operations.length);
    if (process.env["SCREENSHOTS"]) await page.screenshot({ path: `${process.env["SCREENSHOTS"]}/docs.png` });
    expect(foreign).toEqual([]);
  } finally {
    await browser.close();
  }
});

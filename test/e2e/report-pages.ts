import type { Browser, Page } from "playwright-core";
import { TestRunner } from "vitest";

/** Of each page: its newest frames and failed requests that are kept, and the characters of its content that are printed. */
const keptEvents = 60;
const shownText = 2_000;

/** When a test fails, prints what its pages showed and what they sent and received last. Call it with a new connection to the browser. */
export function reportPages(browser: Browser): Browser {
  const events = new Map<Page, string[]>();
  browser.on("context", (context) => {
    context.on("page", (page) => events.set(page, recordEvents(page)));
  });
  const close = browser.close.bind(browser);
  browser.close = async (...options) => {
    if (TestRunner.getCurrentTest()?.result?.state === "fail") await printPages(events);
    await close(...options);
  };
  return browser;
}

function recordEvents(page: Page): string[] {
  const kept: string[] = [];
  const keep = (what: string, detail: string | Buffer) => {
    kept.push(`${new Date().toISOString().slice(11, 23)} ${what} ${String(detail).slice(0, 300)}`);
    if (kept.length > keptEvents) kept.shift();
  };
  page.on("websocket", (socket) => {
    const { pathname } = new URL(socket.url());
    keep("opens", pathname);
    socket.on("framesent", ({ payload }) => keep(`${pathname} sent`, payload));
    socket.on("framereceived", ({ payload }) => keep(`${pathname} received`, payload));
    socket.on("socketerror", (error) => keep(`${pathname} failed`, error));
    socket.on("close", () => keep(`${pathname} closed`, ""));
  });
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.request().resourceType() === "fetch")
      keep(`${response.request().method()} ${pathname}`, String(response.status()));
  });
  page.on("requestfailed", (request) => keep("request failed", request.url()));
  page.on("pageerror", (error) => keep("page error", error.stack ?? error.message));
  return kept;
}

async function printPages(events: Map<Page, string[]>): Promise<void> {
  for (const [page, kept] of events) {
    if (page.isClosed()) continue;
    for (const frame of page.frames()) {
      const text = await frame
        .locator("body")
        .ariaSnapshot({ timeout: 1_000 })
        .catch(() => "");
      console.log(`--- ${frame.url()}\n${text.slice(0, shownText)}`);
    }
    console.log(kept.join("\n"));
  }
}

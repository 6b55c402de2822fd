import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { openChat, say, shown } from "./demo-visitor.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { chatIn, watch } from "./widget-pages.ts";

const server = sharedServer();

test("a newcomer asks in the demo shop, reloads, and the conversation is still there", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 420, height: 800 } });
    const faults = watch(page);
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`asked another host: ${request.url()}`);
    });
    await page.goto(server.url);
    await page.getByRole("button", { name: "Ask the shop" }).click();
    const chat = chatIn(page);
    await chat.getByRole("button", { name: "How long is the warranty?" }).click();
    const answer = chat.locator("li.assistant:not(.greeting, .draft, .writing)");
    await answer.getByText("24 months").first().waitFor();
    await answer.locator("summary").first().click();
    await answer.locator("details[open] blockquote").getByText("24 months").waitFor();
    await say(page, "<img src=x onerror=alert(1)>");
    await answer.nth(1).waitFor();
    const before = await shown(page);
    expect(before).toHaveLength(4);
    await page.reload();
    await openChat(page);
    await until(async () => expect(await shown(page)).toEqual(before));
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("the shop and its assistant say the same of prices", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 420, height: 800 } });
    await page.goto(server.url);
    await openChat(page);
    const wares = page.locator(".wares li");
    const asked = { "Brass One": "890", "Brass Two": "1690", "House blend Kupfer": "14" };
    for (const [index, [name, price]] of Object.entries(asked).entries()) {
      const ware = wares.filter({ has: page.getByRole("heading", { name, exact: true, includeHidden: true }) });
      expect((await ware.locator(".price").textContent())?.replace(",", "")).toBe(`${price} €`);
      await say(page, `How much does the ${name} cost?`);
      const answer = chatIn(page).locator("li.assistant:not(.greeting, .draft, .writing)").nth(index);
      await answer.getByText(`${price} euros`).first().waitFor();
    }
  } finally {
    await browser.close();
  }
});

interface Reference {
  webhooks: Record<string, unknown>;
  info: { title: string };
  paths: Record<string, Record<string, { tags: string[]; "x-alias-of"?: string }>>;
}

const dialects = { replyx: "ReplyX", replycx: "ReplyCX", chatbots: "Chatbots Platform" };

// One test: each time that a page shows a document costs seconds.
test("without a demo the start page says so and leads to the reference, which shows every route and asks no other host", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    await page.route("**/demo.json", (route) => route.fulfill({ status: 404, body: "{}" }));
    await page.goto(server.url);
    await page.getByRole("heading", { name: "Switchboard answers here" }).waitFor();
    expect(await page.locator("#shop").isVisible()).toBe(false);
    expect(await page.locator("switchboard-widget, script[data-assistant]").count()).toBe(0);
    await page.getByRole("link", { name: "Read the API reference" }).click();
    await showsEveryRoute(page, "replyx");
    expect(page.url().split("#")[0]).toBe(`${server.url}/docs/`);
    await findsAndExplains(page);
    for (const dialect of ["replycx", "chatbots"] as const) {
      await page.getByRole("link", { name: dialects[dialect], exact: true }).click();
      await showsEveryRoute(page, dialect);
    }
    expect(foreign).toEqual([]);
  } finally {
    await browser.close();
  }
});

async function showsEveryRoute(page: Page, dialect: keyof typeof dialects): Promise<void> {
  const document = (await (await fetch(`${server.url}/openapi/${dialect}.json`)).json()) as Reference;
  const all = Object.values(document.paths).flatMap((path) => Object.values(path));
  // An operation is shown once, with its other paths in its description.
  const operations = all.filter((operation) => operation["x-alias-of"] === undefined);
  await page.getByRole("heading", { name: document.info.title }).waitFor();
  await page.locator(".opblock-tag").first().waitFor();
  expect(await page.locator("[aria-current=page]").textContent()).toBe(dialects[dialect]);
  const events = page.locator(".webhooks .opblock");
  expect(await events.count()).toBe(Object.keys(document.webhooks).length);
  const tags = await page
    .locator(".opblock-tag")
    .evaluateAll((all) => all.map((tag) => tag.getAttribute("data-tag") ?? ""));
  const expected = tags.map((name) => [name, operations.filter((one) => one.tags.includes(name)).length]);
  expect(expected.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(operations.length);
  expect(await page.evaluate(openEach, Object.fromEntries(expected))).toEqual(expected.map((one) => [...one, 0]));
}

/**
 * Runs in the page: opens each section alone and closes it again, and tells how many routes it showed and how many were left.
 * Where more than a hundred are open, only those in view are drawn. A click of the mouse waits for frames and costs twice as much.
 */
async function openEach(expected: Record<string, number>): Promise<[string, number, number][]> {
  const routes = () => document.querySelectorAll(".opblock-tag-section .opblock").length;
  const until = async (count: number) => {
    for (const end = performance.now() + 20_000; routes() !== count && performance.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return routes();
  };
  const tags = [...document.querySelectorAll<HTMLElement>(".opblock-tag")];
  // Where the sections are few, they are open.
  for (const tag of tags) if (tag.dataset["isOpen"] === "true") tag.click();
  await until(0);
  const shown: [string, number, number][] = [];
  for (const tag of tags) {
    const name = tag.dataset["tag"] ?? "";
    tag.click();
    const opened = await until(expected[name] ?? 0);
    tag.click();
    shown.push([name, opened, await until(0)]);
  }
  return shown;
}

/** In the reference of ReplyX. */
async function findsAndExplains(page: Page): Promise<void> {
  const search = page.getByPlaceholder("Search paths, summaries and fields");
  await search.fill("visitor's rating");
  // A field of an answer is found, not only the name of a group or a path.
  await page.locator('[data-tag="Labels"]').waitFor({ state: "detached" });
  await page.locator('[data-tag="Dialogs"]').click();
  await page.locator(".opblock-summary-path", { hasText: "/api/dialogs/{dialog_id}/messages" }).first().waitFor();
  // A prefilled body is one that a test has sent.
  await search.fill("createAssistant");
  await page.locator('[data-tag="Dialogs"]').waitFor({ state: "detached" });
  await page.locator('[data-tag="Assistants"]').click();
  await page.locator(".opblock-summary-path", { hasText: "/api/assistants" }).first().click();
  const body = page.locator("textarea.body-param__text");
  await until(async () => expect(JSON.parse(await body.inputValue()).name).toMatch(/^(?!string$)./));
  await page.getByRole("button", { name: "Authorize" }).first().click();
  const explanation = page.getByText("The token of a session. Sign in with");
  await explanation.waitFor();
  // On a phone, what a group is about has a line of its own.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 800 });
  const about = await page.locator('[data-tag="Assistants"] small').boundingBox();
  expect(about?.width).toBeGreaterThan(200);
  if (process.env["SCREENSHOTS"]) await page.screenshot({ path: `${process.env["SCREENSHOTS"]}/docs.png` });
  if (size !== null) await page.setViewportSize(size);
  await page.locator(".dialog-ux .close-modal").click();
  await explanation.waitFor({ state: "detached" });
}

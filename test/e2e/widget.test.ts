import { expect, test, vi } from "vitest";
import type {} from "../../src/web/embed/types.ts";
import { chatIn, openShop, servePages } from "./widget-pages.ts";
import { browser, page, pages, server, setStage, shop, turnTo } from "./widget-stage.ts";

setStage();

const launcher = () => page.locator("switchboard-widget button");
const settled = { timeout: 30_000, interval: 100 };

async function ask(words: string): Promise<void> {
  await chatIn(page).getByRole("textbox").fill(words);
  await page.keyboard.press("Enter");
}

test("a visitor opens the chat, asks, sees the source, rates, reloads, and goes on where it was", async () => {
  const frames: string[] = [];
  page.on("request", (request) => request.isNavigationRequest() && frames.push(new URL(request.url()).pathname));
  await page.goto(pages.at("shop.test"));
  await launcher().waitFor();
  expect(await launcher().count()).toBe(1);
  expect(frames).toEqual(["/"]);
  await launcher().click();
  const chat = chatIn(page);
  await chat.locator("body").evaluate((body) => {
    const written = new Set<string>();
    Object.assign(window, { written });
    const look = () => written.add(body.querySelector(".draft .bubble")?.textContent ?? "");
    new MutationObserver(look).observe(body, { childList: true, subtree: true, characterData: true });
  });
  await ask("How long is the warranty of a kettle?");
  const answer = chat.locator("li.assistant:not(.greeting, .draft, .writing)").first();
  await answer.getByText("24 months").first().waitFor();
  const written = await chat
    .locator("body")
    .evaluate(() => [...(window as unknown as { written: Set<string> }).written].filter((text) => text !== ""));
  expect(written[0]).toMatch(/^The warranty/);
  await answer.locator(".mark").first().click();
  await answer.locator("details[open] blockquote").getByText("24 months").waitFor();
  await answer.getByRole("button", { name: "Helpful", exact: true }).click();
  await answer.getByText("Thank you.").waitFor();
  if (process.env["SCREENSHOTS"]) await page.screenshot({ path: `${process.env["SCREENSHOTS"]}/widget.png` });
  const before = await chat.locator(".log .bubble").allTextContents();
  expect(before).toHaveLength(3);
  await page.reload();
  await launcher().click();
  await vi.waitFor(async () => expect(await chat.locator(".log .bubble").allTextContents()).toEqual(before), settled);
  const rated = (grade: string, on = page) =>
    chatIn(on).getByRole("button", { name: grade, exact: true, pressed: true }).waitFor();
  await rated("Helpful");
  const other = await page.context().newPage();
  await other.goto(pages.at("shop.test", "/prices"));
  await other.locator("switchboard-widget button").click();
  await rated("Helpful", other);
  await answer.getByRole("button", { name: "Not helpful" }).click();
  await rated("Not helpful", other);
  expect(await page.context().cookies()).toEqual([]);
});

test("without a network the chat says so, and what was written arrives once it is back", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("24 months").first().waitFor();
  await page.context().setOffline(true);
  await chat.getByText("You are offline.").waitFor();
  await ask("What does an inspection cost?");
  await chat.getByText("Sending…").waitFor();
  await page.context().setOffline(false);
  await chat.getByText("15 euros").first().waitFor({ timeout: 40_000 });
  expect(await chat.locator("li.user").count()).toBe(2);
});

test("a person is called, joins, types, speaks and leaves, and is counted while the chat is closed", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  await ask("I want to talk to a person");
  await chat.getByText("You are number 1 in the queue.").first().waitFor();
  const { body: waiting } = await shop.account.call("GET", "/api/dialogs?limit=1");
  const dialogId = (Array.isArray(waiting) ? waiting : (waiting.dialogs ?? waiting.items))[0].id as number;
  const act = (path: string, json: object = {}) =>
    shop.account.call("POST", `/api/dialogs/${dialogId}/${path}`, { json });
  const taken = await act("handoff/take");
  expect(taken.status).toBe(200);
  await chat.locator(".notice").getByText(`${taken.body.operator_name} joined`).waitFor();
  await launcher().click();
  await act("messages", { text: "Good **day**." });
  const unread = page.getByRole("button", { name: "Open chat, 1 unread" });
  await unread.waitFor();
  await page.goto(pages.at("shop.test", "/prices"));
  await unread.waitFor();
  await launcher().click();
  const spoken = chat.locator("li.operator");
  await spoken.waitFor();
  expect(await spoken.locator("strong").textContent()).toBe("day");
  expect(await spoken.locator(".name").first().textContent()).toBe(taken.body.operator_name);
  await page.getByRole("button", { name: "Close chat", exact: true }).waitFor();
  await act("messages", { text: "How **are** you?" });
  await chat.locator("[data-announcer]").getByText(`${taken.body.operator_name}: How are you?`).waitFor();
  await ask("Thanks");
  await act("handoff/release");
  await chat.locator(".notice").getByText("The assistant answers again.").waitFor();
});

test("who is not helped calls a person with one press", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  const chat = chatIn(page);
  const person = chat.getByRole("button", { name: "Talk to a person" });
  await ask("Who painted the Mona Lisa?");
  await person.click();
  await chat.getByText("You are number 1 in the queue.").first().waitFor();
  expect(await chat.locator("li.user").allTextContents()).toEqual([
    expect.stringContaining("Mona Lisa"),
    expect.stringContaining("Talk to a person"),
  ]);
  expect(await person.count()).toBe(0);
});

test("who waits for a person sees its place move on, and so do those who listen", async () => {
  const crowded = await openShop(server);
  const own = await servePages(crowded.snippet);
  const call = async () => {
    await page.goto(own.at("shop.test"));
    await launcher().click();
    await ask("I want to talk to a person");
    await chatIn(page).locator(".notice").getByText("in the queue").waitFor();
    const { body } = await crowded.account.call("GET", "/api/dialogs?limit=1");
    return body.dialogs[0].id as number;
  };
  const first = await call();
  turnTo(await browser.newPage());
  await call();
  await chatIn(page).locator(".notice").getByText("You are number 2 in the queue.").waitFor();
  await crowded.account.call("POST", `/api/dialogs/${first}/handoff/take`, { json: {} });
  await chatIn(page).locator(".notice").getByText("You are number 1 in the queue.").waitFor();
  await chatIn(page).locator("[data-announcer]").getByText("You are number 1 in the queue.").waitFor();
  await own.stop();
});

test("with a keyboard alone: open, ask, read the source, close, and be back at the launcher", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().focus();
  await page.keyboard.press("Enter");
  const chat = chatIn(page);
  const field = chat.getByRole("textbox");
  await vi.waitFor(
    async () => expect(await field.evaluate((element) => element.matches(":focus"))).toBe(true),
    settled,
  );
  await page.keyboard.type("How long is the warranty of a kettle?");
  await page.keyboard.press("Enter");
  await chat.locator(".mark").first().waitFor();
  await page.keyboard.press("Shift+Tab");
  for (let tabs = 0; tabs < 8 && !(await chat.locator(".mark:focus").count()); tabs += 1) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
  await chat.locator("details[open] > summary:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open chat", exact: true }).waitFor();
  expect(await launcher().evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("a page drives its widget, and a page that throws its body away keeps it", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().waitFor();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const event of ["open", "close", "ready"] as const) window.Switchboard?.on(event, () => heard.push(event));
    window.Switchboard?.open();
  });
  await chatIn(page).getByRole("textbox").waitFor();
  await page.evaluate(() => window.Switchboard?.toggle());
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual(["open", "ready", "close"]);
  await page.evaluate(() => {
    history.pushState({}, "", "/prices");
    document.body = document.createElement("body");
  });
  await launcher().waitFor();
  await page.evaluate(() => document.body.replaceChildren());
  await launcher().click();
  await chatIn(page).getByRole("textbox").waitFor();
  expect(await page.locator("switchboard-widget").count()).toBe(1);
});

test("words of other windows move neither the page nor the chat", async () => {
  await page.goto(pages.at("shop.test"));
  await launcher().click();
  await chatIn(page).getByRole("textbox").waitFor();
  await page.evaluate(() => {
    window.postMessage({ switchboard: "close" }, "*");
    window.postMessage({ switchboard: "unread", count: 7 }, "*");
    return new Promise((resolve) => setTimeout(resolve));
  });
  await page.getByRole("button", { name: "Close chat", exact: true }).first().waitFor();
});

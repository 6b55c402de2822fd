import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { arrive, deskOf, transcriptOf, untilFocused } from "./demo-sides.ts";
import { demoOwner, dialogOf, openChat, say } from "./demo-visitor.ts";
import { photograph } from "./photograph.ts";
import { contentOf, openBrowser } from "./shared.ts";
import { chatIn } from "./widget-pages.ts";

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

test("a newcomer asks in the shop, an operator beside it sees it live, takes over, answers and hands back", async () => {
  const page = await arrive(browser, server.url);
  const { desk, dialogs, log, reply, press } = deskOf(page);
  const chat = chatIn(page);
  await openChat(page);
  await chat.getByRole("button", { name: "How long is the warranty?" }).click();
  await chat.locator(".mark").first().click();
  await chat.locator("details[open] blockquote").getByText("24 months").waitFor();

  await log.getByText("How long is the warranty?").waitFor();
  await log.getByText(/^Answered · confidence \d{2,3} %$/).waitFor();
  await log.locator(".mark").first().click();
  await log.locator("details[open] blockquote").getByText("24 months").waitFor();
  await desk.getByText("Visitor is here").waitFor();
  expect(await dialogs.first().textContent()).toContain("Every new machine has a warranty");
  expect(await reply.isDisabled()).toBe(true);

  await chat.getByRole("textbox").pressSequentially("I want to talk");
  await log.getByText("The visitor is typing…").waitFor();
  await say(page, "I want to talk to a person");
  await dialogs.first().getByText("Waits, number 1").waitFor();
  await press("Take over");
  await untilFocused(reply);
  await chat.locator(".notice").getByText("Mara Kupfer joined").waitFor();
  await dialogs.first().getByText("With you").waitFor();

  await page.keyboard.type("Good day, what can I do?");
  await chat.getByText("Mara Kupfer is typing…").waitFor();
  await page.keyboard.press("Enter");
  await chat.locator("li.operator").getByText("Good day, what can I do?").waitFor();
  await log.locator("li.operator small").getByText("Read").waitFor();
  await photograph(page, "demo");
  await say(page, "Can I borrow a machine?");
  await log.getByText("Can I borrow a machine?").waitFor();
  await press("Hand back");
  await chat.locator(".notice").getByText("The assistant answers again.").waitFor();
  await until(async () => expect(await reply.isDisabled()).toBe(true));

  const told = await transcriptOf(log);
  expect(told.filter((line) => line.startsWith("Assistant"))).toHaveLength(2);
  expect(told.at(-1)).toBe("Handed back. The assistant answers again.");
  const said = await chat.locator(".log .bubble").allTextContents();
  await page.reload();
  await openChat(page);
  await until(async () => expect(await transcriptOf(log)).toEqual(told));
  await until(async () => expect(await chat.locator(".log .bubble").allTextContents()).toEqual(said));
});

test("who waits longest is first, what is new is marked, and a keyboard is enough", async () => {
  const operator = await arrive(browser, server.url);
  const { desk, dialogs, log, reply } = deskOf(operator);
  const visitors = await Promise.all([1, 2, 3].map(() => arrive(browser, server.url, { width: 420 })));
  const ids: number[] = [];
  for (const [index, visitor] of visitors.entries()) {
    await openChat(visitor);
    await say(visitor, index === 2 ? "How long is the warranty?" : "I want to talk to a person");
    await chatIn(visitor).locator("li.assistant:not(.greeting, .draft, .writing)").waitFor();
    ids.push(await dialogOf(visitor));
    await dialogs.getByText(`Conversation ${ids[index]}`).waitFor();
  }
  const [first, second, third] = ids.map((id) => dialogs.filter({ hasText: `Conversation ${id}` }));
  await first?.getByText(/Waits, number \d/).waitFor();
  await second?.getByText(/Waits, number \d/).waitFor();
  const order = await dialogs.locator(".who").allTextContents();
  const place = (index: number) => order.findIndex((text) => text.includes(`Conversation ${ids[index]}`));
  expect(place(0)).toBeLessThan(place(1));
  expect(place(1)).toBeLessThan(place(2));
  await third?.getByText("New", { exact: true }).waitFor();
  await third?.focus();
  await operator.keyboard.press("Enter");
  await log.getByText("How long is the warranty?").waitFor();
  await until(async () => expect(await third?.getByText("New", { exact: true }).count()).toBe(0));

  await second?.focus();
  await operator.keyboard.press("Enter");
  await desk.getByRole("heading", { name: `Conversation ${ids[1]}` }).waitFor();
  await desk.getByRole("button", { name: "Take over" }).focus();
  await operator.keyboard.press("Enter");
  await untilFocused(reply);
  await operator.keyboard.type("Here I am.");
  await operator.keyboard.press("Enter");
  const [alone, served] = visitors;
  if (served === undefined || alone === undefined) throw new Error("The visitors are missing.");
  await chatIn(served).locator("li.operator").getByText("Here I am.").waitFor();
  expect(await chatIn(alone).locator("li.operator").count()).toBe(0);
  await served.close();
  await desk.getByText("Visitor has left").waitFor();
  await desk.getByRole("button", { name: "Archive" }).focus();
  await operator.keyboard.press("Enter");
  await second?.getByText("Archived").waitFor();
  await desk.getByRole("button", { name: "Open again" }).click();
  await log.getByText("Opened again.").waitFor();
});

test("a dialog that a colleague holds is not taken, and the operator is told by whom", async () => {
  const owner = await demoOwner(server);
  const page = await arrive(browser, server.url);
  const { desk, dialogs, reply } = deskOf(page);
  await openChat(page);
  await say(page, "I want to talk to a person");
  await desk.getByRole("heading").getByText("Conversation").waitFor();
  const id = await until(() => dialogOf(page));
  const own = dialogs.filter({ hasText: `Conversation ${id}` });
  await own.click();
  await desk.getByRole("heading", { name: `Conversation ${id}` }).waitFor();
  expect((await owner.call("POST", `/api/dialogs/${id}/handoff/take`, { json: {} })).status).toBe(200);
  await own.getByText("With Demo Shop").waitFor();
  await desk.getByRole("button", { name: "Take over" }).click();
  await desk.getByRole("alert").getByText("Demo Shop").waitFor();
  expect(await reply.isDisabled()).toBe(true);
  await owner.call("POST", `/api/dialogs/${id}/handoff/release`, { json: {} });
  await own.getByText("Assistant").waitFor();
  await desk.getByRole("button", { name: "Take over" }).click();
  await own.getByText("With you").waitFor();
  expect(await desk.getByRole("alert").first().textContent()).toBe("");
});

test("what a visitor thinks of an answer, and the files of a visitor, are there for the operator", async () => {
  const page = await arrive(browser, server.url);
  const { dialogs, log } = deskOf(page);
  const chat = chatIn(page);
  await openChat(page);
  await say(page, "How long is the warranty?");
  await chat.getByRole("button", { name: "Not helpful" }).click();
  const id = await dialogOf(page);
  await dialogs.filter({ hasText: `Conversation ${id}` }).click();
  await log.getByText("the visitor found it not helpful").waitFor();
  const name = "receipt <b>1.txt";
  const file = { name, mimeType: "text/plain", buffer: Buffer.from("Paid on Monday.") };
  await chat.locator("input[type=file]").setInputFiles(file);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    log.getByRole("list", { name: "Files" }).getByRole("button", { name }).click(),
  ]);
  expect(await contentOf(saved)).toBe("Paid on Monday.");
  await page.reload();
  await log.getByText("the visitor found it not helpful").waitFor();
  await log.getByRole("button", { name }).waitFor();
});

test.each([
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
] as const)("axe finds nothing and nothing is cut off: $name", async ({ name, width, colorScheme }) => {
  const page = await arrive(browser, server.url, { width, colorScheme });
  const { log } = deskOf(page);
  expect(await faultsOf(page.mainFrame(), ["switchboard-widget"])).toEqual([]);
  await photograph(page, `demo-${name}-empty`);
  await openChat(page);
  await say(page, "Сколько действует подарочная карта?");
  await chatIn(page).getByText("три года").first().waitFor();
  await say(page, "Who painted the Mona Lisa?");
  await chatIn(page).locator("li.assistant:not(.greeting, .draft, .writing)").nth(1).waitFor();
  await photograph(page, `demo-${name}-chat`);
  const id = await dialogOf(page);
  if (width < 1100) {
    await chatIn(page).getByRole("button", { name: "Close chat" }).click();
    await page.getByRole("button", { name: "Operator" }).click();
    expect(await page.getByRole("button", { name: "Open chat" }).count()).toBe(0);
  }
  await page.getByRole("button", { name: `Conversation ${id}` }).click();
  await log.getByText(/^Found no answer · confidence \d+ %$/).waitFor();
  expect(await faultsOf(page.mainFrame(), ["switchboard-widget"])).toEqual([]);
  await photograph(page, `demo-${name}`);
  const isWhole = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  expect(await page.evaluate(isWhole)).toBe(true);
});

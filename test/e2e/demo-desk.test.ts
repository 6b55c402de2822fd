import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { arrive, deskOf, transcriptOf, untilFocused } from "./demo-sides.ts";
import { dialogOf, openChat, say } from "./demo-visitor.ts";
import { photograph } from "./photograph.ts";
import { contentOf, openBrowser } from "./shared.ts";
import { chatIn, watch } from "./widget-pages.ts";

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
  const faults = watch(page);
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const { desk, rows, log, reply, press } = deskOf(page);
  const chat = chatIn(page);
  await openChat(page);
  await chat.getByRole("button", { name: "How long is the warranty?" }).click();
  await chat.locator(".mark").first().click();
  await chat.locator("details[open] blockquote").getByText("24 months").waitFor();

  // Nobody has pressed anything on the operator's side: the conversation opens by itself.
  await log.getByText("How long is the warranty?").waitFor();
  await log.getByText("Answered").waitFor();
  await log.getByText(/^confidence \d{2,3}%$/).waitFor();
  await log.locator(".mark").first().click();
  await log.locator("details[open] blockquote").getByText("24 months").waitFor();
  await desk.locator(".inbox-here").getByText("online").waitFor();
  expect(await rows.first().textContent()).toContain("Every new machine has a warranty");
  expect(await desk.getByRole("navigation", { name: "Pages" }).count()).toBe(0);

  await chat.getByRole("textbox").pressSequentially("I want to talk");
  await log.getByText("The visitor is typing…").waitFor();
  await say(page, "I want to talk to a person");
  await rows
    .first()
    .getByText(/^Waits .* No\. 1$/)
    .waitFor();
  await press("Take");
  await untilFocused(reply);
  await chat.locator(".notice").getByText("Mara Kupfer joined").waitFor();
  await rows.first().getByText("With you").waitFor();

  await page.keyboard.type("Good day, what can I do?");
  await chat.getByText("Mara Kupfer is typing…").waitFor();
  await page.keyboard.press("Enter");
  await chat.locator("li.operator").getByText("Good day, what can I do?").waitFor();
  await log.locator(".operator").getByText("Read").waitFor();
  await photograph(page, "demo");
  await say(page, "Can I borrow a machine?");
  await log.getByText("Can I borrow a machine?").waitFor();
  await press("Hand back");
  await chat.locator(".notice").getByText("The assistant answers again.").waitFor();
  await desk.getByRole("button", { name: "Take", exact: true }).waitFor();

  const told = await transcriptOf(log);
  expect(told.filter((line) => line.startsWith("Brass & Bean help"))).toHaveLength(2);
  expect(told.at(-1)).toBe("Handed back. The assistant answers again.");
  const said = await chat.locator(".log .bubble").allTextContents();
  await page.reload();
  await openChat(page);
  await until(async () => expect(await transcriptOf(log)).toEqual(told));
  await until(async () => expect(await chat.locator(".log .bubble").allTextContents()).toEqual(said));
  expect(faults).toEqual([]);
});

test("who waits longest is first, what is new is counted, and a keyboard is enough", async () => {
  const operator = await arrive(browser, server.url);
  const { desk, rows, log, reply, lists, acts, rowOf } = deskOf(operator);
  const visitors = await Promise.all([1, 2, 3].map(() => arrive(browser, server.url, { width: 420 })));
  const ids: number[] = [];
  for (const [index, visitor] of visitors.entries()) {
    await openChat(visitor);
    await say(visitor, index === 2 ? "How long is the warranty?" : "I want to talk to a person");
    await chatIn(visitor).locator("li.assistant:not(.greeting, .draft, .writing)").waitFor();
    ids.push(await dialogOf(visitor));
    await rowOf(ids[index] ?? 0).waitFor();
  }
  const [first = 0, second = 0, third = 0] = ids;
  await rowOf(third).focus();
  await operator.keyboard.press("Enter");
  await log.getByText("How long is the warranty?").waitFor();

  await lists.getByRole("link", { name: "Queue" }).focus();
  await operator.keyboard.press("Enter");
  await rowOf(first)
    .getByText(/^Waits/)
    .waitFor();
  await rowOf(second)
    .getByText(/^Waits/)
    .waitFor();
  const order = await rows.evaluateAll((all) => all.map((row) => Number(row.parentElement?.dataset["dialog"])));
  expect(order).not.toContain(third);
  expect(order.indexOf(first)).toBeLessThan(order.indexOf(second));
  await rowOf(second).focus();
  await operator.keyboard.press("Enter");
  await desk.getByRole("heading", { name: `Visitor ${second}` }).waitFor();
  await desk.getByRole("button", { name: "Take", exact: true }).focus();
  await operator.keyboard.press("Enter");
  await untilFocused(reply);
  await operator.keyboard.type("Here I am.");
  await operator.keyboard.press("Enter");
  const [alone, served] = visitors;
  if (served === undefined || alone === undefined) throw new Error("The visitors are missing.");
  await chatIn(served).locator("li.operator").getByText("Here I am.").waitFor();
  expect(await chatIn(alone).locator("li.operator").count()).toBe(0);
  await lists.getByRole("link", { name: "All open" }).click();
  await rowOf(third).click();
  await say(served, "There you are.");
  await rowOf(second).getByText("1 unread message").waitFor({ state: "attached" });
  await rowOf(second).click();
  await log.getByText("There you are.").waitFor();
  await until(async () =>
    expect(
      await rowOf(second)
        .getByText(/unread message/)
        .count(),
    ).toBe(0),
  );
  await served.close();
  await desk.getByText("not on the page").waitFor();
  await desk.getByRole("button", { name: "Close", exact: true }).focus();
  await operator.keyboard.press("Enter");
  await lists.getByRole("link", { name: "Closed" }).click();
  await rowOf(second).click();
  await acts.getByRole("button", { name: "Reopen" }).click();
  await log.getByText("Reopened.").waitFor();
});

test("the operator's side leaves the login and the choices of the visitor's own console as they are", async () => {
  const owner = await newOwner(server.url);
  const { page: own } = await openConsole(browser, server.url, owner, "settings");
  await own.getByRole("heading", { name: "Settings" }).waitFor();
  const kept = () => own.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await kept();
  const shop = await own.context().newPage();
  await shop.goto(server.url);
  const { online, rows } = deskOf(shop);
  await online.waitFor();
  expect(await kept()).toBe(before);
  await own.reload();
  await own.getByRole("button", { name: /Your account/ }).click();
  await own.getByRole("menuitem", { name: "Log out" }).click();
  await own.getByRole("button", { name: "Log in" }).waitFor();
  const visitor = await arrive(browser, server.url, { width: 420 });
  await openChat(visitor);
  await say(visitor, "Is anybody there after the logout?");
  await rows.filter({ hasText: `Visitor ${await until(() => dialogOf(visitor))}` }).waitFor();
});

test("where there is no demo any more, the frame has the ordinary login", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let asked = 0;
  await page.route("**/demo.json", (route) => {
    asked += 1;
    return asked === 1 ? route.continue() : route.fulfill({ status: 404, body: "{}" });
  });
  await page.goto(server.url);
  const { desk } = deskOf(page);
  await desk.getByLabel("Password").waitFor();
  await desk.getByRole("button", { name: "Create an account" }).waitFor();
});

test("what a visitor thinks of an answer, and the files of a visitor, are there for the operator", async () => {
  const page = await arrive(browser, server.url);
  const { rowOf, log } = deskOf(page);
  const chat = chatIn(page);
  await openChat(page);
  await say(page, "How long is the warranty?");
  await chat.getByRole("button", { name: "Not helpful" }).click();
  const id = await dialogOf(page);
  await rowOf(id).click();
  await log.getByText("Rated not helpful").waitFor();
  const name = "receipt <b>1.txt";
  const file = { name, mimeType: "text/plain", buffer: Buffer.from("Paid on Monday.") };
  await chat.locator("input[type=file]").setInputFiles(file);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    log
      .getByRole("list", { name: "Files" })
      .getByRole("button", { name: `Save ${name}` })
      .click(),
  ]);
  expect(await contentOf(saved)).toBe("Paid on Monday.");
  await page.reload();
  await log.getByText("Rated not helpful").waitFor();
  await log.getByRole("button", { name: `Save ${name}` }).waitFor();
});

test.each([
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
] as const)("axe finds nothing and nothing is cut off: $name", async ({ name, width, colorScheme }) => {
  const page = await arrive(browser, server.url, { width, colorScheme });
  const { log, online, rowOf } = deskOf(page);
  if (width >= 1100) await online.waitFor();
  const faults = async () => {
    const inbox = page.frames().find((frame) => frame.url().includes("/console/"));
    const inside = inbox === undefined || !(await log.isVisible()) ? [] : await faultsOf(inbox);
    return [...(await faultsOf(page.mainFrame(), ["switchboard-widget", "#desk"])), ...inside];
  };
  expect(await faults()).toEqual([]);
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
  await rowOf(id).click();
  await log.getByText("Found no answer").waitFor();
  expect(await faults()).toEqual([]);
  await photograph(page, `demo-${name}`);
  const isWhole = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  expect(await page.evaluate(isWhole)).toBe(true);
  expect(await log.evaluate(isWhole)).toBe(true);
});

import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { arrive, deskOf } from "./demo-sides.ts";
import { demoOwner, dialogOf, openChat, say, stored } from "./demo-visitor.ts";
import { openBrowser } from "./shared.ts";
import { chatIn } from "./widget-pages.ts";

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.kill();
  rmSync(server.stateDir, { recursive: true, force: true });
});
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

/** A visitor in the shop, and an operator at another screen who has taken the visitor's dialog. */
async function meet() {
  const visitor = await arrive(browser, server.url, { width: 420 });
  await openChat(visitor);
  await say(visitor, "I want to talk to a person");
  await chatIn(visitor).getByText("Waiting for a person.").first().waitFor();
  const operator = await arrive(browser, server.url);
  const sides = deskOf(operator);
  const dialogId = await dialogOf(visitor);
  await sides.rowOf(dialogId).click();
  await sides.press("Take");
  await sides.rowOf(dialogId).getByText("With you").waitFor();
  return { visitor, operator, dialogId, ...sides };
}

test("kill -9 under the operator's page: it says so, connects again, and what was written meanwhile arrives once", async () => {
  const { visitor, desk, log, reply, online, operator } = await meet();
  await online.waitFor();
  const { port, stateDir } = server;
  await server.kill();
  await desk.getByText("Connection lost. Connecting again…").waitFor();
  await reply.fill("Written while the server was away.");
  await reply.press("Enter");
  await log.getByText("Waits for the connection. It will be sent by itself.").waitFor();
  server = await startServer({ port, stateDir });
  await online.waitFor({ timeout: 40_000 });
  await chatIn(visitor).locator("li.operator").waitFor({ timeout: 40_000 });
  await log.locator(".operator").getByText("Read").waitFor({ timeout: 40_000 });
  const said = await stored(visitor, await demoOwner(server));
  expect(said.filter((line) => line.startsWith("operator"))).toEqual(["operator: Written while the server was away."]);
  await operator.context().setOffline(true);
  await desk.getByText("No connection. What you see may be out of date.").waitFor();
  await operator.context().setOffline(false);
  await online.waitFor({ timeout: 40_000 });
});

test("a login that ends is followed by another, and the operator goes on where they were", async () => {
  const { visitor, operator, dialogId, desk, reply, press } = await meet();
  await reply.fill("Still here.");
  const keptToken = () =>
    operator.evaluate(() => JSON.parse(sessionStorage.getItem("switchboard-console") ?? "null").token as string);
  const token = await keptToken();
  expect((await clientOf(fetch, server.url).call("POST", "/api/auth/logout", { token, json: {} })).status).toBe(200);
  await until(async () => expect(await keptToken()).not.toBe(token), 40_000);
  await desk.getByRole("heading", { name: `Visitor ${dialogId}` }).waitFor();
  expect(await desk.getByRole("dialog").count()).toBe(0);
  expect(await reply.inputValue()).toBe("Still here.");
  await press("Send");
  await chatIn(visitor).locator("li.operator").getByText("Still here.").waitFor();
});

test("a login that fails for now is said and made by itself later", async () => {
  let [asked, tries] = [0, 0];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route("**/api/auth/login", async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    const headers = { "retry-after": "1", "content-type": "application/json" };
    return route.fulfill({ status: 429, headers, body: '{"detail":"Too many attempts."}' });
  });
  await page.route("**/demo.json", (route) => {
    asked += 1;
    return asked === 2 ? route.abort() : route.continue();
  });
  await page.goto(server.url);
  const { desk, online } = deskOf(page);
  await desk.getByRole("alert").getByText("The server was not reached.").waitFor();
  await desk.getByRole("alert").getByText("Too many requests. Try again in 1 seconds. Trying again…").waitFor();
  await online.waitFor();
  expect(await desk.getByRole("alert").count()).toBe(0);
  expect(tries).toBe(2);
});

test("on a small screen the sides take turns, and nothing is read that nobody sees", async () => {
  const page = await arrive(browser, server.url, { width: 800 });
  const owner = await demoOwner(server);
  const { rowOf, log } = deskOf(page);
  const chat = chatIn(page);
  const turnTo = (side: string) => page.getByRole("button", { name: side, exact: true }).click();
  await openChat(page);
  await say(page, "I want to talk to a person");
  await chat.getByText("Waiting for a person.").first().waitFor();
  const dialogId = await dialogOf(page);
  const statusIs = (status: string) =>
    until(async () => {
      const headers = { "X-API-Dialect": "quickstart" };
      const { body } = await owner.call("GET", `/api/dialogs/${dialogId}/messages`, { headers });
      expect(body.at(-1).delivery_status).toBe(status);
    });
  await owner.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {} });
  await chat.locator(".notice").getByText("Demo Shop joined").waitFor();

  // The operator's side is loaded when it is first shown.
  expect(page.frames().some((frame) => frame.url().includes("/console"))).toBe(false);
  await turnTo("Operator");
  await rowOf(dialogId).click();
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Good day." } });
  await log.getByText("Good day.").waitFor();
  await statusIs("delivered");
  await turnTo("Shop");
  await page.getByRole("button", { name: "Open chat, 1 unread" }).click();
  await chat.locator("li.operator").getByText("Good day.").waitFor();
  await statusIs("read");

  await say(page, "Can I borrow a machine?");
  await statusIs("delivered");
  await turnTo("Operator");
  await log.getByText("Can I borrow a machine?").waitFor();
  await statusIs("read");
});

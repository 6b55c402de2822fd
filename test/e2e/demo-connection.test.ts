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
  const entry = sides.dialogs.filter({ hasText: `Conversation ${dialogId}` });
  await entry.click();
  await sides.press("Take over");
  await entry.getByText("With you").waitFor();
  return { visitor, operator, dialogId, ...sides };
}

test("kill -9 under the operator's page: it says so, connects again, and what was written meanwhile arrives once", async () => {
  const { visitor, log, reply, state, operator } = await meet();
  await state.getByText("Connected").waitFor();
  const { port, stateDir } = server;
  await server.kill();
  await state.getByText("The connection was lost.").waitFor();
  await reply.fill("Written while the server was away.");
  await reply.press("Enter");
  await log.getByText("Sending…").waitFor();
  server = await startServer({ port, stateDir });
  await state.getByText("Connected").waitFor({ timeout: 40_000 });
  await chatIn(visitor).locator("li.operator").waitFor({ timeout: 40_000 });
  await log.locator("li.operator small").getByText("Read").waitFor();
  const said = await stored(visitor, await demoOwner(server));
  expect(said.filter((line) => line.startsWith("operator"))).toEqual(["operator: Written while the server was away."]);
  await operator.context().setOffline(true);
  await state.getByText("Offline").waitFor();
  await operator.context().setOffline(false);
  await state.getByText("Connected").waitFor({ timeout: 40_000 });
});

test("a login that ends is followed by another, and the operator goes on where they were", async () => {
  const { visitor, operator, dialogId, desk, reply, press } = await meet();
  const token = await operator.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem("switchboard-demo-desk") ?? "null");
    return kept.login.token as string;
  });
  expect((await clientOf(fetch, server.url).call("POST", "/api/auth/logout", { token, json: {} })).status).toBe(200);
  await until(async () => {
    const kept = await operator.evaluate(() => sessionStorage.getItem("switchboard-demo-desk"));
    const { login } = JSON.parse(kept ?? "null");
    expect(login?.token ?? token).not.toBe(token);
  }, 40_000);
  await desk.getByRole("heading", { name: `Conversation ${dialogId}` }).waitFor();
  await until(async () => expect(await reply.isEnabled()).toBe(true));
  await reply.fill("Still here.");
  await press("Send");
  await chatIn(visitor).locator("li.operator").getByText("Still here.").waitFor();
});

test("a login that is refused for now is said and made by itself later", async () => {
  let tries = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route("**/api/auth/login", async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    const headers = { "retry-after": "1", "content-type": "application/json" };
    return route.fulfill({ status: 429, headers, body: '{"detail":"Too many attempts."}' });
  });
  await page.goto(server.url);
  const { desk, state } = deskOf(page);
  await desk.getByRole("alert").getByText("Too many attempts.").waitFor();
  await state.getByText("Connected").waitFor();
  expect(await desk.getByRole("alert").first().textContent()).toBe("");
  expect(tries).toBe(2);
});

test("on a small screen the sides take turns, and nothing is read that nobody sees", async () => {
  const page = await arrive(browser, server.url, { width: 800 });
  const owner = await demoOwner(server);
  const { dialogs, log } = deskOf(page);
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

  await turnTo("Operator");
  await dialogs.filter({ hasText: `Conversation ${dialogId}` }).click();
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

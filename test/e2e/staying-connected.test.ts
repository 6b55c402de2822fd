import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Server, startServer } from "../support/server.ts";
import { demoOwner, dialogOf, keptDialog, openChat, say, shown, stored } from "./demo-visitor.ts";
import { openBrowser } from "./shared.ts";
import { chatIn } from "./widget-pages.ts";

let server: Server;
let operator: Awaited<ReturnType<typeof demoOwner>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  operator = await demoOwner(server);
});
afterAll(async () => {
  await server.kill();
  rmSync(server.stateDir, { recursive: true, force: true });
});
beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 420, height: 800 } });
});
afterEach(() => browser.close());

const settled = { timeout: 40_000, interval: 100 };

async function arrive(): Promise<void> {
  await page.goto(server.url);
  await openChat(page);
  await chatIn(page).getByRole("button", { name: "How long is the warranty?" }).click();
  await chatIn(page).locator("li.assistant summary").first().waitFor();
}

/** What the chat says of its connection; nothing while all is well. */
const stateLine = () => chatIn(page).locator("[role=status]");
const isWell = () => vi.waitFor(async () => expect((await stateLine().allTextContents()).join("")).toBe(""), settled);

/** Every one of these words is on the page and on the server once, in this order, and answered once. */
async function expectConversation(words: string[]): Promise<void> {
  const mine = words.map((text) => `user: ${text}`);
  await vi.waitFor(async () => {
    const said = await stored(page, operator);
    expect(said.filter((line) => line.startsWith("user"))).toEqual(mine);
    expect(said).toHaveLength(2 * mine.length);
    expect(await shown(page)).toEqual(said);
  }, settled);
}

test("words said without a network arrive once and in order when it is back", async () => {
  await arrive();
  await page.context().setOffline(true);
  await stateLine().getByText("You are offline.").waitFor();
  await say(page, "What does an inspection cost?");
  await say(page, "How do I descale the Brass One?");
  expect((await shown(page)).slice(-2)).toEqual([
    "user pending: What does an inspection cost?",
    "user pending: How do I descale the Brass One?",
  ]);
  expect(await stored(page, operator)).toHaveLength(2);
  await page.context().setOffline(false);
  await isWell();
  await expectConversation([
    "How long is the warranty?",
    "What does an inspection cost?",
    "How do I descale the Brass One?",
  ]);
});

test("kill -9 of the server under an open page: the page resumes by itself, nothing is lost or doubled", async () => {
  const resumedAfter: number[] = [];
  page.on("websocket", (socket) => resumedAfter.push(Number(new URL(socket.url()).searchParams.get("after_seq"))));
  await arrive();
  const { port, stateDir } = server;
  await say(page, "What does an inspection cost?");
  await chatIn(page).locator("li.user:not(.pending)").nth(1).waitFor();
  await server.kill();
  await stateLine().getByText("The connection was lost.").waitFor();
  await say(page, "How do I descale the Brass One?");
  server = await startServer({ port, stateDir });
  await isWell();
  await say(page, "Is there a gift card?");
  await expectConversation([
    "How long is the warranty?",
    "What does an inspection cost?",
    "How do I descale the Brass One?",
    "Is there a gift card?",
  ]);
  expect(resumedAfter[0]).toBe(0);
  expect(resumedAfter.at(-1)).toBeGreaterThanOrEqual(3);
});

test("a visitor is told who answers: a person is called, joins, speaks and leaves", async () => {
  await arrive();
  await say(page, "I want to talk to a person");
  const notice = chatIn(page).locator("li.notice");
  await notice.getByText("Waiting for a person.").waitFor();
  const dialogId = await dialogOf(page);
  const act = (path: string, json: object = {}) => operator.call("POST", path, { json });
  const taken = await act(`/api/dialogs/${dialogId}/handoff/take`);
  await notice.getByText(`${taken.body.operator_name} joined`).waitFor();
  await act(`/api/dialogs/${dialogId}/messages`, { text: "Good day." });
  const spoken = chatIn(page).locator("li.operator");
  await spoken.getByText("Good day.").waitFor();
  expect(await spoken.locator(".name").textContent()).toBe(taken.body.operator_name);
  await act(`/api/dialogs/${dialogId}/handoff/release`);
  await notice.getByText("The assistant answers again.").waitFor();
  const before = await notice.allTextContents();
  await page.reload();
  await openChat(page);
  await notice.getByText("The assistant answers again.").waitFor();
  expect(await notice.allTextContents()).toEqual(before);
});

test("a page whose dialog the server does not know says so, stops, and starts anew when asked", async () => {
  await arrive();
  const forged = JSON.stringify({ ...(await keptDialog(page)), guestId: "g_forged.signature" });
  await page.evaluate((kept) => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("switchboard-chat:")) localStorage[key] = kept;
  }, forged);
  await page.reload();
  await openChat(page);
  await stateLine().getByText("This conversation is not available any more.").waitFor();
  expect(await chatIn(page).getByRole("textbox").isDisabled()).toBe(true);
  await chatIn(page).getByRole("button", { name: "Start a new conversation" }).click();
  await isWell();
  expect(await shown(page)).toEqual([]);
  await say(page, "How long is the warranty?");
  await chatIn(page).locator("li.assistant summary").first().waitFor();
});

test("a page that becomes visible again pings the server", async () => {
  const heard: unknown[] = [];
  page.on("websocket", (socket) => {
    const hear = ({ payload }: { payload: string | Buffer }) => {
      if (String(payload).startsWith("__")) heard.push(payload);
    };
    socket.on("framesent", hear);
    socket.on("framereceived", hear);
  });
  await arrive();
  await chatIn(page)
    .locator("html")
    .evaluate(({ ownerDocument }) => ownerDocument.dispatchEvent(new Event("visibilitychange")));
  await vi.waitFor(() => expect(heard.slice(0, 2)).toEqual(["__ping__", "__pong__"]), settled);
});

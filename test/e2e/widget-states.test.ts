import type { Frame, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { clientOf } from "../support/client.ts";
import { serverAdmin } from "../support/server.ts";
import { chatIn, servePages } from "./widget-pages.ts";
import { browser, page, pages, server, setStage, shop } from "./widget-stage.ts";

const settled = { timeout: 30_000, interval: 100 };

setStage({ isShopPerTest: true });

async function openChat(on: Page = page) {
  await on.goto(pages.at("shop.test"));
  await on.locator("switchboard-widget button").click();
  await chatIn(on).getByRole("textbox").waitFor();
  return chatIn(on);
}

async function ask(words: string, on: Page = page): Promise<void> {
  await chatIn(on).getByRole("textbox").fill(words);
  await chatIn(on).getByRole("textbox").press("Enter");
}

/** The visitor's dialog, as the chat keeps it. */
async function dialogOf(on: Page = page): Promise<number> {
  const frame = on.frames().find((one) => one.url().includes("/chat/")) as Frame;
  return vi.waitFor(async () => {
    const kept = await frame.evaluate(() => Object.entries({ ...localStorage }));
    const found = kept.map(([, value]) => /"dialogId":(\d+)/.exec(value)?.[1]).find(Boolean);
    if (found === undefined) throw new Error("There is no dialog yet.");
    return Number(found);
  }, settled);
}

const act = async (dialogId: number, path: string, json: object = {}) => {
  const answer = await shop.account.call("POST", `/api/dialogs/${dialogId}/${path}`, { json });
  expect(answer.status).toBeLessThan(300);
  return answer.body;
};

/** An operator's socket in a dialog, open. */
async function sitDown(dialogId: number): Promise<WebSocket> {
  const socket = new WebSocket(
    `${server.url.replace("http", "ws")}/ws/dialogs/${dialogId}?token=${shop.account.token}`,
  );
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  return socket;
}

test("an operator's typing is seen, and a visitor's words are sent, and then read", async () => {
  const chat = await openChat();
  await ask("Hello");
  const dialogId = await dialogOf();
  // Typing is sent to connected clients only. The visitor is connected when the message is marked as sent.
  await chat
    .locator("li.user")
    .last()
    .getByText(/\bSent$/)
    .waitFor();
  const { operator_name: name } = await act(dialogId, "handoff/take");
  const operator = await sitDown(dialogId);
  const heard: string[] = [];
  operator.onmessage = ({ data }) => heard.push(String(data));
  operator.send(JSON.stringify({ type: "typing" }));
  await chat.getByText(`${name} is typing…`).waitFor();
  await chat.getByText(`${name} is typing…`).waitFor({ state: "detached" });
  await ask("Are you there?");
  const own = chat.locator("li.user").last();
  await own.getByText(/\bSent$/).waitFor();
  const seq = await vi.waitFor(() => {
    const said = heard.map((data) => JSON.parse(data)).find((frame) => frame.message?.text === "Are you there?");
    return said.seq as number;
  }, settled);
  operator.send(JSON.stringify({ type: "read", seq }));
  await own.getByText(/\bRead$/).waitFor();
  expect(await own.getByText(/\bSent$/).count()).toBe(0);
  operator.close();
});

test("while nobody looks at the page its title counts what comes, and no longer when somebody does", async () => {
  await page.addInitScript(() => {
    let isHidden = false;
    Object.defineProperty(document, "hidden", { get: () => isHidden });
    Object.defineProperty(document, "visibilityState", { get: () => (isHidden ? "hidden" : "visible") });
    addEventListener("test-hide", ({ detail }: CustomEventInit<boolean>) => {
      isHidden = detail === true;
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
  const hide = (isHidden: boolean) =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate((detail) => void dispatchEvent(new CustomEvent("test-hide", { detail })), isHidden),
        ),
    );
  const chat = await openChat();
  await ask("Hello");
  const dialogId = await dialogOf();
  await chat.locator("li.assistant:not(.greeting, .draft, .writing)").first().waitFor();
  await act(dialogId, "handoff/take");
  await hide(true);
  await act(dialogId, "messages", { text: "One" });
  await act(dialogId, "messages", { text: "Two" });
  await vi.waitFor(async () => expect(await page.title()).toBe("(2) Shop"), settled);
  await hide(false);
  await vi.waitFor(async () => expect(await page.title()).toBe("Shop"), settled);
});

test("a dialog that an operator closes says so, and the next words begin a new one", async () => {
  const chat = await openChat();
  await ask("Hello");
  await chat.locator("li.assistant:not(.greeting, .draft, .writing)").first().waitFor();
  const dialogId = await dialogOf();
  await act(dialogId, "archive");
  await chat.getByRole("status").getByText("This conversation was closed.").waitFor();
  expect(await chat.getByRole("textbox").isDisabled()).toBe(true);
  await chat.getByRole("button", { name: "Start a new conversation" }).click();
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("24 months").first().waitFor();
  expect(await chat.getByText("Hello", { exact: true }).count()).toBe(0);
  await vi.waitFor(async () => expect(await dialogOf()).toBeGreaterThan(dialogId), settled);
  const { body } = await shop.account.call("GET", `/api/dialogs/${dialogId}/messages?dialect=v1`);
  expect(body.messages).toHaveLength(2);
});

test("who waits for a person sees the place in the queue move on", async () => {
  const chat = await openChat();
  const second = await browser.newContext();
  const behind = await second.newPage();
  const other = await openChat(behind);
  await ask("I want to talk to a person");
  await chat.getByText("You are number 1 in the queue.").first().waitFor();
  await ask("I want to talk to a person", behind);
  await other.getByText("You are number 2 in the queue.").first().waitFor();
  await act(await dialogOf(), "handoff/take");
  await other.getByText("You are number 1 in the queue.").first().waitFor();
  expect(await other.locator(".log").getByText("You are number 2").count()).toBe(0);
  await behind.reload();
  await behind.locator("switchboard-widget button").click();
  await other.getByText("You are number 1 in the queue.").first().waitFor();
});

const endings = {
  "its token is taken back": () => shop.account.call("DELETE", `/api/site-token?assistant_id=${shop.assistantId}`, {}),
  "it has a new token": () =>
    shop.account.call("POST", "/api/embed-code", { json: { assistant_id: shop.assistantId } }),
  "it is switched off for websites": () =>
    shop.account.call("PUT", `/api/assistants/${shop.assistantId}`, { json: { website_integration: false } }),
  "its assistant is deleted": () => shop.account.call("DELETE", `/api/assistants/${shop.assistantId}`),
};

test.each(Object.entries(endings))("a chat that is open while %s says so, and does not pretend", async (_, end) => {
  const chat = await openChat();
  await ask("Hello");
  await chat.locator("li.assistant:not(.greeting, .draft, .writing)").first().waitFor();
  expect((await end()).status).toBeLessThan(300);
  await chat.getByRole("status").getByText("This conversation is not available any more.").waitFor({ timeout: 60_000 });
  expect(await chat.getByRole("textbox").isDisabled()).toBe(true);
  await chat.getByRole("button", { name: "Start a new conversation" }).click();
  await ask("Is anybody there?");
  await chat.getByText(/^Not sent\. /).waitFor();
  await page.reload();
  expect(await page.locator("switchboard-widget").count()).toBe(0);
});

test("an assistant that is switched off, and one without money, are told of truthfully", async () => {
  const chat = await openChat();
  await shop.account.call("PUT", `/api/assistants/${shop.assistantId}`, { json: { is_active: false } });
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("There is no answer. The assistant is switched off. A person can answer.").waitFor();
});

test("an account without money gives no answer, and the visitor is told so, and of a person", async () => {
  const client = clientOf(fetch, server.url);
  const { body } = await client.call("POST", "/api/auth/login", { json: serverAdmin });
  const poor = await client.makeAccount();
  const { balance } = (await poor.call("GET", "/api/me")).body;
  const taken = await client.call("POST", `/api/admin/users/${poor.id}/balance/topup`, {
    ...{ token: body.access_token, json: { data: { amount: -balance, reason: "none is left" } } },
  });
  expect(taken.body.balance).toBe(0);
  await poor.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: code } = await poor.call("GET", "/api/site/embed-code");
  const own = await servePages(code.embed_code.replace(/http:\/\/[^/]+/, server.url));
  await page.goto(own.at("shop.test"));
  await page.locator("switchboard-widget button").click();
  const chat = chatIn(page);
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("There is no answer. The assistant cannot answer now. Ask for a person.").waitFor();
  await own.stop();
});

test("a visitor who has had all answers is told so, also after a reload, and then waits for a person", async () => {
  const path = `/api/assistants/${shop.assistantId}/widget-settings`;
  await shop.account.call("POST", path, { json: { answers_per_hour: 1 } });
  const chat = await openChat();
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("24 months").first().waitFor();
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("You have had all answers of the assistant for this hour. Ask for a person").waitFor();
  const again = await openChat();
  await again.getByText("You have had all answers of the assistant for this hour. Ask for a person").waitFor();
  await again.getByRole("button", { name: "Talk to a person" }).click();
  await again.locator(".notice").getByText("Waiting for a person.").waitFor();
  await again.getByText("A person will reply in this chat.").waitFor();
  expect(await again.getByText("Ask for a person").count()).toBe(0);
});

test("a chat whose settings are limited is not given up", async () => {
  let left = 1;
  await page.route(/\/api\/site\/settings/, (route) =>
    route.request().frame().url().includes("/chat/") && left-- > 0 ? route.fulfill({ status: 429 }) : route.continue(),
  );
  const chat = await openChat();
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("24 months").first().waitFor();
  expect(left).toBeLessThan(0);
});

test("words that were refused can be sent again, or removed", async () => {
  let left = 2;
  await page.routeWebSocket(/\/ws\/dialogs\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((data) => {
      const isMessage = String(data).includes("send_message") && left > 0;
      if (!isMessage) return server.send(data);
      left--;
      const { client_message_id } = JSON.parse(String(data));
      const error = { code: "RATE_LIMIT_EXCEEDED", message: "Rate limit exceeded." };
      socket.send(JSON.stringify({ type: "error", dialog_id: 1, error, client_message_id }));
    });
  });
  const chat = await openChat();
  await ask("How long is the warranty of a kettle?");
  await chat.getByText("Not sent. That was too much in a short time.").waitFor();
  await ask("Nothing");
  const refused = chat.locator("li.refused");
  await vi.waitFor(async () => expect(await refused.count()).toBe(2), settled);
  await refused.last().getByRole("button", { name: "Remove" }).click();
  await refused.getByRole("button", { name: "Send again" }).click();
  await chat.getByText("24 months").first().waitFor();
  expect(await refused.count()).toBe(0);
  expect(await chat.locator("li.user .bubble").allTextContents()).toEqual(["How long is the warranty of a kettle?"]);
});

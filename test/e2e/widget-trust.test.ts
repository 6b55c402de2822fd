import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { answersIn, ask, keptBy, openChat } from "./widget-acts.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn, openShop, servePages } from "./widget-pages.ts";
import { page, pages, server, setStage, shop } from "./widget-stage.ts";

const over = "This conversation is not available any more.";

setStage();

/** A visitor of the site without a browser, who has said something. */
async function visitElsewhere(words: string) {
  const token = /data-token="(.+?)"/.exec(shop.snippet)?.[1] ?? "";
  const headers = { "content-type": "application/json", "x-site-token": token };
  const post = async (path: string, body: object, more = {}) => {
    const request = { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) };
    return (await (await fetch(`${server.url}${path}`, request)).json()) as { id: number; guest_id: string };
  };
  const { id, guest_id: guestId } = await post("/api/site/dialogs", {});
  await post(`/api/site/dialogs/${id}/messages`, { text: words }, { "x-guest-id": guestId });
  return { dialogId: id, guestId };
}

/** The chat as it opens when its browser keeps something else than it kept. */
async function reopenWith(change: (kept: string) => string) {
  await openChat(page, pages.at("shop.test"));
  await ask(page, "Hello");
  await answersIn(chatIn(page)).first().waitFor();
  const { key, kept } = await keptBy(page);
  await frameOf(page).evaluate(([name, value]) => localStorage.setItem(name, value), [
    key,
    change(JSON.stringify(kept)),
  ] as const);
  await page.reload();
  await page.locator("switchboard-widget button").click();
  await chatIn(page).getByRole("textbox").waitFor();
  return chatIn(page);
}

async function startsAgain() {
  const chat = chatIn(page);
  await chat.getByRole("button", { name: "Start a new conversation" }).click();
  await ask(page, "How long is the warranty of a kettle?");
  await answersIn(chat).getByText("24 months").first().waitFor();
}

test.each([
  ["a forged guest id", (kept: string) => kept.replace(/"guestId":"[^"]+"/, '"guestId":"g_forged.signature"')],
  ["a guest id without a signature", (kept: string) => kept.replace(/"guestId":"([^".]+)[^"]*"/, '"guestId":"$1"')],
])("%s opens no dialog, and the visitor can begin anew", async (_, change) => {
  const chat = await reopenWith(change);
  await chat.getByText(over).waitFor();
  expect(await answersIn(chat).count()).toBe(0);
  await startsAgain();
});

test("another visitor's dialog opens with one's own id no more than one that does not exist", async () => {
  const secret = "My order number is 4711-secret";
  const other = await visitElsewhere(secret);
  for (const dialogId of [other.dialogId, 999_999]) {
    const chat = await reopenWith((kept) => kept.replace(/"dialogId":\d+/, `"dialogId":${dialogId}`));
    await chat.getByText(over).waitFor();
    expect(await chat.locator("body").textContent()).not.toContain("4711");
    await startsAgain();
  }
});

test.each(["not json", "7", "null", "[]", '{"guestId":7,"dialogId":"x"}'])(
  "a browser that keeps %s begins anew",
  async (value) => {
    const chat = await reopenWith(() => value);
    await ask(page, "How long is the warranty of a kettle?");
    await answersIn(chat).getByText("24 months").first().waitFor();
  },
);

test.each([
  '{"guestId":"","dialogId":-1,"seenSeq":{}}',
  '{"guestId":"x","dialogId":"../../7"}',
  '{"guestId":"x","dialogId":1e99}',
])("a browser that keeps %s says that this dialog is none, and begins anew when asked", async (value) => {
  const chat = await reopenWith(() => value);
  await chat.getByText(over).waitFor();
  await startsAgain();
});

test("a site token that is wrong, or another site's, launches nothing", async () => {
  const other = await openShop(server);
  await other.account.call("DELETE", `/api/site-token?assistant_id=${other.assistantId}`);
  for (const snippet of [shop.snippet.replace(/data-token="[^"]+"/, 'data-token="st_wrong"'), other.snippet]) {
    const wrong = await servePages(snippet);
    const refused = page.waitForEvent("requestfinished", (request) => request.url().includes("/api/site/settings"));
    await page.goto(wrong.at("shop.test"));
    expect((await (await refused).response())?.status()).toBe(401);
    expect(await page.locator("switchboard-widget").count()).toBe(0);
    await wrong.stop();
  }
});

test("20,000 characters, and 10,000 marks on one letter, are sent whole and leave the chat usable", async () => {
  const chat = await openChat(page, pages.at("shop.test"));
  const long = `${"How long is the warranty of a kettle? ".repeat(526)}warranty!!!!`;
  const marked = `z${"\u0301".repeat(9_999)}`;
  expect([long.length, marked.length]).toEqual([20_000, 10_000]);
  for (const words of [long, marked, `x${'\n"\\'.repeat(6_666)}x`]) {
    // `fill` types, which takes a browser minutes with so many lines.
    await chat.getByRole("textbox").evaluate((field: HTMLTextAreaElement, value) => {
      field.value = value;
    }, words);
    await chat.getByRole("textbox").press("Enter");
    await until(async () => expect(await chat.locator("li.user").last().locator(".bubble").textContent()).toBe(words));
    await until(async () => expect(await chat.locator("li.pending").count()).toBe(0));
  }
  const { kept } = await keptBy(page);
  const { body } = await shop.account.call("GET", `/api/dialogs/${kept.dialogId}/messages?dialect=v1`);
  const said = body.messages.filter(({ sender }: { sender: string }) => sender === "user");
  expect(said.map(({ text }: { text: string }) => text.length)).toEqual([20_000, 10_000, 20_000]);
  const root = chat.locator("html");
  expect(await root.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await ask(page, "What does an inspection cost?");
  await answersIn(chat).getByText("15 euros").first().waitFor();
});

test("words that are too long are refused under themselves, and the next are sent", async () => {
  const chat = await openChat(page, pages.at("shop.test"));
  await ask(page, "Hello");
  await answersIn(chat).first().waitFor();
  await chat.getByRole("textbox").evaluate((field: HTMLTextAreaElement) => field.removeAttribute("maxlength"));
  await ask(page, "x".repeat(20_001));
  await chat.getByText(/^Not sent\. .*20000/).waitFor();
  await ask(page, "What does an inspection cost?");
  await answersIn(chat).getByText("15 euros").first().waitFor();
});

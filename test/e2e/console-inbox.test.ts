import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { inboxIn, openShop } from "./console-inbox-stage.ts";
import { openConsole } from "./console-stage.ts";
import { photograph } from "./photograph.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();

test("an operator takes a waiting visitor, answers, closes and goes to the next, with the keyboard only", async () => {
  const shop = await openShop(url);
  const operator = await shop.colleague("Olga");
  const [marta, sven] = [await shop.visitor("Marta"), await shop.visitor("Sven")];
  await marta.say("I want to talk to a person");
  await sven.say("I want to talk to a person");
  const { page, faults } = await openConsole(browser, url, operator, "inbox");
  const { log, rows, reply, acts, lists } = inboxIn(page);
  await until(async () => expect(await rows.count()).toBe(2));
  expect(await rows.first().textContent()).toContain("Marta");
  await page.keyboard.press("j");
  await log.getByText("The visitor asked for a person.").waitFor();
  await page.keyboard.press("t");
  await acts.getByRole("button", { name: "Hand back" }).waitFor();
  await log.getByText("Olga took over. The assistant is silent.").waitFor();
  await page.keyboard.press("r");
  await page.keyboard.type("Good day");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("what can I do?");
  await page.keyboard.press("Enter");
  await until(async () => expect((await marta.seen()).at(-1)).toBe("operator: Good day\nwhat can I do?"));
  expect(await reply.inputValue()).toBe("");

  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.keyboard.type("Knows us since 2019");
  await page.keyboard.press("Enter");
  await log.locator(".note").getByText("Knows us since 2019").waitFor();
  expect((await marta.seen()).join()).not.toContain("2019");

  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await log.getByText("Olga set the priority: High.").waitFor();

  await page.keyboard.press("r");
  await page.keyboard.type("Goodbye");
  await page.keyboard.press("Control+Shift+Enter");
  await page.getByRole("heading", { name: "Sven" }).waitFor();
  await until(async () => {
    const { body } = await shop.owner.call("GET", `/api/dialogs/${marta.dialogId}`);
    expect([body.status, body.priority]).toEqual(["archived", "high"]);
  });
  expect((await marta.seen()).at(-1)).toBe("operator: Goodbye");
  await until(async () => expect(await rows.count()).toBe(1));
  await until(async () => expect(await lists.getByRole("link", { name: "Queue" }).textContent()).toBe("Queue1"));
  expect(faults).toEqual([]);
});

test("two operators see each other, and who is later learns who has the conversation", async () => {
  const shop = await openShop(url);
  const [olga, piet] = [await shop.colleague("Olga"), await shop.colleague("Piet")];
  const marta = await shop.visitor("Marta");
  await marta.say("I want to talk to a person");
  const path = `inbox/queue/${marta.dialogId}`;
  const one = await openConsole(browser, url, olga, path);
  const other = await openConsole(browser, url, piet, path);
  await one.page.getByText("Also here: Piet").waitFor();
  await other.page.getByText("Also here: Olga").waitFor();
  await inboxIn(other.page).reply.fill("I come");
  await inboxIn(one.page).acts.getByRole("button", { name: "Take" }).click();
  await other.page.getByText("Olga has this conversation. You can leave a note.").waitFor();
  expect(await other.page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
  expect(await inboxIn(other.page).reply.inputValue()).toBe("I come");
  await inboxIn(one.page).reply.pressSequentially("Hello");
  await other.page.getByText("Olga is typing…").waitFor();

  await inboxIn(one.page).acts.getByRole("button", { name: "Assign" }).click();
  await one.page.getByRole("combobox").fill("Piet");
  await one.page.keyboard.press("Enter");
  await inboxIn(other.page).acts.getByRole("button", { name: "Hand back" }).waitFor();
  await inboxIn(other.page).reply.press("Enter");
  await until(async () => expect((await marta.seen()).at(-1)).toBe("operator: I come"));
});

test("what is written without a connection is sent once when it is back, and what was missed appears", async () => {
  const shop = await openShop(url);
  const olga = await shop.colleague("Olga");
  const [marta, sven] = [await shop.visitor("Marta"), await shop.visitor("Sven")];
  await marta.say("I want to talk to a person");
  const { page } = await openConsole(browser, url, olga, `inbox/all/${marta.dialogId}`);
  const { log, rows, reply } = inboxIn(page);
  await reply.fill("One moment");
  await reply.press("Enter");
  await until(async () => expect((await marta.seen()).at(-1)).toBe("operator: One moment"));
  await page.context().setOffline(true);
  await page.getByText("No connection. What you see may be out of date.").waitFor();
  await reply.fill("I have looked");
  await reply.press("Enter");
  await log.getByText("Waits for the connection. It will be sent by itself.").waitFor();
  await marta.say("Are you there?");
  await sven.say("How long is the warranty?");
  await page.context().setOffline(false);
  await log.getByText("Are you there?").waitFor();
  await until(async () => expect((await marta.seen()).filter((each) => each.includes("looked"))).toHaveLength(1));
  await until(async () => expect(await log.locator(".inbox-bubble").getByText("I have looked").count()).toBe(1));
  await rows.filter({ hasText: "Sven" }).waitFor();
});

test("a conversation that was opened while the server was away is shown, and is live, when it answers again", async () => {
  const shop = await openShop(url);
  const olga = await shop.colleague("Olga");
  const marta = await shop.visitor("Marta");
  await marta.say("How long is the warranty?");
  const { page } = await openConsole(browser, url, olga, "inbox/all");
  const { log, rows } = inboxIn(page);
  // Once for the press, which begins to read, and once for the click that follows it.
  await page.route(`**/api/dialogs/${marta.dialogId}/messages?*`, (route) => route.abort(), { times: 2 });
  await rows.first().click();
  await log.getByRole("button", { name: "Try again" }).waitFor();
  await log.getByText("24 months").first().waitFor();
  await marta.say("Thank you");
  await log.getByText("Thank you").waitFor();
});

test("a dialog of another account is told as missing, with nothing to press or to write", async () => {
  const [shop, other] = await Promise.all([openShop(url), openShop(url)]);
  const theirs = await other.visitor("Their visitor");
  await theirs.say("I want to talk to a person");
  const { page } = await openConsole(browser, url, shop.owner, `inbox/all/${theirs.dialogId}`);
  const { reply, acts, log } = inboxIn(page);
  await log.getByText("This conversation does not exist any more, or you may not see it.").waitFor();
  expect([await reply.count(), await acts.count()]).toEqual([0, 0]);
  expect(await page.getByText("Their visitor").count()).toBe(0);
});

test("the inbox has no fault that axe finds, fits a phone, and works there", async () => {
  const shop = await openShop(url);
  const olga = await shop.colleague("Olga");
  const marta = await shop.visitor('<img src="x" onerror="window.hacked = true">');
  await marta.say("How long is the warranty?");
  await marta.say("I want to talk to a person");
  await shop.owner.call("POST", "/api/labels", { json: { name: "Refund", color: "#b3211c" } });
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, faults } = await openConsole(browser, url, olga, `inbox/queue/${marta.dialogId}`, { colorScheme });
    await inboxIn(page).log.getByText("24 months").first().waitFor();
    await page.getByText('<img src="x"').first().waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    await page.getByRole("button", { name: "Notifications" }).click();
    const choice = page.getByRole("dialog").getByLabel("a colleague mentions me");
    // Chosen in the first browser, and known in the second.
    expect(await choice.isChecked()).toBe(colorScheme === "light");
    await choice.setChecked(colorScheme === "dark");
    // At once after it, while the first choice is being saved.
    const other = page.getByRole("dialog").getByLabel("in any other conversation");
    await other.setChecked(colorScheme === "light");
    const chosen = async () => (await olga.call("GET", "/api/me/notifications")).body.events;
    const [mentions, all] = [colorScheme === "dark", colorScheme === "light"];
    await until(async () => expect(await chosen()).toMatchObject({ mentions, all }));
    expect(await other.isChecked()).toBe(all);
    await photograph(page, `console-notifications-${colorScheme}`);
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    expect(faults).toEqual([]);
  }
  const viewport = { width: 360, height: 740 };
  const { page } = await openConsole(browser, url, olga, "inbox/queue", { viewport, hasTouch: true });
  const { rows, log, reply, acts, details } = inboxIn(page);
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await rows.first().tap();
  await log.getByText("24 months").first().waitFor();
  expect(await isWide()).toBe(false);
  await reply.fill("On my way");
  await page.getByRole("button", { name: "Send" }).tap();
  await until(async () => expect((await marta.seen()).at(-1)).toBe("operator: On my way"));
  await acts.getByRole("link", { name: "Details" }).tap();
  await details.getByText("What is known").waitFor();
  expect(await isWide()).toBe(false);
  await details.getByRole("link", { name: "Conversation" }).tap();
  await acts.getByRole("button", { name: "Close" }).tap();
  await until(async () => {
    const { body } = await shop.owner.call("GET", `/api/dialogs/${marta.dialogId}`);
    expect(body.status).toBe("archived");
  });
});

import type { Browser, Route } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { type Guest, inboxIn, openShop, type Shop } from "./console-inbox-stage.ts";
import { isOfEndedLogin, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;
let shop: Shop;
let marta: Guest;

const { url } = sharedServer();

beforeEach(async () => {
  browser = await openBrowser();
  shop = await openShop(url);
  marta = await shop.visitor("Marta Jansen");
  await marta.say("I want to talk to a person");
});
afterEach(() => browser.close());

const saidLast = (text: string) => until(async () => expect((await marta.seen()).at(-1)).toBe(`operator: ${text}`));

test("a draft survives a reload, is there on another device, and is gone once it was sent", async () => {
  const olga = await shop.colleague("Olga");
  const path = `inbox/all/${marta.dialogId}`;
  const { page } = await openConsole(browser, url, olga, path);
  await inboxIn(page).reply.fill("Half a sent");
  await page.reload();
  await until(async () => expect(await inboxIn(page).reply.inputValue()).toBe("Half a sent"));
  const saved = async () => (await olga.call("GET", `/api/dialogs/${marta.dialogId}/draft`)).body.text;
  await until(async () => expect(await saved()).toBe("Half a sent"));
  const other = await openConsole(browser, url, olga, path);
  const { reply, rows } = inboxIn(other.page);
  await until(async () => expect(await reply.inputValue()).toBe("Half a sent"));
  await rows.getByText("Draft:").waitFor();
  await reply.fill("Half a sentence is a whole one now.");
  await until(async () => expect(await inboxIn(page).reply.inputValue()).toBe("Half a sentence is a whole one now."));
  await reply.press("Enter");
  await saidLast("Half a sentence is a whole one now.");
  await until(async () => expect(await inboxIn(page).reply.inputValue()).toBe(""));
  await until(async () => expect(await saved()).toBe(null));
  expect(await reply.inputValue()).toBe("");
});

test("a saved reply is filled for the visitor, and what it could not fill must be filled before it is sent", async () => {
  const replies = [
    { shortcut: "hello", title: "Greeting", text: "Hello {{contact.name}}, your order is {{variables.order}}." },
    { shortcut: "bye", title: "Farewell", text: "Goodbye" },
  ];
  for (const json of replies) await shop.owner.call("POST", "/api/saved-replies", { json });
  const { page, faults } = await openConsole(browser, url, shop.owner, `inbox/all/${marta.dialogId}`);
  const { reply, log } = inboxIn(page);
  await log.getByText("The visitor asked for a person.").waitFor();
  await page.getByRole("heading", { name: "What is known" }).or(inboxIn(page).acts).first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("greet");
  await page.getByRole("option", { name: /hello/ }).waitFor();
  await page.keyboard.press("Enter");
  expect(await reply.inputValue()).toBe("Hello Marta Jansen, your order is {{variables.order}}.");
  await page.keyboard.press("Enter");
  await page.getByText("Fill in {{variables.order}} before you send.").waitFor();
  await reply.fill((await reply.inputValue()).replace("{{variables.order}}", "4711"));
  await page.keyboard.press("Enter");
  await saidLast("Hello Marta Jansen, your order is 4711.");
  await reply.fill("a".repeat(10_001));
  await page.getByText("1 characters too many.").waitFor();
  expect(await page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
  await reply.fill("b".repeat(10_000));
  await page.keyboard.press("Enter");
  await saidLast("b".repeat(10_000));
  expect(faults).toEqual([]);
});

test("a reply to a thread that a colleague has answered is held back with what was missed, and its text is kept", async () => {
  const olga = await shop.colleague("Olga");
  const path = `/api/dialogs/${marta.dialogId}`;
  await olga.call("POST", `${path}/handoff/take`, { json: {} });
  const { page } = await openConsole(browser, url, olga, `inbox/mine/${marta.dialogId}`);
  const { reply, log } = inboxIn(page);
  await log.getByText("Olga took over.").waitFor();
  // Between the press and its arrival the conversation changes hands and back, and a colleague answers.
  const meanwhile = async (route: Route) => {
    await olga.call("POST", `${path}/handoff/release`, { json: {} });
    await shop.owner.call("POST", `${path}/messages`, { json: { text: "It is in stock." } });
    await olga.call("POST", `${path}/handoff/take`, { json: {} });
    await route.continue();
  };
  await page.route(`**${path}/messages`, meanwhile, { times: 1 });
  await reply.fill("We have none.");
  await reply.press("Enter");
  await log.getByText("Not sent: others have written meanwhile.").waitFor();
  await log.locator(".pending blockquote").getByText("It is in stock.").waitFor();
  expect((await marta.seen()).at(-1)).toBe("operator: It is in stock.");
  await log.getByRole("button", { name: "Back to editing" }).click();
  expect(await reply.inputValue()).toBe("We have none.");
  await reply.fill("We have it, as Ada says.");
  await reply.press("Enter");
  await saidLast("We have it, as Ada says.");
});

test("a reply whose answer was lost is not there twice when it is taken back and sent again, changed or not", async () => {
  const olga = await shop.colleague("Olga");
  const path = `/api/dialogs/${marta.dialogId}`;
  await olga.call("POST", `${path}/handoff/take`, { json: {} });
  const { page } = await openConsole(browser, url, olga, `inbox/mine/${marta.dialogId}`);
  const { reply, log } = inboxIn(page);
  await log.getByText("Olga took over.").waitFor();
  const sendWithLostAnswer = async (text: string) => {
    const loseAnswer = (route: Route) => route.fetch().then(() => route.abort());
    await page.route(`**${path}/messages`, loseAnswer, { times: 1 });
    await page.context().setOffline(true);
    await reply.fill(text);
    await reply.press("Enter");
    await log.getByRole("button", { name: "Back to editing" }).click();
    expect(await reply.inputValue()).toBe(text);
    await page.context().setOffline(false);
    await log.getByText(text).waitFor();
  };
  const said = async () => (await marta.seen()).filter((each) => each.startsWith("operator"));
  await sendWithLostAnswer("It arrives on Monday.");
  await reply.press("Enter");
  await until(async () => expect(await reply.inputValue()).toBe(""));
  await log.locator(".pending").waitFor({ state: "detached" });
  expect(await said()).toEqual(["operator: It arrives on Monday."]);

  await sendWithLostAnswer("It costs 9 euros.");
  await reply.fill("It costs 10 euros.");
  await reply.press("Enter");
  await log.getByText("The text was sent before you changed it: it is in the conversation.").waitFor();
  await log.locator(".inbox-message:not(.pending)").getByText("It costs 9 euros.").waitFor();
  await log.getByRole("button", { name: "Back to editing" }).click();
  await reply.fill("Sorry: 10 euros.");
  await reply.press("Enter");
  await saidLast("Sorry: 10 euros.");
  expect(await said()).toHaveLength(3);
});

test("a reply that is held back does not close its conversation, and is told to an operator who has gone on", async () => {
  const olga = await shop.colleague("Olga");
  const nils = await shop.visitor("Nils");
  await nils.say("I want to talk to a person");
  const path = `/api/dialogs/${marta.dialogId}`;
  const { page } = await openConsole(browser, url, olga, `inbox/all/${marta.dialogId}`);
  const { reply, log, rows } = inboxIn(page);
  await log.getByText("The visitor asked for a person.").waitFor();
  await rows.getByText("Nils").waitFor();
  // While the reply is on its way, a colleague answers and hands the conversation back.
  const meanwhile = async (route: Route) => {
    await shop.owner.call("POST", `${path}/messages`, { json: { text: "It is in stock." } });
    await shop.owner.call("POST", `${path}/handoff/release`, { json: {} });
    await route.continue();
  };
  await page.route(`**${path}/handoff/take`, meanwhile, { times: 1 });
  await reply.fill("We have none.");
  await page.keyboard.press("Control+Shift+Enter");
  await page.getByText("Your message to Marta Jansen was not sent.").waitFor();
  const row = rows.filter({ hasText: "Marta Jansen" });
  await row.getByText("Not sent").waitFor();
  expect((await olga.call("GET", path)).body.status).toBe("active");
  await row.click();
  await log.getByRole("button", { name: "Send anyway" }).click();
  await saidLast("We have none.");
  await until(async () => expect((await olga.call("GET", path)).body.status).toBe("archived"));
});

test("a login that ends in the middle of a reply asks for the password, and then the reply is sent", async () => {
  const olga = await shop.colleague("Olga");
  const { page } = await openConsole(browser, url, olga, `inbox/all/${marta.dialogId}`);
  const { reply, log } = inboxIn(page);
  await log.getByText("The visitor asked for a person.").waitFor();
  await reply.fill("I am on it");
  await olga.call("POST", "/api/auth/logout");
  await page.getByRole("dialog").getByLabel("Password").waitFor();
  await page.getByRole("dialog").getByLabel("Password").fill(olga.password);
  await page.keyboard.press("Enter");
  await until(async () => expect(await page.getByRole("dialog").count()).toBe(0));
  expect(await reply.inputValue()).toBe("I am on it");
  await reply.press("Enter");
  await saidLast("I am on it");
  await marta.say("Thank you");
  await log.getByText("Thank you").waitFor();
});

test("what waits for a login is never sent by the next user of the browser, and is sent by its author later", async () => {
  const olga = await shop.colleague("Olga");
  const path = `/api/dialogs/${marta.dialogId}`;
  const { page, faults } = await openConsole(browser, url, olga, `inbox/all/${marta.dialogId}`);
  const { reply, log, lists } = inboxIn(page);
  await log.getByText("The visitor asked for a person.").waitFor();
  const logOut = async (route: Route) => {
    await olga.call("POST", "/api/auth/logout");
    await route.continue();
  };
  await page.route(`**${path}/handoff/take`, logOut, { times: 1 });
  await reply.fill("This is Olga");
  await reply.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Log out" }).click();
  const logInAs = async ({ email, password }: { email: string; password: string }) => {
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.keyboard.press("Enter");
    await lists.waitFor();
  };
  const saidBy = async () => (await shop.owner.call("GET", path)).body.taken_over_by;
  const read = page.waitForResponse((response) => response.url().includes("/api/inbox/counts"));
  await logInAs(shop.owner);
  await read;
  await page.goto(`${url}/console/inbox/all/${marta.dialogId}`);
  await log.getByText("The visitor asked for a person.").waitFor();
  expect([(await marta.seen()).join(), await saidBy()]).toEqual([expect.not.stringContaining("Olga"), null]);
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out" }).click();
  await logInAs(olga);
  await saidLast("This is Olga");
  expect(await saidBy()).toBe(olga.id);
  expect(faults.filter((fault) => !isOfEndedLogin(fault))).toEqual([]);
});

test("all chosen files are sent, and one that is too large is named", async () => {
  const { page } = await openConsole(browser, url, shop.owner, `inbox/all/${marta.dialogId}`);
  const { log } = inboxIn(page);
  await log.getByText("The visitor asked for a person.").waitFor();
  const file = (name: string, size: number) => ({ name, mimeType: "text/plain", buffer: Buffer.alloc(size, "x") });
  const files = ["one.txt", "two.txt", "three.txt"].map((name) => file(name, 100));
  await page.getByLabel("Attach files").setInputFiles([...files, file("huge.txt", 21 * 2 ** 20)]);
  await log.getByText("huge.txt was not sent. A file may have at most 20 MB.").waitFor();
  for (const { name } of files) await log.getByRole("button", { name: `Save ${name}` }).waitFor();
  const { body } = await shop.owner.call("GET", `/api/dialogs/${marta.dialogId}/messages`);
  const list = (Array.isArray(body) ? body : body.messages) as { attachments?: { name: string }[] }[];
  const sent = list.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name));
  expect(sent).toEqual(["one.txt", "two.txt", "three.txt"]);
  await log.getByRole("button", { name: "Discard" }).click();
  await until(async () => expect(await log.getByText("huge.txt").count()).toBe(0));
});

test("keys act neither in a text nor with AltGr, and a press opens the row that it was on while rows move", async () => {
  const sven = await shop.visitor("Sven");
  await sven.say("How long is the warranty?");
  const { page } = await openConsole(browser, url, shop.owner, "inbox/all");
  const { rows, log, reply } = inboxIn(page);
  await until(async () => expect(await rows.count()).toBe(2));
  const row = rows.filter({ hasText: "Marta" });
  const box = await row.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
  await page.mouse.down();
  await marta.say("Hello?");
  // What the assistant says to it may be told together with it.
  await row.getByText("Hello?").or(row.getByText("A person has been called")).first().waitFor();
  await page.mouse.up();
  await page.getByRole("heading", { name: "Marta Jansen" }).first().waitFor();
  await until(async () => expect(await rows.first().textContent()).toContain("Marta"));
  await log.getByText("Hello?").waitFor();
  await page.evaluate(() => {
    const press = new KeyboardEvent("keydown", { key: "ę", code: "KeyE", modifierAltGraph: true, bubbles: true });
    document.body.dispatchEvent(press);
  });
  await reply.pressSequentially("jketns /?");
  expect(await reply.inputValue()).toBe("jketns /?");
  const { body } = await shop.owner.call("GET", `/api/dialogs/${marta.dialogId}`);
  expect([body.status, body.handoff_status]).toEqual(["active", "requested"]);
});

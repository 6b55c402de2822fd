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

test("a suggestion is put into the reply with its sources and never sent, and an operator's answer becomes knowledge", async () => {
  const shop = await openShop(url);
  const marta = await shop.visitor("Marta");
  await marta.say("I want to talk to a person");
  const { page, faults } = await openConsole(browser, url, shop.owner, `inbox/all/${marta.dialogId}`, {
    viewport: { width: 1600, height: 900 },
  });
  const { log, reply, acts, details } = inboxIn(page);
  await acts.getByRole("button", { name: "Take" }).click();
  await log.getByText("Ada took over.").waitFor();
  await marta.say("How long is the warranty?");
  await log.getByText("How long is the warranty?").waitFor();
  await details.getByRole("button", { name: "Suggest a reply" }).click();
  await details.getByText("Every new machine has a warranty of 24 months.").first().waitFor();
  await details.locator("details summary").first().click();
  await details.locator("details[open] blockquote").getByText("24 months").waitFor();
  await details.getByRole("button", { name: "Insert into the reply" }).click();
  await until(async () => expect(await reply.inputValue()).toContain("24 months"));
  expect((await marta.seen()).at(-1)).toBe("user: How long is the warranty?");
  await reply.fill("Three years, for you.");
  await reply.press("Enter");
  await until(async () => expect((await marta.seen()).at(-1)).toBe("operator: Three years, for you."));

  await log.locator(".operator").getByText("Three years").hover();
  await log.getByRole("button", { name: "Make a Q&A" }).last().click();
  const form = page.getByRole("dialog");
  await until(async () => expect(await form.getByLabel("Question").inputValue()).toBe("How long is the warranty?"));
  await form.getByLabel("Answer").fill("The warranty is 36 months.");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("The question and answer are stored.").waitFor();
  const { body } = await shop.owner.call("GET", "/api/qa-knowledge");
  expect(JSON.stringify(body)).toContain("The warranty is 36 months.");

  await log.getByRole("button", { name: "Why?" }).first().click();
  await page.getByRole("dialog").getByText("How this answer came about").waitFor();
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await page.keyboard.press("Escape");
  expect(faults).toEqual([]);
});

test("a long dialog opens at the first unread message, and older entries come as the operator scrolls up", async () => {
  const shop = await openShop(url);
  const marta = await shop.visitor("Marta");
  const path = `/api/dialogs/${marta.dialogId}`;
  await marta.say("I want to talk to a person");
  await shop.owner.call("POST", `${path}/handoff/take`, { json: {} });
  for (let at = 0; at < 150; at += 15) {
    const texts = Array.from({ length: 15 }, (_, index) => `Message ${at + index}`);
    await Promise.all(texts.map((text) => shop.owner.call("POST", `${path}/messages`, { json: { text } })));
  }
  await marta.say("First unread");
  for (let at = 0; at < 15; at++) await marta.say(`Unread ${at}`);
  const { page } = await openConsole(browser, url, shop.owner, "inbox/mine");
  const { rows, log, lists } = inboxIn(page);
  await rows.first().getByText("16 unread messages").waitFor();
  await rows.first().click();
  await log.getByText("First unread").waitFor();
  const isInView = (text: string) =>
    log.getByText(text, { exact: true }).evaluate((one) => {
      const [frame, it] = [one.closest("[role=log]")?.getBoundingClientRect(), one.getBoundingClientRect()];
      return frame !== undefined && it.top >= frame.top && it.bottom <= frame.bottom;
    });
  await until(async () => expect(await isInView("First unread")).toBe(true));
  expect(await log.getByText("I want to talk to a person").count()).toBe(0);
  const held = await log.evaluate(async (one) => {
    one.scrollTop = 0;
    const message = one.querySelector("[data-seq]");
    const top = message?.getBoundingClientRect().top ?? Number.NaN;
    while (one.querySelector("[data-seq]") === message) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return Math.abs((message?.getBoundingClientRect().top ?? Number.NaN) - top);
  });
  expect(held).toBeLessThan(1);
  await until(async () => {
    await log.evaluate((one) => one.scrollTo({ top: 0 }));
    expect(await log.getByText("Ada took over. The assistant is silent.").count()).toBe(1);
  });
  await log.getByText("I want to talk to a person").first().waitFor();
  const seqs = await log
    .locator("[data-seq]")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-seq"))));
  expect(seqs).toEqual([...new Set(seqs)].sort((one, other) => one - other));
  expect(seqs.length).toBeGreaterThanOrEqual(167);
  // What is far from the window is skipped, and yet as high as it is: nothing moves as it comes near.
  const heights = await log.evaluate(async (one) => {
    const found = [];
    for (; one.scrollTop < one.scrollHeight - one.clientHeight - 400; one.scrollTop += 300) {
      await new Promise(requestAnimationFrame);
      found.push(one.scrollHeight);
    }
    const lists = [...one.querySelectorAll("ol:has([data-seq])")];
    const isSkipped = lists.some((list) => !list.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));
    one.scrollTop = 0;
    return { isSkipped, change: Math.max(...found) - Math.min(...found) };
  });
  expect(heights).toEqual({ isSkipped: true, change: 0 });
  // What is unread stays so until its end was on the screen.
  expect(await rows.first().getByText("16 unread messages").count()).toBe(1);
  await marta.say("And one more");
  await log.getByText("And one more").waitFor({ state: "attached" });
  expect(await isInView("And one more")).toBe(false);
  await log.evaluate((one) => one.scrollTo({ top: one.scrollHeight }));
  await until(async () => expect(await rows.first().locator(".inbox-unread").count()).toBe(0));
  await lists.getByTitle("1 conversation, 0 unread messages").first().waitFor();
  await until(async () => {
    const { body } = await shop.owner.call("GET", "/api/inbox/counts");
    expect(body.views.mine).toEqual({ dialogs: 1, unread: 0 });
  });
});

test("going through the list faster than it is drawn ends at the dialog that is shown", async () => {
  const shop = await openShop(url);
  const visitors = [];
  for (const name of ["One", "Two", "Three", "Four", "Five"]) visitors.push(await shop.visitor(name));
  for (const visitor of visitors) await visitor.say("I want to talk to a person");
  const { page } = await openConsole(browser, url, shop.owner, "inbox/queue");
  const { rows, log } = inboxIn(page);
  await until(async () => expect(await rows.count()).toBe(5));
  await page.evaluate(async () => {
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    for (const key of "jjkjjjkj") {
      press(key);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await log.getByText("The visitor asked for a person.").waitFor();
  const current = await page.locator(".inbox-row[aria-current] .inbox-row-name").textContent();
  expect(await page.locator(".inbox-header h2").textContent()).toBe(current);
});

test("a search finds what was said, the person and the number, and a note's mention is found in its list", async () => {
  const shop = await openShop(url);
  const olga = await shop.colleague("Olga");
  const [marta, sven] = [await shop.visitor("Marta Jansen"), await shop.visitor("Sven")];
  await marta.say("My coffee machine leaks");
  await sven.say("Hello");
  const { page } = await openConsole(browser, url, olga, "inbox/all");
  const { rows, log, lists } = inboxIn(page);
  const found = page.getByRole("list", { name: "Found conversations" }).getByRole("link");
  const search = page.getByRole("searchbox");
  for (const words of ["leaks cof", "jansen mar", `#${marta.dialogId}`]) {
    await until(async () => {
      await search.fill("");
      await search.fill(words);
      await found.filter({ hasText: "Marta Jansen" }).waitFor({ timeout: 2_000 });
    });
  }
  await found.first().click();
  await log.getByText("My coffee machine leaks").waitFor();
  await search.fill("zebra");
  await page.getByText("Nothing was found for “zebra”.").waitFor();
  await page.goBack();
  const searched = new URL(page.url()).searchParams.get("q");
  await until(async () => expect(await search.inputValue()).toBe(searched));
  expect(searched).not.toBe("zebra");
  await search.press("Escape");
  await rows.first().waitFor();

  const owner = await openConsole(browser, url, shop.owner, `inbox/all/${sven.dialogId}`);
  await inboxIn(owner.page).log.getByText("Hello").first().waitFor();
  await owner.page.keyboard.press("n");
  await owner.page.keyboard.type("Please look, @ol");
  await owner.page.getByRole("option", { name: /Olga/ }).waitFor();
  await owner.page.keyboard.press("Enter");
  await owner.page.keyboard.press("Enter");
  await until(async () => expect(await lists.getByRole("link", { name: "Mentions" }).textContent()).toBe("Mentions1"));
  await lists.getByRole("link", { name: "Mentions" }).click();
  await rows.filter({ hasText: "Sven" }).click();
  await log.locator(".note").getByText("Please look, @Olga").waitFor();
});

test("two conversations of a person are merged with their contacts, read as one, and separated again", async () => {
  const shop = await openShop(url);
  const [marta, alias] = [await shop.visitor("Marta"), await shop.visitor("M. Jansen")];
  await marta.say("My coffee machine leaks");
  await alias.say("I wrote this morning");
  const { body: dialog } = await shop.owner.call("GET", `/api/dialogs/${alias.dialogId}`);
  const person = `/api/contacts/${dialog.contact_id}`;
  await shop.owner.call("POST", `${person}/block`);
  const path = `inbox/all/${marta.dialogId}`;
  const { page, faults } = await openConsole(browser, url, shop.owner, path, {
    viewport: { width: 1600, height: 900 },
  });
  const { rows, log, details } = inboxIn(page);
  await log.getByText("My coffee machine leaks").waitFor();
  await page.keyboard.press("m");
  const form = page.getByRole("dialog");
  await form.getByLabel("Find the other conversation").fill("Jan");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  await page.keyboard.press("m");
  await form.getByLabel("Find the other conversation").fill("Jansen");
  await form
    .getByRole("radio", { name: /Jansen/ })
    .first()
    .check();
  const merge = form.getByRole("button", { name: "Merge", exact: true });
  await form.getByText("They are with two contacts.").waitFor();
  await form.getByText("One of the contacts is blocked").waitFor();
  await shop.owner.call("POST", `${person}/unblock`);
  expect(await merge.isDisabled()).toBe(true);
  await form.getByLabel("Merge the contacts as well").check();
  await photograph(page, "console-merge");
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await merge.click();
  await log.getByText(`Ada merged conversation #${alias.dialogId} into this one.`).waitFor();
  await until(async () => expect(await rows.count()).toBe(1));
  await log.getByRole("button", { name: `Show what was said in #${alias.dialogId}` }).click();
  await log
    .getByRole("list", { name: `What was said in #${alias.dialogId}` })
    .getByText("I wrote this morning")
    .waitFor();
  await photograph(page, "console-merged");
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await alias.say("And again here");
  await until(async () => expect(await rows.count()).toBe(2));
  await log.getByRole("button", { name: "Undo the merge" }).click();
  await log.getByText(`Ada undid the merge with #${alias.dialogId}.`).waitFor();

  await details.getByRole("button", { name: "Merge" }).click();
  await photograph(page, "console-merge-contact");
  await form.getByRole("button", { name: "Undo the merge with M. Jansen" }).click();
  await page.getByRole("dialog", { name: "Separate" }).getByRole("button", { name: "Undo" }).click();
  await page.getByText("M. Jansen is a contact of its own again.").waitFor();
  const contactOf = async (id: number) => (await shop.owner.call("GET", `/api/dialogs/${id}`)).body.contact_id;
  expect(await contactOf(alias.dialogId)).not.toBe(await contactOf(marta.dialogId));
  await form.getByRole("radio", { name: /Jansen/ }).check();
  await form.getByRole("region", { name: "After the merge" }).getByText("1 + 1").waitFor();
  await photograph(page, "console-merge-preview");
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await form.getByRole("button", { name: "Merge the contacts" }).click();
  await until(async () => expect(await contactOf(alias.dialogId)).toBe(await contactOf(marta.dialogId)));
  expect(faults).toEqual([]);
});

import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();

async function visit(path: string): Promise<Page> {
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const context = await browser.newContext({ locale: "en-GB", extraHTTPHeaders: headers });
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

test("a newcomer creates an account, arrives at the first steps, logs out, and logs in again", async () => {
  const page = await visit("/console");
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  const email = `${crypto.randomUUID()}@example.com`;
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.getByLabel("Your name").fill("Olga");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create an account" }).click();
  expect(await page.getByLabel("Password").evaluate((one: HTMLInputElement) => one.validity.tooShort)).toBe(true);
  await page.getByLabel("Password").fill("long enough to pass");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "First steps" }).waitFor();

  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill("not the password");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("alert").textContent()).not.toBe("");
  await page.getByLabel("Password").fill("long enough to pass");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "First steps" }).waitFor();
});

test("who logs out leaves nothing for the next one, in this tab and in another", async () => {
  const [first, second] = [await newOwner(url), await newOwner(url)];
  await first.call("POST", "/api/assistants", { json: { name: "Of the first" } });
  const { page } = await openConsole(browser, url, first, "start/knowledge");
  const other = await page.context().newPage();
  await other.goto(`${url}/console/assistants`);
  await other.getByText("Of the first").waitFor();
  let sent = 0;
  const isNext = Promise.withResolvers<void>();
  await page.route("**/api/documents/upload", async (route) => {
    sent += 1;
    await isNext.promise;
    await route.fulfill({ status: 401, json: {} }).catch(() => {});
  });
  const files = ["a", "b", "c", "d"].map((name) => ({
    ...{ name: `${name}.txt`, mimeType: "text/plain", buffer: Buffer.from(name) },
  }));
  await page.locator("input[type=file]").setInputFiles(files);
  await until(async () => expect(sent).toBe(2));
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out" }).click();
  await other.getByLabel("Password").waitFor();
  await page.getByLabel("E-mail address").fill(second.email);
  await page.getByLabel("Password").fill(second.password);
  await page.keyboard.press("Enter");
  await other.getByText("There is no assistant yet.").waitFor();
  isNext.resolve();
  await page.getByLabel("What is your business called?").fill("Of the second");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What should it know?" }).waitFor();
  expect(sent).toBe(2);
});

test("every address of the console is the console, in the user's language and theme", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings/some/where");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.getByRole("button", { name: /Your account/ }).press("Enter");
  await page.getByRole("menuitemradio", { name: "Русский" }).click();
  await page.getByRole("heading", { name: "Настройки" }).waitFor();
  await page.getByRole("button", { name: /Ваш аккаунт/ }).click();
  await page.getByRole("menuitemradio", { name: "Тема: Тёмная" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "Настройки" }).waitFor();
  expect(
    await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).colorScheme]),
  ).toEqual(["ru", "dark"]);
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  expect(faults).toEqual([]);
});

test("an operator sees the pages of an operator only", async () => {
  const owner = await newOwner(url);
  const email = `${crypto.randomUUID()}@example.com`;
  const password = "long enough to pass";
  await owner.call("POST", "/api/operators", { json: { email, password, first_name: "Ada", last_name: "" } });
  const page = await visit("/console");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  const links = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
  await until(async () => expect(await links.allTextContents()).toEqual(["Inbox", "Settings"]));
  await page.goto(`${url}/console/knowledge`);
  await page.getByText("There is no such page.").waitFor();
});

test("another tab that logs in as somebody else is told, and logging out ends every tab", async () => {
  const [owner, other] = [await newOwner(url), await newOwner(url)];
  const { page } = await openConsole(browser, url, owner, "settings");
  const second = await page.context().newPage();
  await second.goto(`${url}/console/settings`);
  await second.getByRole("button", { name: /Your account/ }).click();
  await second.getByRole("menuitem", { name: "Log out" }).click();
  await page.getByRole("button", { name: "Log in" }).waitFor();
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.keyboard.press("Enter");
  await second.getByRole("heading", { name: "Settings" }).waitFor();
  const { body: who } = await other.call("GET", "/api/users/me");
  await second.evaluate(
    (stored) => localStorage.setItem("switchboard-console", stored),
    JSON.stringify({ token: other.token, user: who }),
  );
  await page.getByRole("alert").getByText(`Another tab logged in as ${other.email}.`).waitFor();
});

test("a page whose code does not come says so, and loading it again shows it", async () => {
  const owner = await newOwner(url);
  const { page } = await openConsole(browser, url, owner, "settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Team" }).click();
  await page.getByText("This page could not be loaded").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Load again" }).click();
  await page.getByRole("heading", { name: "Team" }).waitFor();
  expect(await page.title()).toBe("Team · Switchboard");
});

test("an address with a broken escape still draws the page", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/%zz");
  await page.getByRole("heading", { name: "Knowledge" }).waitFor();
  expect(faults).toEqual([]);
});

test("the link of an invitation that cannot be used says why in words", async () => {
  const page = await visit("/console/invitation");
  expect(await page.getByRole("alert").textContent()).toContain("The link is not complete.");
  const other = await visit("/console/invitation#no-such-token");
  const refusal = "The invitation has been used, withdrawn or has expired.";
  expect(await other.getByRole("alert").textContent()).toContain(refusal);
  await other.reload();
  expect(await other.getByRole("alert").textContent()).toContain(refusal);
});

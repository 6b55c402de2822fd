import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { holdReading, isOfEndedLogin, newOwner, openConsole } from "./console-stage.ts";
import { contentOf, openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();
const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test("a user changes the name and the password, and this tab goes on", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings");
  await page.getByLabel("First name").fill("Olga");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Your account: Olga" }).waitFor();
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill("another sound password");
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("New password").inputValue()).toBe("another sound password");
  await page.getByLabel("Current password").fill(owner.password);
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByText("The password is changed.").waitFor();
  expect((await owner.call("GET", "/api/me")).status).toBe(401);
  await page.getByLabel("Last name").fill("Petrova");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Your account: Olga Petrova" }).waitFor();
  expect(faults.filter((fault) => !isOfEndedLogin(fault))).toEqual([]);
});

test("a token is shown once, works, and is refused when it was revoked", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings/tokens");
  await page.getByRole("button", { name: "Create a token: API tokens" }).click();
  await page.getByLabel("Name").fill("CRM");
  await page.keyboard.press("Enter");
  const token = await page.getByLabel("Token", { exact: true }).inputValue();
  const read = () => fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  expect((await read()).status).toBe(200);
  await page.getByRole("button", { name: "I have copied it" }).click();
  await page.getByRole("button", { name: "Revoke: CRM" }).waitFor();
  expect(await page.content()).not.toContain(token);
  await page.getByRole("button", { name: "Revoke: CRM" }).click();
  await page.getByRole("button", { name: "Revoke", exact: true }).click();
  await until(async () => expect((await read()).status).toBe(401));
  expect(faults).toEqual([]);
});

test("a webhook is added, its secret shown once, and a test of it is in its log", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings/webhooks");
  await page.getByRole("button", { name: "Add a webhook" }).click();
  await page.getByLabel("Address").fill("https://hooks.example.com/in");
  await page.getByLabel(/A conversation begins/).check();
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.getByLabel("Secret", { exact: true }).inputValue()).not.toBe("");
  await page.getByRole("button", { name: "I have copied it" }).click();
  const { body } = await owner.call("GET", "/api/webhooks");
  expect(body).toMatchObject([{ url: "https://hooks.example.com/in", enabled: true }]);
  expect(body[0].events.toSorted()).toEqual(["dialog.created", "message.created"]);
  await page.getByRole("link", { name: "https://hooks.example.com/in" }).click();
  await page.getByRole("button", { name: "Send a test" }).click();
  await page.getByRole("row").getByText("Test", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Details" }).first().click();
  await page.getByRole("heading", { name: "What was sent" }).waitFor();
  expect(faults).toEqual([]);
});

test("saved replies are written and found, limits are kept, and the log tells of both", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings/replies");
  await page.getByRole("button", { name: "Add a reply" }).click();
  await page.getByLabel("Shortcut", { exact: true }).fill("hello there");
  await page.getByLabel("Title", { exact: true }).fill("Greeting");
  await page.getByLabel("Text", { exact: true }).fill("Hello {{contact.first_name}}!");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Shortcut", { exact: true }).fill("hello");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Greeting" }).waitFor();
  expect((await owner.call("GET", "/api/saved-replies")).body.saved_replies).toMatchObject([
    { shortcut: "hello", text: "Hello {{contact.first_name}}!", variables: ["contact.first_name"] },
  ]);
  await page.getByRole("link", { name: "Balance and limits" }).click();
  await page.getByLabel("At most a day").fill("12,50");
  await page.getByRole("button", { name: "Save" }).click();
  await until(async () => expect((await owner.call("GET", "/api/balance/limits")).body.daily.limit).toBe(12.5));
  // The server stores a number: who saves again is asked nothing.
  await page.getByLabel("At most a day").fill("20,5");
  await page.getByRole("button", { name: "Save" }).click();
  await until(async () => expect((await owner.call("GET", "/api/balance/limits")).body.daily.limit).toBe(20.5));
  await page.getByRole("link", { name: "Audit log" }).click();
  await page.getByRole("row").filter({ hasText: "daily_limit" }).first().waitFor();
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
});

test("a limit that the user is in stays while the limits are read anew, and saving again keeps a colleague's", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "settings/money");
  const [daily, monthly] = [page.getByLabel("At most a day"), page.getByLabel("At most a month")];
  await daily.fill("12,50");
  const reading = await holdReading(page, "/api/balance/limits");
  await page.keyboard.press("Enter");
  await reading.isAsked;
  await owner.call("PUT", "/api/balance/limits", { json: { monthly_limit: "300" } });
  await daily.selectText();
  await reading.release();
  await page.keyboard.insertText("20,5");
  expect([await daily.inputValue(), await monthly.inputValue()]).toEqual(["20,5", ""]);
  await page.keyboard.press("Enter");
  await until(async () =>
    expect((await owner.call("GET", "/api/balance/limits")).body).toMatchObject({
      daily: { limit: 20.5 },
      monthly: { limit: 300 },
    }),
  );
  await page.getByRole("heading", { name: "Spending limits" }).click();
  await until(async () => expect([await daily.inputValue(), await monthly.inputValue()]).toEqual(["20.5", "300"]));
  expect(faults.filter((fault) => !fault.includes("412"))).toEqual([]);
});

test("a customer's data are saved and deleted, and the account is closed by its typed address", async () => {
  const owner = await newOwner(url);
  const { body: contact } = await owner.call("POST", "/api/contacts", { json: { name: "Ida Berg" } });
  const { page, faults } = await openConsole(browser, url, owner, "settings/data");
  await page.getByLabel("Search by name, address or number").fill("Ida");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the data: Ida Berg" }).click(),
  ]);
  expect(JSON.parse(await contentOf(download)).contact.id).toBe(contact.id);
  await page.getByRole("button", { name: "Delete for good: Ida Berg" }).click();
  await page.getByRole("button", { name: "Delete for good", exact: true }).click();
  await page.getByText("No customer matches.").waitFor();
  expect((await owner.call("GET", `/api/contacts/${contact.id}`)).status).toBe(404);

  await page.getByRole("button", { name: "Close the account" }).click();
  await page.getByLabel(/Type the address/).fill("other@example.com");
  await page.getByLabel("Your password").fill(owner.password);
  await page.getByRole("button", { name: "Close the account for good" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel(/Type the address/).fill(owner.email);
  await page.getByRole("button", { name: "Close the account for good" }).click();
  await page.getByRole("button", { name: "Log in" }).waitFor();
  expect((await owner.call("GET", "/api/me")).status).toBe(401);
  expect(faults.filter((fault) => !isOfEndedLogin(fault) && !fault.includes("422"))).toEqual([]);
});

test("an operator sees only what is theirs", async () => {
  const owner = await newOwner(url);
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Ada" } });
  const api = clientOf(fetch, url);
  const { body } = await api.call("POST", "/api/login", { json: login, headers: { "cf-connecting-ip": login.email } });
  const token: string = body.access_token;
  const call = (method: string, path: string) => api.call(method, path, { token });
  const { page, faults } = await openConsole(browser, url, { token, call }, "settings/money");
  const tabs = page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("link");
  await until(async () => expect(await tabs.allTextContents()).toEqual(["Profile", "Saved replies"]));
  await page.getByRole("heading", { name: "Your profile" }).waitFor();
  expect(faults).toEqual([]);
});

test.for(["light", "dark"] as const)(
  "settings have no fault for assistive technology in %s, and fit a phone",
  async (scheme) => {
    const owner = await newOwner(url);
    await owner.call("POST", "/api/saved-replies", { json: { shortcut: "hello", title: "Greeting", text: "Hello!" } });
    const options = { colorScheme: scheme, viewport: { width: 360, height: 740 } };
    const { page, faults } = await openConsole(browser, url, owner, "settings", options);
    const tabs = [
      "Profile",
      "Saved replies",
      "API tokens",
      "Webhooks",
      "Balance and limits",
      "Audit log",
      "Personal data",
    ];
    for (const tab of tabs) {
      await page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("link", { name: tab }).click();
      await page.waitForLoadState("networkidle");
      expect([tab, ...(await faultsOf(page.mainFrame()))]).toEqual([tab]);
      expect([tab, await isWider(page)]).toEqual([tab, false]);
    }
    expect(faults).toEqual([]);
  },
);

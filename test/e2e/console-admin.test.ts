import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serverAdmin } from "../support/server.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { logInAs, newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();
const tabs = ["overview", "users", "settings", "tokens", "plugins", "bots", "jobs", "audit", "mails", "support"];

async function confirm(page: Page, act: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: act, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

test("an administrator finds a user, blocks and unblocks, credits with a reason, and all of it is in the audit log", async () => {
  const [admin, owner] = [await logInAs(url, serverAdmin), await newOwner(url)];
  const { page, faults } = await openConsole(browser, url, admin, "admin/users");
  await page.getByLabel("Name or e-mail address").fill(owner.email);
  await page.getByRole("link", { name: owner.email }).click();
  await page.getByRole("heading", { name: owner.email }).waitFor();
  const userOf = async () => (await admin.call("GET", `/api/admin/users/${owner.id}`)).body;
  const { balance } = await userOf();

  await page.getByRole("button", { name: "Block", exact: true }).click();
  await page.getByText("The user is logged out everywhere at once").waitFor();
  await confirm(page, "Block");
  await page.getByText("blocked", { exact: true }).waitFor();
  expect((await owner.call("GET", "/api/users/me")).status).toBe(401);
  await page.getByRole("button", { name: "Unblock" }).click();
  await confirm(page, "Unblock");
  await until(async () => expect((await userOf()).is_active).toBe(true));

  await page.getByRole("button", { name: "Credit or deduct" }).click();
  await page.getByLabel("Amount").fill("12.5");
  await page.getByLabel("Reason").fill("A refund for Tuesday");
  await page.getByText(`go to the account of ${owner.email}`).waitFor();
  await confirm(page, "Credit");
  await page.getByText("A refund for Tuesday").first().waitFor();
  expect((await userOf()).balance).toBe(balance + 12.5);

  await page.getByRole("button", { name: "Change role" }).click();
  await page.getByLabel("New role").selectOption({ label: "Administrator" });
  await page.getByText("sees and changes everything on the platform").waitFor();
  await confirm(page, "Change role");
  await until(async () => expect((await userOf()).role).toBe("admin"));

  await page.goto(`${url}/console/admin/audit?target_kind=user&target_id=${owner.id}`);
  await page.getByRole("row").nth(4).waitFor();
  const acts = await page.getByRole("row").allTextContents();
  expect(acts.filter((row) => row.includes(serverAdmin.email))).toHaveLength(4);
  await page.getByLabel("Act", { exact: true }).selectOption({ label: "changed a balance" });
  await until(async () => expect(await page.getByRole("row").count()).toBe(2));
  // One search does not wait for the pause of another, and both count.
  await page.getByLabel("Number or name").fill("");
  await page.getByLabel("Administrator's number").fill(String(owner.id));
  await page.waitForURL(`**/audit?target_kind=user&action=*&actor_id=${owner.id}`);
  await admin.call("PATCH", `/api/admin/users/${owner.id}`, { json: { role: "user" } });
  expect(faults).toEqual([]);
});

test("a key that does not work is told at the top of the page with the reason, and can be paused and deleted", async () => {
  const admin = await logInAs(url, serverAdmin);
  const { page } = await openConsole(browser, url, admin, "admin/tokens");
  const name = `Key ${crypto.randomUUID()}`;
  const secret = `sk-${crypto.randomUUID()}`;
  const tokenOf = async () =>
    (await admin.call("GET", "/api/admin/ai-tokens")).body.find((one: { name: string }) => one.name === name);
  await page.getByRole("button", { name: "Add a token" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Key", { exact: true }).fill(secret);
  // Only this model: the answers of other tests are not asked of it.
  await dialog.getByLabel("Models", { exact: true }).fill(`model-${name}`.replaceAll(" ", "-"));
  await dialog.getByLabel("Requests a day").fill("5");
  await dialog.getByRole("button", { name: "Add a token" }).click();
  const card = page.getByRole("article", { name });
  await card.getByText("not used yet").waitFor();
  expect(await page.content()).not.toContain(secret);
  expect(await tokenOf()).toMatchObject({ daily_limit: 5, priority: 100, state: "ready" });

  await card.getByRole("button", { name: "Test" }).click();
  await card.getByRole("alert").getByText("Does not work").waitFor();
  await page.getByText(`The AI token “${name}” does not work`).waitFor();
  await card.getByText("has never worked").waitFor();
  await page.goto(`${url}/console/admin/overview`);
  await page.getByRole("link", { name: "Show the tokens" }).click();

  await card.getByRole("button", { name: "Pause" }).click();
  await confirm(page, "Pause");
  await card.getByText("paused", { exact: true }).waitFor();
  expect(await tokenOf()).toMatchObject({ is_active: false });
  await card.getByRole("button", { name: "Delete" }).click();
  await confirm(page, "Delete");
  await card.waitFor({ state: "detached" });
  expect(await tokenOf()).toBeUndefined();
});

test("a setting is tested before it is stored, and a test mail tells what became of it", async () => {
  const admin = await logInAs(url, serverAdmin);
  const made = { is_open: false, motto: "Quick" };
  for (const [key, value] of Object.entries(made)) {
    await admin.call("POST", `/api/admin/settings/shop/${key}`, { json: { value } });
  }
  const { page, faults } = await openConsole(browser, url, admin, "admin/settings");
  const field = page.getByLabel("Welcome bonus of a new account", { exact: true });
  const before = await field.inputValue();
  await field.fill("-3");
  await page.getByRole("button", { name: "Test: Welcome bonus of a new account" }).click();
  await page.getByRole("alert").getByText("must be an amount from 0").waitFor();
  const { body } = await admin.call("GET", "/api/admin/settings?category=registration");
  expect(JSON.stringify(body)).not.toContain("-3");
  await field.fill(before);

  // What is as it was again is read anew.
  const [motto, isOpen] = [page.getByLabel("motto", { exact: true }), page.getByLabel("is_open", { exact: true })];
  for (const text of ["Quicker", "Quick"]) await motto.fill(text);
  await admin.call("PUT", "/api/admin/settings/shop/motto", { json: { value: "Slow" } });
  await isOpen.press("Space");
  await isOpen.and(page.locator(":focus:checked")).waitFor();
  await until(async () => expect(await motto.inputValue()).toBe("Slow"));

  // What is typed stays when the page shows what colleagues have changed, and replaces nothing unasked.
  await motto.fill("Always there");
  await admin.call("PUT", "/api/admin/settings/shop/motto", { json: { value: "Closed" } });
  await isOpen.press("Space");
  await isOpen.and(page.locator(":not(:checked)")).and(page.locator("[aria-disabled=false]")).waitFor();
  await page.getByRole("button", { name: "Save: motto" }).click();
  const question = page.getByRole("dialog", { name: "Changed elsewhere" });
  await question.getByText("Closed").waitFor();
  await question.getByRole("button", { name: "Keep mine" }).click();
  await until(async () => {
    const { body: stored } = await admin.call("GET", "/api/admin/settings?category=shop");
    expect(stored.settings.shop).toMatchObject([{ value: false }, { value: "Always there" }]);
  });
  for (const key of ["is_open", "motto"]) await admin.call("DELETE", `/api/admin/settings/shop/${key}`);

  await page.getByLabel("To", { exact: true }).fill("somebody@example.com");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("somebody@example.com is only kept here").waitFor();
  expect(faults.filter((fault) => !fault.includes("412"))).toEqual([]);
});

test("each tab has an address, no faults of accessibility, and fits a phone", async () => {
  const admin = await logInAs(url, serverAdmin);
  await admin.call("POST", "/api/support/send-to-admins", { json: { subject: "Help", message: "Please help me." } });
  const { page, faults } = await openConsole(browser, url, admin, "admin", { viewport: { width: 360, height: 740 } });
  const paths = [...tabs, `users/${admin.id}`];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of paths) {
      await page.goto(`${url}/console/admin/${path}`);
      await page.locator(".admin :is(.card, .admin-table)").first().waitFor();
      await until(async () => expect(await page.getByText("Loading…").count()).toBe(0));
      expect([path, await faultsOf(page.mainFrame())]).toEqual([path, []]);
      const width = await page.evaluate(() => document.querySelector("main")?.scrollWidth ?? 0);
      expect([path, width <= 360]).toEqual([path, true]);
    }
  }
  expect(faults).toEqual([]);
});

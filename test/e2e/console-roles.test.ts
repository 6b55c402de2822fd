import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { restricted } from "../../src/web/console/client/generated/restricted.ts";
import type { Account } from "../support/client.ts";
import { serverAdmin } from "../support/server.ts";
import { until } from "../support/until.ts";
import { logInAs, newOwner, openConsole } from "./console-stage.ts";
import { walkConsole } from "./console-walk.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();
const roles = ["operator", "owner", "administrator"] as const;
type Role = (typeof roles)[number];

/** What the routes declare that a role may not call. */
const refusedTo: Record<Role, (string | undefined)[]> = {
  operator: ["owner", "admin", "other"],
  owner: ["admin", "other"],
  administrator: ["other"],
};

/** An account with something on every page: an assistant, a document, a contact with a dialog, a label, a webhook. */
async function fill(account: Account): Promise<void> {
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const file = new File(["A ticket costs 14 euros.\n"], "prices.txt", { type: "text/plain" });
  await account.call("POST", "/api/documents/upload", { form: { file, assistant_id: String(assistant.id) } });
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  await account.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: { text: "What does a ticket cost?" } });
  await account.call("POST", "/api/labels", { json: { name: "refund" } });
  await account.call("POST", "/api/webhooks", { json: { url: "https://example.com/hook" } });
}

async function userOf(role: Role): Promise<Account> {
  if (role === "administrator") {
    const admin = await logInAs(url, serverAdmin);
    if ((await admin.call("GET", "/api/assistants")).body.length === 0) await fill(admin);
    return admin;
  }
  const owner = await newOwner(url);
  await fill(owner);
  if (role === "owner") return owner;
  const operator = { email: `${crypto.randomUUID()}@example.com`, password: "long enough to pass" };
  await owner.call("POST", "/api/operators", { json: { ...operator, first_name: "Ada", last_name: "" } });
  return logInAs(url, operator);
}

test.each(roles)("%s: no page makes a call that is refused, and no button would", async (role) => {
  const { page, faults } = await openConsole(browser, url, await userOf(role), "");
  await page.getByRole("navigation").first().waitFor();
  const { visited, refused, drawn } = await walkConsole(page);
  const pages = await page.getByRole("navigation").first().getByRole("link").count();
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(new Set(visited.map((address) => address.split("/")[2])).size).toBeGreaterThanOrEqual(pages);
  expect(refused).toEqual([]);
  const wrong = Array.from(drawn).filter(([operation]) => refusedTo[role].includes(restricted[operation]));
  expect(wrong).toEqual([]);
  if (role === "administrator") expect([...drawn.keys()]).toContain("POST /api/admin/users");
  expect(faults).toEqual([]);
});

test("the walk sees a refused call: of a page that is not for the role", async () => {
  const owner = await newOwner(url);
  const { page } = await openConsole(browser, url, owner, "settings");
  await page.getByRole("navigation").first().waitFor();
  const walked = walkConsole(page);
  await page.evaluate(async () => {
    const { token } = JSON.parse(localStorage.getItem("switchboard-console") ?? "{}");
    await fetch("/api/admin/users", { headers: { authorization: `Bearer ${token}` } });
  });
  const { refused } = await walked;
  await until(() =>
    expect(refused.map((line) => line.split(" ").slice(1).join(" "))).toEqual(["GET /api/admin/users"]),
  );
});

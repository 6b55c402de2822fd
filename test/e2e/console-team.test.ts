import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeSmtp, startFakeSmtp } from "../support/fake-smtp.ts";
import { readMail } from "../support/read-mail.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;
let server: Server | undefined;
let smtp: FakeSmtp | undefined;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  await server?.stop();
  await smtp?.stop();
  server = undefined;
  smtp = undefined;
});

const { url } = sharedServer();
const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test("an owner invites a colleague by mail, who chooses a password, answers customers, and is removed", async () => {
  smtp = await startFakeSmtp({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
  const { port, received } = smtp;
  const SMTP_URL = `smtp://postman:let%20me%3Ain@127.0.0.1:${port}`;
  server = await startServer({ env: { SMTP_URL, MAIL_FROM: "no-reply@example.org" } });
  const api = clientOf(fetch, server.url);
  const owner = await api.makeAccount();
  const email = `${crypto.randomUUID()}@example.com`;
  const { page, faults } = await openConsole(browser, server.url, owner, "team");
  await page.getByText("You are on your own here").waitFor();
  await page.getByRole("button", { name: "Invite a colleague" }).click();
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("E-mail address").inputValue()).toBe(owner.email);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await page.getByRole("heading", { name: "Invited" }).waitFor();
  const mail = await until(() => {
    const found = received.find(({ to }) => to.includes(email));
    expect(found).toBeDefined();
    return readMail(found?.raw ?? "");
  });
  const link = /http\S+/.exec(mail.parts["text/plain"] ?? "")?.[0] ?? "";

  const context = await browser.newContext({ locale: "en-GB" });
  const joining = await context.newPage();
  await joining.goto(link.replace(/^http:\/\/[^/]+/, server.url));
  await joining.getByLabel("First name").fill("Vera");
  expect(joining.url()).not.toContain("#");
  expect(await faultsOf(joining.mainFrame())).toEqual([]);
  await joining.getByLabel("Choose a password").fill("a-sound-password");
  await joining.getByRole("button", { name: "Join the team" }).click();
  await joining
    .getByRole("heading", { name: "Inbox" })
    .or(joining.getByRole("link", { name: "Inbox" }))
    .first()
    .waitFor();
  await joining.goto(link.replace(/^http:\/\/[^/]+/, server.url));
  await joining.reload();
  await joining.getByRole("alert").waitFor();
  expect((await api.call("POST", "/api/login", { json: { email, password: "a-sound-password" } })).status).toBe(200);
  expect(server.output()).not.toContain(link.split("#")[1]);

  await page.reload();
  await page.getByRole("button", { name: "Remove Vera?" }).click();
  await page.getByText("They have no open conversation").waitFor();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByText("Vera was removed.").waitFor();
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(1);
  expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
});

test("groups, labels, reply times and limits are made, changed and deleted", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "team/labels");
  await page.getByRole("button", { name: "Add a label" }).click();
  await page.getByLabel("Name").fill("Delivery");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Edit: Delivery" }).click();
  await page.getByLabel("Name").fill("Refund");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Edit: Refund" }).waitFor();

  await page.getByRole("link", { name: "Groups" }).click();
  await page.getByRole("button", { name: "Add a group" }).click();
  await page.getByLabel("Name").fill("Sales");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Sales" }).waitFor();
  expect((await owner.call("GET", "/api/teams")).body).toMatchObject([{ name: "Sales", member_ids: [owner.id] }]);

  await page.getByRole("link", { name: "Reply times" }).click();
  await page.getByRole("button", { name: "Add reply times" }).click();
  await page.getByLabel("Name").fill("Gold");
  await page.getByLabel("First reply within, minutes").fill("15");
  await page.getByLabel("Refund").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Gold" }).waitFor();
  const { body: labels } = await owner.call("GET", "/api/labels");
  expect((await owner.call("GET", "/api/sla-policies")).body).toMatchObject([
    { name: "Gold", first_response_minutes: 15, next_response_minutes: null, label_ids: [labels[0].id] },
  ]);

  await page.getByRole("link", { name: "Hours and limits" }).click();
  await page.getByLabel("Open conversations of one operator, at most").fill("3");
  await page.getByLabel("Who gets a conversation that asks for a person").selectOption("least_busy");
  await page.getByRole("button", { name: "Save" }).click();
  await until(async () => {
    const { body } = await owner.call("GET", "/api/handoff/settings");
    expect(body).toMatchObject({ assignment_mode: "least_busy", max_dialogs_per_operator: 3 });
  });
  // The form stays open: it shows what was chosen, and what only a colleague has changed.
  const question = page.getByRole("dialog", { name: "Changed elsewhere" });
  const limit = page.getByLabel("Open conversations of one operator, at most");
  await page.locator("button:not([aria-busy])", { hasText: "Save" }).waitFor();
  const theirs = { max_dialogs_per_operator: 7, request_expiry_minutes: 45 };
  await owner.call("PUT", "/api/handoff/settings", { json: theirs });
  await limit.fill("9");
  await page.getByRole("button", { name: "Save" }).click();
  await question.getByRole("button", { name: "Go on editing" }).click();
  await page.getByRole("alert").getByText("Nothing is saved yet").waitFor();
  expect(await limit.inputValue()).toBe("9");
  await limit.press("Enter");
  await question.getByRole("button", { name: "Take theirs" }).click();
  await until(async () => expect(await limit.inputValue()).toBe("7"));
  expect(await page.getByLabel("Minutes until a request for a person expires").inputValue()).toBe("45");
  expect(await page.getByLabel("Who gets a conversation that asks for a person").inputValue()).toBe("least_busy");
  expect((await owner.call("GET", "/api/handoff/settings")).body).toMatchObject(theirs);

  await page.getByRole("link", { name: "Labels" }).click();
  // A colleague is faster: the user sees both names, and chooses.
  await page.getByRole("button", { name: "Edit: Refund" }).click();
  const label = `/api/labels/${labels[0].id}`;
  await owner.call("PATCH", label, { json: { name: "By a colleague", color: "#222222" } });
  await page.getByLabel("Name").fill("By me");
  await page.getByRole("button", { name: "Save" }).click();
  await question.getByText("By a colleague").waitFor();
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await question.getByRole("button", { name: "Keep mine" }).click();
  await page.getByText("By me", { exact: true }).waitFor();
  expect((await owner.call("GET", "/api/labels")).body).toMatchObject([{ name: "By me", color: "#222222" }]);
  await page.getByRole("button", { name: "Delete: By me" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("heading", { name: "No labels yet" }).waitFor();
  expect(faults.filter((fault) => !fault.includes("412"))).toEqual([]);
});

test.for(["light", "dark"] as const)(
  "the team has no fault for assistive technology in %s, and fits a phone",
  async (scheme) => {
    const owner = await newOwner(url);
    await owner.call("POST", "/api/labels", { json: { name: "Delivery" } });
    const options = { colorScheme: scheme, viewport: { width: 360, height: 740 } };
    const { page, faults } = await openConsole(browser, url, owner, "team", options);
    for (const tab of ["People", "Groups", "Hours and limits", "Labels", "Reply times"]) {
      await page.getByRole("link", { name: tab }).click();
      await page.waitForLoadState("networkidle");
      expect([tab, ...(await faultsOf(page.mainFrame()))]).toEqual([tab]);
      expect([tab, await isWider(page)]).toEqual([tab, false]);
    }
    expect(faults).toEqual([]);
  },
);

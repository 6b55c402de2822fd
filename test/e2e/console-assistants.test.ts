import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account } from "../support/client.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { tryDraft } from "./try-draft.ts";
import { openShop, servePages } from "./widget-pages.ts";

const server = sharedServer();
const { url } = server;
let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

async function makeAssistant(owner: Account, fields: object = {}): Promise<number> {
  const { body } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper", ...fields } });
  return body.id as number;
}

const save = async (page: Page) => {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("You have unsaved changes.").waitFor({ state: "detached" });
};

test("an assistant is created by its name, renamed, and deleted after saying what goes with it", async () => {
  const owner = await newOwner(url);
  const { page, faults } = await openConsole(browser, url, owner, "assistants");
  await page.getByText("There is no assistant yet.").waitFor();
  await page.getByLabel("Name").fill("Keeper");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Keeper" }).waitFor();
  await page.getByLabel("Name").fill("Kettle shop");
  await page.getByLabel("Instructions").fill("Answer in two sentences.");
  // Changes outlive another tab of the page and a reload.
  await page.getByRole("link", { name: "Widget", exact: true }).click();
  await page.getByRole("heading", { name: "Look" }).waitFor();
  await page.goBack();
  await page.reload();
  expect(await page.getByLabel("Name").inputValue()).toBe("Kettle shop");
  await save(page);
  await page.getByRole("heading", { name: "Kettle shop" }).waitFor();
  const [stored] = (await owner.call("GET", "/api/assistants")).body;
  expect(stored).toMatchObject({ name: "Kettle shop", system_prompt: "Answer in two sentences." });

  await page.getByRole("button", { name: "Delete the assistant" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Its dialogs (0) stay readable").waitFor();
  await dialog.getByRole("button", { name: "Delete the assistant" }).click();
  await page.getByText("There is no assistant yet.").waitFor();
  expect((await owner.call("GET", "/api/assistants")).body).toEqual([]);
  expect(faults).toEqual([]);
});

test("the bound is explained by its errors, tried with a question before it is stored, and stored", async () => {
  const { account: owner, assistantId: id } = await openShop(server);
  const { page } = await openConsole(browser, url, owner, `assistants/${id}/answers`);
  await page.getByText("22% are refused").waitFor();
  await page.getByRole("slider", { name: "Bound" }).fill("0.3");
  await page.getByText("5% are refused").waitFor();
  await page.getByLabel("Try a question at this bound").fill("How long is the warranty of a kettle?");
  await page.keyboard.press("Enter");
  await page.getByText(/It is \d\.\d\d sure\. At 0\.30 the question is answered\./).waitFor();
  await page.getByRole("slider", { name: "Bound" }).fill("1");
  await page.getByRole("button", { name: "Try" }).click();
  await page.getByText(/At 1\.00 the question is refused\. At the stored bound of 0\.75 it is answered\./).waitFor();
  await page.getByRole("slider", { name: "Bound" }).fill("0.3");
  await save(page);
  expect((await owner.call("GET", `/api/assistants/${id}`)).body.abstain_below).toBe(0.3);
});

test("rules and hours over midnight are stored, and the page says what a visitor finds now", async () => {
  const owner = await newOwner(url);
  const id = await makeAssistant(owner);
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${id}/handoff`, { timezoneId: "UTC" });
  await page.getByLabel("Words that call a person").fill("refund\ncomplaint");
  await save(page);
  await page.getByText("you are always open").waitFor();
  await page.getByLabel("People answer at certain hours").check();
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
    await page.getByRole("button", { name: `${day}: remove 09:00–18:00` }).click();
  }
  await page.getByText(/in Berlin: closed, and not open in the next 60 days/).waitFor();
  await page.getByRole("button", { name: "Sunday: Add hours" }).click();
  await page.getByLabel("Sunday: from").fill("22:00");
  await page.getByLabel("Sunday: to").fill("02:00");
  await page.getByText("next day").waitFor();
  await page.getByText(/^It is \d\d:\d\d in Berlin: (open|closed until)/).waitFor();
  await page.getByLabel("Date").fill("2030-12-25");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("Assignment").selectOption("least_busy");
  const limit = page.getByLabel("Dialogs that an operator is given at most");
  await limit.fill("0");
  await page.getByText("A whole number from 1 to 1,000.").waitFor();
  await limit.fill("7");
  await page.getByLabel("Message while you are closed").fill("We are back on Sunday.");
  await save(page);
  expect((await owner.call("GET", "/api/handoff/settings")).body).toMatchObject({
    assignment_mode: "least_busy",
    max_dialogs_per_operator: 7,
    away_message: "We are back on Sunday.",
    business_hours: {
      timezone: "Europe/Berlin",
      weekly: { sun: [{ from: "22:00", to: "24:00" }], mon: [{ from: "00:00", to: "02:00" }] },
      closed_dates: ["2030-12-25"],
    },
  });
  expect((await owner.call("GET", `/api/assistants/${id}`)).body.handoff_keywords).toEqual(["refund", "complaint"]);
  await page.reload();
  expect(await page.getByLabel("Sunday: to").inputValue()).toBe("02:00");
  expect(faults).toEqual([]);
});

test("the preview is the real chat with changes that are not stored, and the widget has them when they are", async () => {
  const owner = await newOwner(url);
  const id = await makeAssistant(owner);
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${id}/widget`);
  const chat = page.frameLocator("iframe");
  await chat.getByText("Hello! How can I help?").waitFor();
  await page.getByLabel("Greeting").fill("Good day to you.");
  await chat.getByText("Good day to you.").waitFor();
  await page.getByLabel("Language of the widget").selectOption("de");
  await until(async () => expect(await chat.locator("html").getAttribute("lang")).toBe("de"));
  await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#aa0000");
  const brand = () => chat.locator("html").evaluate((html) => html.style.getPropertyValue("--brand"));
  await until(async () => expect(await brand()).toBe("#aa0000"));
  await page.getByRole("button", { name: "Phone" }).click();
  await until(async () => expect((await page.locator("iframe").boundingBox())?.width).toBeLessThanOrEqual(375));
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("alert").getByText("Every question needs a text.").waitFor();
  await page.getByLabel("Question", { exact: true }).fill("Your e-mail");
  await page.getByLabel("Answer", { exact: true }).selectOption("email");
  await chat.getByLabel("Your e-mail").waitFor();
  const path = `/api/assistants/${id}/widget-settings`;
  expect((await owner.call("GET", path)).body.updated_at).toBeNull();
  await save(page);
  expect((await owner.call("GET", path)).body).toMatchObject({
    ...{ greeting: "Good day to you.", language: "de", primary_color: "#aa0000" },
    pre_chat_fields: [{ name: "question_1", label: "Your e-mail", type: "email", required: false }],
  });
  expect(faults).toEqual([]);
});

test("a page is checked: refused with the reason, without the snippet, and with it", async () => {
  const { account, assistantId, snippet } = await openShop(server);
  const pages = await servePages(snippet);
  const bare = await servePages("");
  try {
    const { page } = await openConsole(browser, url, account, `assistants/${assistantId}/install`);
    await page.getByText("Every page on the internet may show the widget").waitFor();
    await page.getByLabel("Your domain").fill("https://www.shop.example/de");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Also shop.example" }).click();
    await save(page);
    const domains = (await account.call("GET", `/api/assistants/${assistantId}`)).body.allowed_domains;
    expect(domains).toEqual(["www.shop.example", "shop.example"]);
    const siteToken = /data-token="([^"]+)"/.exec(snippet)?.[1];
    await fetch(`${url}/api/site/settings?token=${siteToken}`, { headers: { origin: "https://blog.example" } });
    await page.reload();
    await page.getByRole("button", { name: "Allow blog.example" }).click();
    await page.getByRole("list", { name: "Where the widget was seen" }).getByText("shown").waitFor();
    expect((await account.call("GET", `/api/assistants/${assistantId}`)).body.allowed_domains).toContain(
      "blog.example",
    );
    const check = async (address: string) => {
      await page.getByLabel("Address of a page").fill(address);
      await page.getByRole("button", { name: "Check" }).click();
    };
    await check(pages.at("127.0.0.1"));
    await page.getByText(/The snippet was seen on 127\.0\.0\.1:\d+ just now/).waitFor();
    await check(bare.at("127.0.0.1"));
    await page.getByText("The snippet is not in the page's HTML.").waitFor();
    await page.getByLabel("The widget is switched on").uncheck();
    await save(page);
    await check(pages.at("127.0.0.1"));
    await page.getByText("The widget is switched off: every page is refused.").waitFor();
    await check("ftp://shop.example");
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Address of a page").inputValue()).toBe("ftp://shop.example");
  } finally {
    await Promise.all([pages.stop(), bare.stop()]);
  }
});

test("an e-mail address is connected, tested, switched off and disconnected; a wrong number says why", async () => {
  const owner = await newOwner(url);
  const id = await makeAssistant(owner);
  const { page } = await openConsole(browser, url, owner, `assistants/${id}/channels`);
  await page.getByText("Connect a number of Twilio").click();
  const sms = page.getByRole("region", { name: "SMS (Twilio)" });
  await sms.getByLabel("Account SID").fill("AC12");
  await sms.getByLabel("Auth token").fill("secret");
  await sms.getByLabel("Number").fill("+1");
  await sms.getByRole("button", { name: "Connect and test" }).click();
  await sms.getByRole("alert").waitFor();
  expect(await sms.getByLabel("Number").inputValue()).toBe("+1");

  const mail = page.getByRole("region", { name: "E-mail" });
  await mail.getByText("Connect an e-mail address").click();
  const address = `help-${crypto.randomUUID()}@shop.example`;
  await mail.getByLabel("E-mail address").fill(address);
  await mail.getByRole("button", { name: "Connect and test" }).click();
  await mail.getByRole("heading", { name: address, exact: true }).waitFor();
  await mail.getByRole("button", { name: "Test the connection" }).click();
  await mail.getByText(/Last tested/).waitFor();
  await mail.getByLabel("The channel is on").uncheck();
  await until(async () => expect((await owner.call("GET", "/api/channels")).body[0].is_enabled).toBe(false));
  await mail.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await mail.getByRole("heading", { name: address, exact: true }).waitFor({ state: "detached" });
  expect((await owner.call("GET", "/api/channels")).body).toEqual([]);
});

test("golden questions are added by hand and from a conversation, asked, and what got worse is shown", async () => {
  const { account, assistantId } = await openShop(server);
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  const said = { content: "How much is an inspection of a kettle?" };
  await account.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: said });
  const { page, faults } = await openConsole(browser, url, account, `assistants/${assistantId}/evaluations`);
  await page.getByLabel("Question", { exact: true }).fill("How long is the warranty of a kettle?");
  await page.getByLabel("Text that must be in the answer").fill("24 months");
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByText("How long is the warranty of a kettle?").waitFor();
  await page.getByRole("button", { name: "From a conversation" }).click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /How much is an inspection/ })
    .click();
  expect(await page.getByLabel("Text that must be in the answer").inputValue()).toContain("15 euros");
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByText("Free: the built-in model answers.").waitFor();
  await page.getByRole("button", { name: "Ask all 2 questions" }).click();
  await page.getByText("100% of 2 right").waitFor();
  await tryDraft({ page, faults }, account, assistantId);
  await page.getByRole("link", { name: "Evaluations" }).click();

  const { body: documents } = await account.call("GET", "/api/documents");
  await account.call("DELETE", `/api/documents/${documents[0].id}`);
  await page.getByRole("button", { name: "Ask all 2 questions" }).click();
  await page.locator("details").first().getByText("2 worse").waitFor();
  await page.getByText("Since the last run 2 got worse, 0 better.").waitFor();
  await page.getByRole("button", { name: "What got worse" }).first().click();
  await page.getByText("The expected text is not in the answer.").first().waitFor();
  expect(faults).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "no tab has a fault of accessibility in %s colours, and each fits a phone",
  async (theme) => {
    const owner = await newOwner(url);
    const id = await makeAssistant(owner, { allowed_domains: ["example.com"] });
    const hours = { timezone: "UTC", weekly: { mon: [{ from: "09:00", to: "18:00" }] }, closed_dates: ["2030-12-25"] };
    await owner.call("PUT", "/api/handoff/settings", { json: { business_hours: hours } });
    const golden = { question: "How long is the warranty?", expected_answer: "24 months" };
    await owner.call("POST", `/api/assistants/${id}/golden-questions`, { json: golden });
    await owner.call("POST", `/api/assistants/${id}/evaluations`, { json: {} });
    const place = `/api/assistants/${id}/settings-draft`;
    const draft = { version: 0, abstain_below: 0.9, system_prompt: "Be brief.", minimums: { right: 1 } };
    const { body: saved } = await owner.call("PUT", place, { json: draft });
    await owner.call("POST", `${place}/evaluate`, { json: { version: saved.draft.version } });
    const options = { colorScheme: theme, viewport: { width: 360, height: 740 } };
    const { page, faults } = await openConsole(browser, url, owner, "assistants", options);
    const shown = async () => {
      expect(await faultsOf(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth)).toBeLessThanOrEqual(360);
    };
    await page.getByRole("link", { name: "Keeper" }).waitFor();
    await shown();
    const last: Record<string, string> = {
      ...{ answers: "When it is not sure", handoff: "Who gets a dialog", widget: "More" },
      ...{ install: "Check a page", channels: "E-mail", evaluations: "Runs", draft: "Evaluation" },
    };
    for (const [tab, heading] of Object.entries(last)) {
      await page.goto(`${url}/console/assistants/${id}/${tab}`);
      await page.getByRole("heading", { name: heading }).waitFor();
      if (tab === "widget") await page.frameLocator("iframe").getByRole("textbox").waitFor();
      if (tab === "evaluations") await page.getByText("of 1 right").first().waitFor();
      if (tab === "channels") for (const one of await page.locator("summary").all()) await one.click();
      await shown();
    }
    expect(faults).toEqual([]);
  },
);

import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account } from "../support/client.ts";
import { serverAdmin } from "../support/server.ts";
import { toTrain } from "../support/training-set.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { holdReading, logInAs, newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";

const { url } = sharedServer();
let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const pluginName = `Orders ${crypto.randomUUID()}`;
const manifest = {
  ...{ name: pluginName, version: "1.0.0", description: "Finds orders." },
  configSchema: {
    type: "object",
    properties: {
      apiKey: { type: "string", writeOnly: true, minLength: 4, title: "API key" },
      most: { type: "integer", maximum: 50, default: 10, title: "Orders at most" },
    },
    required: ["apiKey"],
  },
  endpoint: { url: "https://plugin.example.com/", headers: { authorization: "Bearer {{config.apiKey}}" } },
  tools: [{ name: "find_order", description: "Finds an order by its number." }],
};

let checked = 0;

/** On a phone, in dark and light colours by turns: two looks at each page would take half of the test's time. */
async function expectNoFaults(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: checked++ % 2 === 0 ? "dark" : "light" });
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
}

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel("Import a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

async function dataOf(owner: Account, path: string) {
  return (await owner.call("GET", `/api/v1/${path}`)).body.data;
}

/** As an administrator does: the first manifest is refused with the places of its faults. */
async function registerPlugin(admin: Account): Promise<number> {
  const { page } = await openConsole(browser, url, admin, "admin/plugins");
  await page.getByRole("button", { name: "Add a plugin" }).click();
  const form = page.getByRole("dialog");
  const write = async (written: object) => {
    await form.getByLabel("Manifest").fill(JSON.stringify(written));
    await form.getByRole("button", { name: "Save" }).click();
  };
  await write({ ...manifest, endpoint: { url: "http://10.0.0.1/" } });
  await form.getByRole("alert").getByText("endpoint.url").waitFor();
  await write(manifest);
  await form.waitFor({ state: "detached" });
  await page.getByText(pluginName).first().waitFor();
  const { body } = await admin.call("GET", "/api/v1/plugins?limit=100");
  return body.data.find(({ name }: { name: string }) => name === pluginName).id;
}

test("a personality is made and tried, a plugin installed, and a model trained, tried and put live", async () => {
  const admin = await logInAs(url, serverAdmin);
  const pluginId = await registerPlugin(admin);
  const owner = await newOwner(url);
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const chatbot = `chatbots/${assistant.id}`;
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${assistant.id}/personality`);
  const tab = (name: string) => page.getByRole("link", { name, exact: true }).click();

  await page.getByText("it speaks plainly").waitFor();
  await page.getByLabel("Name").fill("Sailor");
  await page.keyboard.press("Enter");
  await page.getByLabel("Answer to a greeting").fill("Ahoy, visitor!");
  await page.getByLabel("Traits").fill("salty\n\nsalty");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("You are salty.").waitFor();
  await page.getByLabel("Question", { exact: true }).fill("Hello!");
  await page.keyboard.press("Enter");
  await page.locator("[aria-live]").getByText("Ahoy, visitor!").waitFor();
  await expectNoFaults(page);
  await page.getByRole("link", { name: "All personalities" }).click();
  await page.getByText("In use").waitFor();
  expect(await dataOf(owner, `${chatbot}/personalities`)).toMatchObject([
    { name: "Sailor", traits: ["salty"], greeting: "Ahoy, visitor!", isDefault: true },
  ]);
  await expectNoFaults(page);

  await tab("Plugins");
  await page.getByRole("button", { name: `Install ${pluginName}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Orders at most").fill("51");
  await dialog.getByRole("button", { name: "Install" }).click();
  await dialog.getByText("It is needed.").waitFor();
  await dialog.getByText("It must be 50 or less.").waitFor();
  await expectNoFaults(page);
  await dialog.getByLabel("Orders at most").fill("5");
  await dialog.getByLabel("API key").fill("k-123456");
  await dialog.getByRole("button", { name: "Install" }).click();
  const installed = page.getByRole("region", { name: pluginName });
  await installed.getByText("None yet").waitFor();
  await installed.getByRole("button", { name: "Settings" }).click();
  expect(await dialog.getByLabel("API key").inputValue()).toBe("");
  await dialog.getByLabel("Orders at most").fill("7");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await dataOf(owner, `${chatbot}/plugins`)).toMatchObject([{ config: { apiKey: "********", most: 7 } }]);
  await expectNoFaults(page);

  await tab("Training");
  await page.getByLabel("Name of a new dataset").fill("Everyday");
  await page.keyboard.press("Enter");
  await choose(page, "bad.csv", "text,intent\nHello,greeting\n,greeting\n");
  await page.getByText("Row 3 has no text.").waitFor();
  await choose(page, "shop.jsonl", toTrain.map((example) => JSON.stringify(example)).join("\n"));
  await page.getByText(`Added: ${toTrain.length} examples.`).waitFor();
  await page.getByRole("button", { name: "Edit opening_hours" }).click();
  await dialog.getByLabel("When a message means this").selectOption("answer");
  await dialog.getByLabel("Answer").fill("We open at nine.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("Answers: We open at nine.").waitFor();
  const [first] = toTrain.slice(-1);
  await page.getByRole("button", { name: `Delete “${first!.text}”` }).click();
  await page.getByText(`Page 1 of 4, ${toTrain.length - 1} in total`).waitFor();
  await expectNoFaults(page);
  await page.getByRole("link", { name: "All datasets and trainings" }).click();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page.getByText("It knows 4 intents").waitFor();
  await page.getByLabel("Try a message").fill("When do you open on Sunday?");
  await page.keyboard.press("Enter");
  await page.getByText("It would answer: We open at nine.").waitFor();
  await expectNoFaults(page);
  await page.getByRole("link", { name: /^Training of/ }).click();
  await page.getByRole("columnheader", { name: "Right intent" }).waitFor();
  await expectNoFaults(page);
  await page.getByRole("button", { name: "Take off" }).click();
  await page.getByRole("button", { name: "Make live" }).waitFor();
  expect(await dataOf(owner, `${chatbot}/training/sessions`)).toMatchObject([{ isLive: false, hasModel: true }]);

  await tab("Plugins");
  await installed.getByRole("button", { name: "Delete" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByText("This assistant uses none yet.").waitFor();
  expect(await dataOf(owner, `${chatbot}/plugins`)).toEqual([]);
  // Of the file that could not be read.
  expect(faults).toEqual(["Failed to load resource: the server responded with a status of 400 (Bad Request)"]);
  await admin.call("DELETE", `/api/v1/plugins/${pluginId}`);
});

test("a text that the user is in stays while the assistant is read anew", async () => {
  const owner = await newOwner(url);
  const { body } = await owner.call("POST", "/api/assistants", {
    json: { name: "Keeper", description: "Sells kettles." },
  });
  const id: number = body.id;
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${id}/answers`);
  const description = page.getByLabel("Note");
  await page.getByLabel("Name").fill("Kettle shop");
  const reading = await holdReading(page, `/api/assistants/${id}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await reading.isAsked;
  await owner.call("PATCH", `/api/assistants/${id}`, { json: { description: "By a colleague." } });
  await description.selectText();
  await reading.release();
  await page.keyboard.insertText("Mine.");
  expect([await page.getByLabel("Name").inputValue(), await description.inputValue()]).toEqual([
    "Kettle shop",
    "Mine.",
  ]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Take theirs" }).click();
  await until(async () => expect(await description.inputValue()).toBe("By a colleague."));
  expect(faults.filter((fault) => !fault.includes("412"))).toEqual([]);
});

test("a colour that is none and a domain that is not added keep settings from being stored, and say so", async () => {
  const owner = await newOwner(url);
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${assistant.id}/widget`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const colour = page.getByRole("textbox", { name: "Colour", exact: true });
  await page.getByLabel("Title", { exact: true }).fill("Ask us");
  const before = await colour.inputValue();
  await colour.fill("#zzz");
  await press("Save");
  await page.getByRole("alert").getByText("Write a colour as # and six digits").waitFor();
  expect(await colour.inputValue()).toBe("#zzz");
  await press("Discard");
  expect(await colour.inputValue()).toBe(before);

  await page.getByRole("link", { name: "Install", exact: true }).click();
  await page.getByLabel("The widget is switched on").uncheck();
  await page.getByLabel("Your domain").fill("shop.example");
  await press("Save");
  await page.getByRole("alert").getByText("Add the domain that you have written").waitFor();
  await press("Add");
  await press("Save");
  await page.getByText("You have unsaved changes.").waitFor({ state: "detached" });
  const stored = (await owner.call("GET", `/api/assistants/${assistant.id}`)).body;
  expect(stored).toMatchObject({ allowed_domains: ["shop.example"], website_integration: false });
  expect(faults).toEqual([]);
});

test("an assistant whose model has no AI token says that the built-in model answers, and why", async () => {
  const owner = await newOwner(url);
  const json = { name: "Keeper", ai_model: "gpt-of-nobody" };
  const { id } = (await owner.call("POST", "/api/assistants", { json })).body;
  const { page, faults } = await openConsole(browser, url, owner, `assistants/${id}/answers`);
  await page.getByText("The built-in model answers now.").waitFor();
  await page.getByText("The chosen model, gpt-of-nobody, does not answer: there is no AI token for it.").waitFor();
  await page.getByRole("link", { name: "Draft", exact: true }).click();
  await page.getByRole("button", { name: "Make a draft" }).click();
  await page.getByText("The built-in model answers with this draft.").waitFor();
  await page.getByLabel("Hosted model").fill("another-of-nobody");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("The chosen model, another-of-nobody, does not answer").waitFor();
  expect(faults).toEqual([]);
});

import type { Browser, Page, Route } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { openBrowser, sharedServer } from "./shared.ts";
import { answersIn, ask, openChat } from "./widget-acts.ts";
import { servePages } from "./widget-pages.ts";

const { url } = sharedServer();
let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const manual = "# Warranty\n\nThe warranty of every kettle lasts 24 months from the day of purchase.\n";

test("a newcomer comes from the registration to an answer with its source, and to a widget that answers on a page", async () => {
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const context = await browser.newContext({ locale: "en-GB", extraHTTPHeaders: headers });
  const page = await context.newPage();
  await page.goto(`${url}/console`);
  const email = `${crypto.randomUUID()}@example.com`;
  const password = "long enough to pass";
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await page.getByLabel("What is your business called?").fill("Kettle shop");
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name: "What should it know?" }).waitFor();
  await page
    .getByLabel("Documents")
    .setInputFiles({ name: "warranty.md", mimeType: "text/markdown", buffer: Buffer.from(manual) });
  await page.getByRole("button", { name: "Ready: ask a question" }).click();
  await page.getByLabel("Your question").fill("How long is the warranty?");
  await page.keyboard.press("Enter");
  await page.getByText("lasts 24 months from the day of purchase.").first().waitFor();
  await page.getByRole("listitem").filter({ hasText: "warranty.md" }).getByText("lasts 24 months").waitFor();
  // An answer stands below its own question only.
  await page.route("**/playground", (route) => route.abort());
  await page.getByLabel("Your question").fill("Do you sell teapots?");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await page.getByText("lasts 24 months").count()).toBe(0);
  await page.getByRole("button", { name: "Next" }).click();

  const chat = page.frameLocator("iframe");
  await page.getByLabel("Title", { exact: true }).fill("Ask the kettle people");
  await chat.getByText("Ask the kettle people").waitFor();
  const colour = page.getByRole("textbox", { name: "Colour", exact: true });
  await colour.fill("#zzz");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByRole("alert").getByText("Write a colour as # and six digits").waitFor();
  await colour.fill("#AA0000");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByLabel("Your domain").fill("https://www.kettles.example/about");
  await page.keyboard.press("Enter");
  await page.getByRole("listitem").filter({ hasText: "www.kettles.example" }).waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  const snippet = await page.locator("pre").textContent();
  await page.getByRole("button", { name: "Finish" }).click();
  await focused(page).getByText("“Kettle shop” is ready").waitFor();
  await until(async () => {
    const pages = await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allTextContents();
    expect(pages).not.toContain("First steps");
  });

  const shop = await servePages((snippet ?? "").replace(/http:\/\/[^/]+/, url));
  try {
    const visitor = await openChat(await browser.newPage(), shop.at("127.0.0.1"));
    const tab = browser.contexts().at(-1)?.pages()[0];
    if (tab === undefined) throw new Error("The visitor's page is gone.");
    await ask(tab, "How long is the warranty?");
    await answersIn(visitor).getByText("24 months").first().waitFor();
    await visitor.getByText("Ask the kettle people").waitFor();
  } finally {
    await shop.stop();
  }
});

/** The heading that has the focus. */
const focused = (page: Page) => page.locator(":is(h1, h2):focus");

test("a newcomer whose tour could not begin makes one assistant of it, and begins at the first step", async () => {
  const owner = await newOwner(url);
  const { page } = await openConsole(browser, url, owner, "start/install");
  const begin = () => page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("What is your business called?").fill("Kettle shop");
  await page.route("**/api/users/onboarding/start", (route) => route.fulfill({ status: 500 }), { times: 1 });
  await begin();
  await page.getByText("Something went wrong.").waitFor();
  // Made, but the answer is lost.
  const loseAnswer = async (route: Route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort();
  };
  await page.route("**/api/assistants", loseAnswer);
  await begin();
  await page.getByText("The server was not reached.").waitFor();
  await begin();
  await focused(page).getByText("What should it know?").waitFor();
  expect(page.url()).toBe(`${url}/console/start/knowledge`);
  expect((await owner.call("GET", "/api/assistants")).body).toHaveLength(1);
});

test("the steps go on where the user was, can be skipped, and are found again", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  await owner.call("POST", "/api/users/onboarding/start");
  await owner.call("POST", "/api/users/onboarding/update-step", { json: { step: "domain" } });
  const { page, faults } = await openConsole(browser, url, owner, "start");
  await page.getByRole("heading", { name: "Where is your website?" }).waitFor();
  await page.getByLabel("Your domain").fill("not a domain");
  for (const name of ["Add", "Next"]) {
    await page.getByLabel("Your domain").fill("not a domain");
    await page.getByRole("button", { name }).click();
    await page.getByText("Write a domain like example.com.").waitFor();
    expect(await page.getByLabel("Your domain").inputValue()).toBe("not a domain");
  }
  // Who is faster than the server loses none.
  for (const domain of ["a.example", "b.example"]) {
    await page.getByLabel("Your domain").fill(domain);
    await page.keyboard.press("Enter");
  }
  for (const domain of ["a.example", "b.example"]) await page.getByText(domain, { exact: true }).waitFor();
  // What is written is added before the next step, or stays.
  await page.getByLabel("Your domain").fill("c.example");
  await page.route("**/api/assistants/*", (route) => route.abort(), { times: 1 });
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Your domain").inputValue()).toBe("c.example");
  await page.getByRole("button", { name: "Next" }).click();
  await focused(page).getByText("Put it on your website").waitFor();
  const [{ allowed_domains: domains }] = (await owner.call("GET", "/api/assistants")).body;
  expect(domains.toSorted()).toEqual(["a.example", "b.example", "c.example"]);
  await page.goBack();
  await page.getByRole("heading", { name: "Where is your website?" }).waitFor();
  await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("heading", { name: "Assistants" }).waitFor();
  expect((await owner.call("GET", "/api/users/onboarding/status")).body.status).toBe("skipped");
  await page.getByRole("link", { name: "Continue the first steps" }).click();
  await page.getByRole("heading", { name: "Where is your website?" }).waitFor();
  expect(faults.filter((fault) => !/412|ERR_FAILED/.test(fault))).toEqual([]);
});

test("a step stays open when its work is done before the server knows that it was opened", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  await owner.call("POST", "/api/users/onboarding/start");
  const { page } = await openConsole(browser, url, owner, "settings");
  await page.route("**/api/users/onboarding/update-step", (route) => route.abort());
  await page.goto(`${url}/console/start`);
  await page
    .getByLabel("Documents")
    .setInputFiles({ name: "warranty.md", mimeType: "text/markdown", buffer: Buffer.from(manual) });
  await page.getByRole("button", { name: "Ready: ask a question" }).waitFor();
  await page.getByRole("heading", { name: "What should it know?" }).waitFor();
});

test("a step that the address names does not wait for the documents", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { page } = await openConsole(browser, url, owner, "settings");
  await page.route("**/api/documents?*", () => undefined);
  await page.goto(`${url}/console/start/domain`);
  await page.getByLabel("Your domain").fill("a.example");
  await page.keyboard.press("Enter");
  await page.getByText("a.example", { exact: true }).waitFor();
  // How much is done is not known yet.
  expect(await page.getByText("of 5 done").count()).toBe(0);
});

test("a text of one's own and an unreadable file say what became of them", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { page } = await openConsole(browser, url, owner, "start/knowledge");
  await page.getByLabel("Documents").setInputFiles({
    name: "empty.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(0),
  });
  await page.getByRole("alert").filter({ hasText: "empty.txt" }).waitFor();
  await page.getByRole("button", { name: "Write a text" }).click();
  await page.getByLabel("Text").fill("Opening hours\nWe open at nine.");
  await page.getByRole("button", { name: "Add the text" }).click();
  await page.getByRole("listitem").filter({ hasText: "Opening hours" }).getByText("Ready").waitFor();
  const { body } = await clientOf(fetch, url).call("GET", "/api/documents", { token: owner.token });
  expect(body.map(({ title }: { title: string }) => title)).toEqual(["Opening hours"]);
});

test.each(["light", "dark"] as const)(
  "every step has no fault of accessibility in %s colours, and fits a phone",
  async (theme) => {
    const owner = await newOwner(url);
    await owner.call("POST", "/api/assistants", { json: { name: "Keeper", allowed_domains: ["example.com"] } });
    const options = { colorScheme: theme, viewport: { width: 360, height: 740 } };
    const { page, faults } = await openConsole(browser, url, owner, "start/knowledge", options);
    for (const step of ["knowledge", "question", "look", "domain", "install"]) {
      await page.goto(`${url}/console/start/${step}`);
      await page.locator(`a[href="/console/start/${step}"][aria-current]`).waitFor();
      if (step === "look") await page.frameLocator("iframe").getByRole("textbox").waitFor();
      if (step === "install") await page.locator("pre").waitFor();
      expect(await faultsOf(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth)).toBeLessThanOrEqual(360);
    }
    expect(faults).toEqual([]);
  },
);

import type { Browser, Page, Route } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { fileOf, rowOf } from "./knowledge-stage.ts";
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
  await page.locator("input[type=file]").setInputFiles(fileOf("warranty.md", manual));
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
  await page.locator("input[type=file]").setInputFiles(fileOf("warranty.md", manual));
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
  await page.locator("input[type=file]").setInputFiles(fileOf("empty.txt", ""));
  await rowOf(page, "empty.txt").getByText("The file is empty.").waitFor();
  await page.getByRole("button", { name: "Write a text" }).click();
  await page.getByLabel("Text").fill("Opening hours\nWe open at nine.");
  await page.getByRole("button", { name: "Add the text" }).click();
  await page.getByRole("listitem").filter({ hasText: "Opening hours" }).getByText("Ready").waitFor();
  const { body } = await clientOf(fetch, url).call("GET", "/api/documents", { token: owner.token });
  expect(body.map(({ title }: { title: string }) => title)).toEqual(["Opening hours"]);
});

test("what is typed and what is on its way stay while other ways and steps are shown", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { page } = await openConsole(browser, url, owner, "start/knowledge");
  const isRefused = Promise.withResolvers<void>();
  await page.route(
    "**/api/documents/upload",
    async (route) => {
      await isRefused.promise;
      await route.fulfill({ status: 422, json: { detail: "The file is damaged." } });
    },
    { times: 1 },
  );
  await page.locator("input[type=file]").setInputFiles(fileOf("first.txt", "Boats leave at nine."));
  await rowOf(page, "first.txt").getByText("of 20 bytes").waitFor();
  await page.getByRole("button", { name: "Write a text" }).click();
  await page.getByLabel("Text", { exact: true }).fill("Opening hours\nWe open at nine.");
  const dataTransfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["Boats come back at ten."], "second.txt"));
    return dropped;
  });
  await page.dispatchEvent("h2", "drop", { dataTransfer });
  await rowOf(page, "second.txt").getByText("Ready").waitFor();
  await page.getByRole("button", { name: "Give a site address" }).click();
  await page.getByLabel("Address of your website").fill("boats.example/prices");
  await page.getByRole("button", { name: "Ready: ask a question" }).click();
  await page.getByLabel("Your question").waitFor();
  isRefused.resolve();

  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Knowledge" }).click();
  await page.getByRole("button", { name: "Give a site address" }).click();
  await rowOf(page, "first.txt").getByText("The file is damaged.").waitFor();
  expect(await page.getByLabel("Address of your website").inputValue()).toBe("boats.example/prices");
  await page.getByRole("button", { name: "Write a text" }).click();
  const text = page.getByLabel("Text", { exact: true });
  expect(await text.inputValue()).toBe("Opening hours\nWe open at nine.");
  await page.getByRole("button", { name: "Add the text" }).click();
  await rowOf(page, "Opening hours").getByText("Ready").waitFor();
  expect(await text.inputValue()).toBe("");
});

test("in Russian: sources that cannot be read, those that failed, and an address that is none are told of", async () => {
  const owner = await newOwner(url);
  await owner.call("POST", "/api/assistants", { json: { name: "Хранитель" } });
  const { page } = await openConsole(browser, url, owner, "settings", { locale: "ru-RU" });
  await page.clock.install();
  const isDown = { documents: true, websites: true };
  const failed = { processing_status: "failed", status: "failed", error_code: "no_text", error_message: "No text." };
  const ready = { processing_status: "completed", status: "completed", error_code: null, error_message: null };
  const documents = Array.from({ length: 12 }, (_, at) => ({
    ...{ id: 12 - at, title: `${12 - at}.pdf`, kind: "file" },
    ...(at === 11 ? failed : ready),
  }));
  for (const [name, json] of Object.entries({ documents, websites: [] })) {
    await page.route(new RegExp(`/api/(assistants/\\d+/)?${name}(\\?|$)`), (route) =>
      isDown[name as keyof typeof isDown] ? route.fulfill({ status: 500, json: {} }) : route.fulfill({ json }),
    );
  }
  await page.goto(`${url}/console/start/knowledge`);
  const problems = page.getByRole("alert").filter({ hasText: "Что-то пошло не так" });
  await until(async () => {
    await page.clock.runFor(10_000);
    expect(await problems.count()).toBe(2);
  });
  const retries = problems.getByRole("button", { name: "Повторить" });
  expect(await retries.count()).toBe(2);
  isDown.documents = false;
  isDown.websites = false;
  // Both at once: when its socket opens anew, the console also reads by itself what could not be read.
  await retries.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await until(async () => expect(await problems.count()).toBe(0));
  const list = page.getByRole("list", { name: "Что знает ассистент" }).getByRole("listitem");
  expect(await list.first().textContent()).toContain("1.pdf");
  expect(await list.first().textContent()).toContain("возможно, это скан");
  await list.getByRole("link", { name: "Ещё 4 документа" }).waitFor();

  await page.getByRole("button", { name: "Указать адрес сайта" }).click();
  for (const [typed, told] of [
    ["not a site", "Это не похоже на адрес."],
    ["ftp://boats.example", "Адрес должен начинаться с http:// или https://."],
  ] as const) {
    await page.getByLabel("Адрес вашего сайта").fill(typed);
    await page.getByRole("button", { name: "Прочитать сайт" }).click();
    await page.getByRole("alert").getByText(told).waitFor();
  }
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

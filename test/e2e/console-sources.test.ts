import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { smallFiles } from "../support/documents/small-files.ts";
import { type FakeSite, startFakeSite } from "../support/fake-site.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { fileOf, newKeeper, rowOf } from "./knowledge-stage.ts";
import { photograph } from "./photograph.ts";
import { openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;
let site: FakeSite | undefined;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  await site?.stop();
  site = undefined;
});

const { url, port } = sharedServer();

test("a file whose connection is cut in the middle is told about, and sent again by itself, once", async () => {
  const { owner, assistantId } = await newKeeper(url);
  // A browser repeats by itself what was cut on a connection that it had used before: so the network is bad until it gives up.
  let [isBad, cuts] = [true, 0];
  const sockets: Socket[] = [];
  // Between the browser and the server: a network that ends connections in the middle of a file.
  const network = createServer((browserSide) => {
    const serverSide = connect(port, "127.0.0.1");
    sockets.push(browserSide);
    let passed = 0;
    browserSide.on("data", (bytes) => {
      passed += bytes.length;
      if (passed < 500_000 || !isBad) return;
      cuts += 1;
      browserSide.destroy();
      serverSide.destroy();
    });
    for (const [one, other] of [
      [browserSide, serverSide],
      [serverSide, browserSide],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => network.listen(0, "127.0.0.1", resolve));
  try {
    const { port: own } = network.address() as AddressInfo;
    const { page } = await openConsole(browser, `http://127.0.0.1:${own}`, owner, "knowledge");
    await page.getByRole("heading", { name: "No sources yet" }).waitFor();
    const text = `Boats leave at nine. ${"The lake is calm and the boats are slow. ".repeat(30_000)}`;
    await page.locator("input[type=file]").setInputFiles([fileOf("boats.txt", text)]);
    const sent = page.getByRole("region", { name: "Files on their way" });
    await sent.getByText(/The connection broke after .* Nothing was added\. It is sent again/).waitFor();
    isBad = false;
    await sent.getByRole("button", { name: "Try again" }).waitFor();
    expect((await owner.call("GET", `/api/assistants/${assistantId}/documents`)).body).toEqual([]);
    await sent.waitFor({ state: "detached" });
    const { body } = await owner.call("GET", `/api/assistants/${assistantId}/documents`);
    expect(body.map(({ title }: { title: string }) => title)).toEqual(["boats.txt"]);
    expect(cuts).toBeGreaterThan(0);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => network.close(resolve));
  }
});

test("files are added, told about before and while they are sent, read, opened, tried again and deleted", async () => {
  const { owner, assistantId } = await newKeeper(url);
  const { page, faults } = await openConsole(browser, url, owner, "knowledge");
  await page.getByRole("heading", { name: "No sources yet" }).waitFor();
  await page
    .locator("input[type=file]")
    .setInputFiles([
      fileOf("boats.pdf", smallFiles["a.pdf"]!),
      fileOf("boats.xlsx", smallFiles["a.xlsx"]!),
      fileOf("broken.pdf", "%PDF-1.7 nothing"),
      fileOf("photo.png", "a picture"),
      fileOf("old.doc", "an old letter"),
      fileOf("nothing.txt", ""),
      fileOf("large.pdf", Buffer.alloc(26 * 1024 * 1024)),
    ]);
  const sent = page.getByRole("region", { name: "Files on their way" });
  await sent.getByText("Pictures cannot be read").waitFor();
  await sent.getByText("Save the file as DOCX").waitFor();
  await sent.getByText("The file is empty.").waitFor();
  await sent.getByText("26 MB is more than the 25 MB").waitFor();
  await page.getByRole("button", { name: "Hide those that were not taken" }).click();
  await sent.waitFor({ state: "detached" });

  await rowOf(page, "boats.pdf").getByText("Ready").waitFor();
  await rowOf(page, "boats.xlsx").getByText("Ready").waitFor();
  await rowOf(page, "broken.pdf").getByText("The file is damaged.").waitFor();
  await page.getByText("1 source could not be read").waitFor();
  await page.getByRole("button", { name: "Read all failed ones again" }).click();
  await page.getByText("1 source is being read again.").waitFor();
  await page.getByLabel("State").selectOption("failed");
  await rowOf(page, "boats.pdf").waitFor({ state: "detached" });
  await rowOf(page, "broken.pdf").getByText("Failed").waitFor();
  await page.getByRole("button", { name: "Delete: broken.pdf" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Nothing matches these filters.").waitFor();
  await until(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe("page"));
  await page.getByRole("button", { name: "Show all" }).click();

  await page.getByRole("link", { name: "boats.pdf" }).click();
  await page.getByLabel("Find in the text").fill("60 EUROS");
  await page.getByText("1 of 1").waitFor();
  expect(await page.locator("mark").textContent()).toBe("60 euros");
  const { body } = await owner.call("GET", `/api/assistants/${assistantId}/documents`);
  expect(body.map(({ title }: { title: string }) => title).sort()).toEqual(["boats.pdf", "boats.xlsx"]);
  expect(faults).toEqual([]);
});

test("a file whose connection breaks is told, and goes when the connection is back", async () => {
  const { owner, assistantId } = await newKeeper(url);
  const { page } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("heading", { name: "No sources yet" }).waitFor();
  await page.context().setOffline(true);
  await page.locator("input[type=file]").setInputFiles([fileOf("terms.txt", "Boats go out at six.")]);
  await page.getByText("The connection broke after").waitFor();
  await page.context().setOffline(false);
  await rowOf(page, "terms.txt").getByText("Ready").waitFor();
  expect((await owner.call("GET", `/api/assistants/${assistantId}/documents`)).body).toHaveLength(1);
});

test("more files than the platform takes at once wait, and say when they go", async () => {
  const { owner, assistantId } = await newKeeper(url);
  const { page } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("heading", { name: "No sources yet" }).waitFor();
  const files = Array.from({ length: 11 }, (_, at) => fileOf(`${at}.txt`, `Rule ${at} of the house.`));
  await page.locator("input[type=file]").setInputFiles(files);
  await page.getByText(/The next one goes in [1-5]:\d\d\./).waitFor();
  const sent = page.getByRole("region", { name: "Files on their way" });
  expect(await sent.getByRole("listitem").count()).toBe(1);
  await sent.getByRole("button", { name: "Cancel" }).click();
  await sent.waitFor({ state: "detached" });
  expect((await owner.call("GET", `/api/assistants/${assistantId}/documents`)).body).toHaveLength(10);
});

test("a website is read with its progress, and each page that was not read says why", async () => {
  site = await startFakeSite({
    "/robots.txt": {
      headers: { "content-type": "text/plain" },
      body: "User-agent: *\nDisallow: /private\nCrawl-delay: 0.1",
    },
    "/": "<title>Boats</title><main><p>We rent boats from April on.</p><a href=/prices>x</a><a href=/private/x>x</a></main>",
    "/prices": "<title>Prices</title><main><p>The Otter costs 40 euros an hour.</p></main>",
  });
  const { owner, assistantId } = await newKeeper(url);
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("button", { name: "Add a website" }).click();
  const address = page.getByLabel("Address", { exact: true });
  const preview = page.getByRole("region", { name: "What will be read" });
  await address.fill("http://127.0.0.1:1/");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add a website" }).click();
  expect(await address.inputValue()).toBe("http://127.0.0.1:1/");
  await page.getByRole("button", { name: "See what will be read" }).click();
  await preview.getByText("The start page cannot be read.").waitFor();
  // Nothing is known of rules that could not be asked for.
  expect(await preview.getByText("no rules for crawlers").count()).toBe(0);
  await address.fill(site.url);
  await page.getByLabel("Page limit").fill("20");
  await page.getByText("Only some parts of the site").click();
  await page.getByLabel("Without these paths").fill("news\n/blog/*");
  await page.getByRole("button", { name: "See what will be read" }).click();
  await preview.getByText("At least 2 pages will be read").waitFor();
  await preview.getByText("1 address is left out").click();
  await preview.getByText("robots.txt forbids it").waitFor();
  await photograph(page, "console-preview");
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  expect((await owner.call("GET", `/api/assistants/${assistantId}/websites`)).body).toEqual([]);
  await page.getByRole("button", { name: "Start reading" }).click();
  await page.getByText("2 pages read").waitFor();
  await page.getByText("1 page was not read").click();
  await page.getByText("The site's robots.txt forbids reading this page.").waitFor();
  await rowOf(page, "Prices").getByText("Ready").waitFor();
  const { body } = await owner.call("GET", `/api/assistants/${assistantId}/websites`);
  expect(body).toMatchObject([{ max_pages: 20, exclude: ["/news", "/blog/*"], recrawl_every_hours: 168 }]);
  expect(faults).toEqual([]);
});

test("a text keeps what was typed, answers, and is changed", async () => {
  const { owner, assistantId } = await newKeeper(url);
  const { page } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("button", { name: "Write a text" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Hours");
  await page.getByLabel("Text", { exact: true }).fill("The harbour opens at six.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Write a text" }).click();
  expect(await page.getByLabel("Text", { exact: true }).inputValue()).toBe("The harbour opens at six.");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await rowOf(page, "Hours").getByText("Ready").waitFor();
  await page.getByRole("link", { name: "Hours" }).click();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("dialog").getByLabel("Text").fill("The harbour opens at seven.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByText("opens at seven").waitFor();
  const { body } = await owner.call("GET", `/api/assistants/${assistantId}/documents`);
  const text = await owner.call("GET", `/api/documents/${body[0].id}/text`);
  expect(text.body.text).toBe("The harbour opens at seven.");
});

test("the first steps know what was added on the page of knowledge", async () => {
  const owner = await newOwner(url);
  const { body: made } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { page } = await openConsole(browser, url, owner, "start/knowledge");
  await page.getByText("0 of 5 done").waitFor();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Knowledge" }).click();
  await page.getByRole("heading", { name: "Knowledge" }).waitFor();
  const json = { assistant_id: made.id, title: "Opening hours", text: "We open at nine." };
  await owner.call("POST", "/api/documents/text", { json });
  await page.getByText("Opening hours").waitFor();
  await pages.getByRole("link", { name: "First steps" }).click();
  await page.getByText("1 of 5 done").waitFor();
});

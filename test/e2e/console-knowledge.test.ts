import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account } from "../support/client.ts";
import { smallFiles } from "../support/documents/small-files.ts";
import { type FakeSite, startFakeSite } from "../support/fake-site.ts";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { newOwner, openConsole } from "./console-stage.ts";
import { contentOf, openBrowser, sharedServer } from "./shared.ts";

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

const { url } = sharedServer();

/** An owner with an assistant of the built-in model. */
async function newKeeper(): Promise<{ owner: Account; assistantId: number }> {
  const owner = await newOwner(url);
  const assistant = { name: "Harbour", ai_model: "extractive", handoff_after_abstentions: 0 };
  const { body } = await owner.call("POST", "/api/assistants", { json: assistant });
  return { owner, assistantId: body.id };
}

async function addText(owner: Account, assistantId: number, title: string, text: string): Promise<number> {
  const json = { assistant_id: assistantId, title, text };
  const { body } = await owner.call("POST", "/api/documents/text", { json });
  await until(async () =>
    expect((await owner.call("GET", `/api/documents/${body.id}`)).body.processing_status).toBe("completed"),
  );
  return body.id;
}

async function ask(owner: Account, assistantId: number, content: string): Promise<void> {
  const { body } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  await owner.call("POST", `/api/dialogs/${body.id}/messages`, { json: { content } });
}

const file = (name: string, bytes: Uint8Array | string) => ({
  ...{ name, mimeType: "", buffer: Buffer.from(bytes) },
});
const rowOf = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

test("files are added, told about before and while they are sent, read, opened, tried again and deleted", async () => {
  const { owner, assistantId } = await newKeeper();
  const { page, faults } = await openConsole(browser, url, owner, "knowledge");
  await page.getByRole("heading", { name: "No sources yet" }).waitFor();
  await page
    .locator("input[type=file]")
    .setInputFiles([
      file("boats.pdf", smallFiles["a.pdf"]!),
      file("boats.xlsx", smallFiles["a.xlsx"]!),
      file("broken.pdf", "%PDF-1.7 nothing"),
      file("photo.png", "a picture"),
      file("old.doc", "an old letter"),
      file("nothing.txt", ""),
      file("large.pdf", Buffer.alloc(26 * 1024 * 1024)),
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
  const { owner, assistantId } = await newKeeper();
  const { page } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("heading", { name: "No sources yet" }).waitFor();
  await page.context().setOffline(true);
  await page.locator("input[type=file]").setInputFiles([file("terms.txt", "Boats go out at six.")]);
  await page.getByText("The connection broke after").waitFor();
  await page.context().setOffline(false);
  await rowOf(page, "terms.txt").getByText("Ready").waitFor();
  expect((await owner.call("GET", `/api/assistants/${assistantId}/documents`)).body).toHaveLength(1);
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
  const { owner, assistantId } = await newKeeper();
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/sources");
  await page.getByRole("button", { name: "Add a website" }).click();
  await page.getByLabel("Address", { exact: true }).fill(site.url);
  await page.getByLabel("At most so many pages").fill("20");
  await page.getByText("Only some parts of the site").click();
  await page.getByLabel("Without these paths").fill("news\n/blog/*");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByText("2 pages read").waitFor();
  await page.getByText("1 page was not read").click();
  await page.getByText("The site's robots.txt forbids reading this page.").waitFor();
  await rowOf(page, "Prices").getByText("Ready").waitFor();
  const { body } = await owner.call("GET", `/api/assistants/${assistantId}/websites`);
  expect(body).toMatchObject([{ max_pages: 20, exclude: ["/news", "/blog/*"], recrawl_every_hours: 168 }]);
  expect(faults).toEqual([]);
});

test("a text keeps what was typed, answers, and is changed", async () => {
  const { owner, assistantId } = await newKeeper();
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

test("pairs are added, found, changed, exported, and imported with an account of every row", async () => {
  const { owner, assistantId } = await newKeeper();
  const pairs = async () =>
    (await owner.call("GET", `/api/qa-knowledge?assistant_id=${assistantId}`)).body.map(
      (pair: { question: string; answer: string }) => [pair.question, pair.answer],
    );
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/qa");
  await page.getByRole("button", { name: "Add a pair" }).click();
  await page.getByLabel("Question", { exact: true }).fill("Do you have life jackets?");
  await page.getByLabel("Answer", { exact: true }).fill("Yes.");
  await page.getByLabel("Tags (optional)").fill("safety, boats");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Edit: Do you have life jackets?" }).click();
  await page.getByLabel("Answer", { exact: true }).fill('Yes, in "every" size; free.');
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText('Yes, in "every" size; free.').waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  expect(await contentOf(await download)).toBe(
    'question,answer,tags\r\nDo you have life jackets?,"Yes, in ""every"" size; free.","safety, boats"\r\n',
  );

  await page.getByRole("button", { name: "Import CSV" }).click();
  const rows = ["Answer;Question", "Yes.;May I bring a dog?", ";Is there parking?", "No.;Do you have life jackets?"];
  await page.getByLabel("CSV file").setInputFiles([file("faq.csv", rows.join("\r\n"))]);
  await page.getByText("2 rows can be imported, 1 cannot and will be left out.").waitFor();
  expect(await page.getByLabel("Column of the question").inputValue()).toBe("1");
  await page
    .getByRole("row", { name: /Is there parking/ })
    .getByText("The answer is empty.")
    .waitFor();
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await page.getByText("1 pair imported. 2 rows were not imported.").waitFor();
  await rowOf(page, "Do you have life jackets?").getByText("The question already has another answer.").waitFor();
  expect(await pairs()).toEqual([
    ["May I bring a dog?", "Yes."],
    ["Do you have life jackets?", 'Yes, in "every" size; free.'],
  ]);
  await page.getByLabel("When a question already has another answer").check();
  await page.getByRole("button", { name: "Try these again" }).click();
  await page.getByText("1 pair got the new answer.").waitFor();
  await page.getByRole("button", { name: "To the list" }).click();
  await page.getByLabel("Search questions").fill("dog");
  await rowOf(page, "life jackets").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Delete: May I bring a dog?" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByText("No pair has all these words.").waitFor();
  expect(await pairs()).toEqual([["Do you have life jackets?", "No."]]);
  // The browser reports the refusals that the import expects.
  expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
});

test("unanswered questions are ranked, answered in place and dismissed; contradictions open in their sources", async () => {
  const { owner, assistantId } = await newKeeper();
  await addText(owner, assistantId, "Deposits", "The Otter takes a deposit of 80 euros.");
  await addText(owner, assistantId, "Price list", "The Otter takes a deposit of 60 euros.");
  await ask(owner, assistantId, "Do you repair engines?");
  for (const words of ["Can I pay with bitcoin?", "Hello, can I pay with bitcoin"])
    await ask(owner, assistantId, words);
  await until(async () =>
    expect((await owner.call("GET", `/api/assistants/${assistantId}/unanswered`)).body.total).toBe(2),
  );
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/unanswered");
  const first = page.getByRole("listitem").first();
  await first.getByText("2 times asked").waitFor();
  await page.getByRole("button", { name: "Answer it: Can I pay with bitcoin?" }).click();
  await page.getByLabel("Answer", { exact: true }).fill("No, with cards only.");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await rowOf(page, "bitcoin").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Dismiss: Do you repair engines?" }).click();
  await page.getByRole("heading", { name: "Nothing is unanswered" }).waitFor();
  await page.getByLabel("State").selectOption("dismissed");
  await rowOf(page, "Do you repair engines?").waitFor();
  const { body } = await owner.call("GET", "/api/qa-knowledge");
  expect(body).toMatchObject([{ question: "Can I pay with bitcoin?", answer: "No, with cards only." }]);

  await page.getByRole("link", { name: "Gaps" }).click();
  await page.getByText("They differ in a price.").waitFor();
  await page.getByRole("link", { name: "Open in the source: Deposits" }).click();
  await until(async () => expect(await page.locator("mark").textContent()).toContain("80 euros"));
  await page.goBack();
  await page.getByRole("button", { name: "I have corrected the texts" }).click();
  await page.getByRole("heading", { name: "No gaps found" }).waitFor();
  await page.getByRole("button", { name: "Check now" }).click();
  await page.getByText(/sources and \d+ passages were checked/).waitFor();
  expect(faults).toEqual([]);
});

test("the playground answers with sources and evidence, and the slider shows what another bound would change", async () => {
  const { owner, assistantId } = await newKeeper();
  await addText(owner, assistantId, "Hours", "The harbour opens at six in the morning.");
  const { page, faults } = await openConsole(browser, url, owner, "knowledge/playground");
  await page.getByLabel("Your question").last().fill("When does the harbour open?");
  await page.keyboard.press("Enter");
  await page.getByText("Answered", { exact: true }).waitFor();
  await page.getByText("How it came about").click();
  await page.getByRole("row", { name: /Hours/ }).getByText("Cited").waitFor();
  await page.getByRole("slider").fill("1");
  await page.getByText("With the bound 100% it would not answer.").waitFor();
  await page.getByRole("button", { name: "Ask again with this bound" }).click();
  await page.getByText("Did not answer").waitFor();
  await page.getByText("With the assistant's own bound 75%: Answered.").waitFor();
  await page.getByRole("button", { name: "Use 100% live" }).click();
  await until(async () =>
    expect((await owner.call("GET", `/api/assistants/${assistantId}`)).body.abstain_below).toBe(1),
  );
  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByRole("slider").fill("0.5");
  await page.getByLabel("Your question").last().fill("When does the harbour open?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByRole("region", { name: "Sources of the answer" }).getByRole("link", { name: "Hours" }).click();
  await until(async () => expect(await page.locator("mark").textContent()).toContain("six in the morning"));
  expect(faults).toEqual([]);
});

test("every tab is accessible in light and dark, in both languages, and fits a narrow window", async () => {
  const { owner, assistantId } = await newKeeper();
  await owner.call("POST", "/api/assistants", { json: { name: "Second" } });
  await addText(owner, assistantId, "Hours", "The harbour opens at six in the morning.");
  const json = { assistant_id: assistantId, question: "May I bring a dog?", answer: "Yes." };
  await owner.call("POST", "/api/qa-knowledge", { json });
  await ask(owner, assistantId, "Can I pay with bitcoin?");
  for (const options of [
    { colorScheme: "light" as const, locale: "en-GB" },
    { colorScheme: "dark" as const, locale: "ru-RU", viewport: { width: 360, height: 740 } },
  ]) {
    const { page, faults } = await openConsole(browser, url, owner, "knowledge", options);
    await page.getByRole("combobox").first().selectOption({ label: "Harbour" });
    for (const tab of ["sources", "qa", "unanswered", "gaps", "playground", "cost"]) {
      await page.locator(`.tabs a[href$="/${tab}"]`).click();
      await page.locator(`.tabs a[aria-current=page][href$="/${tab}"]`).waitFor();
      await page.getByText(/Loading|Загрузка/).waitFor({ state: "detached" });
      expect(await faultsOf(page.mainFrame())).toEqual([]);
      const isWide = () =>
        [document.documentElement, document.querySelector("main")!].some((one) => one.scrollWidth > one.clientWidth);
      expect([tab, await page.evaluate(isWide)]).toEqual([tab, false]);
    }
    expect(faults).toEqual([]);
  }
});

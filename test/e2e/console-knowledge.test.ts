import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { faultsOf } from "./axe-faults.ts";
import { openConsole } from "./console-stage.ts";
import { addText, ask, fileOf, newKeeper, rowOf } from "./knowledge-stage.ts";
import { contentOf, openBrowser, sharedServer } from "./shared.ts";

let browser: Browser;

beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

const { url } = sharedServer();

test("pairs are added, found, changed, exported, and imported with an account of every row", async () => {
  const { owner, assistantId } = await newKeeper(url);
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
  await page.getByLabel("CSV file").setInputFiles([fileOf("faq.csv", rows.join("\r\n"))]);
  await page.getByText("2 rows can be imported, 1 cannot and will be left out.").waitFor();
  expect(await page.getByLabel("Column of the question").inputValue()).toBe("1");
  await page
    .getByRole("row", { name: /Is there parking/ })
    .getByText("The answer is empty.")
    .waitFor();
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  const tooMany = { status: 429, headers: { "retry-after": "2" }, json: {} };
  await page.route("**/api/qa-knowledge", (route) => route.fulfill(tooMany), { times: 1 });
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await page.getByText("The platform takes no more requests for now.").waitFor();
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
  expect(faults.filter((fault) => !/409|429/.test(fault))).toEqual([]);
});

test("unanswered questions are ranked, answered in place and dismissed; contradictions open in their sources", async () => {
  const { owner, assistantId } = await newKeeper(url);
  await addText(owner, assistantId, "Deposits", "The Otter takes a deposit of 80 euros.");
  await addText(owner, assistantId, "Price list", "The Otter takes a deposit of 60 euros.");
  const counts = async () => {
    const { body } = await owner.call("GET", `/api/assistants/${assistantId}/unanswered`);
    return body.unanswered.map(({ count }: { count: number }) => count);
  };
  await ask(owner, assistantId, "Do you repair engines?");
  await ask(owner, assistantId, "Can I pay with bitcoin?");
  // Failures of two dialogs are recorded in any order, and a group is named after the first.
  await until(async () => expect(await counts()).toEqual([1, 1]));
  await ask(owner, assistantId, "Hello, can I pay with bitcoin");
  await until(async () => expect(await counts()).toEqual([2, 1]));
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
  await page.getByRole("button", { name: "Open again: Do you repair engines?" }).click();
  await rowOf(page, "Do you repair engines?").waitFor({ state: "detached" });
  await page.getByLabel("State").selectOption("open");
  await page.getByRole("button", { name: "Dismiss: Do you repair engines?" }).click();
  await page.getByRole("heading", { name: "Nothing is unanswered" }).waitFor();
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
  const { owner, assistantId } = await newKeeper(url);
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
  const { owner, assistantId } = await newKeeper(url);
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

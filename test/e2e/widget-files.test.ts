import type { Request, Route } from "playwright-core";
import { expect, test, vi } from "vitest";
import { faultsOf } from "./axe-faults.ts";
import { photograph } from "./photograph.ts";
import { contentOf } from "./shared.ts";
import { frameOf } from "./widget-faults.ts";
import { chatIn } from "./widget-pages.ts";
import { page, pages, setStage, shop } from "./widget-stage.ts";

const settled = { timeout: 30_000, interval: 100 };
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const photo = { name: "photo.png", mimeType: "image/png", buffer: png };
const notes = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("The lid is loose.") };

setStage({ isShopPerTest: true });

async function openChat() {
  await page.goto(pages.at("shop.test"));
  await page.locator("switchboard-widget button").click();
  const chat = chatIn(page);
  await chat.getByRole("textbox").waitFor();
  return chat;
}

const choose = (files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  chatIn(page).locator("input[type=file]").setInputFiles(files);

/** What the account's people see of the visitor's files, in their order. */
async function attachments(): Promise<{ id: number; name: string; content_type: string }[]> {
  const { body } = await shop.account.call("GET", "/api/dialogs?limit=1");
  const [dialog] = body.dialogs;
  if (dialog === undefined) return [];
  const { body: said } = await shop.account.call("GET", `/api/dialogs/${dialog.id}/messages?dialect=v1`);
  const own = said.messages.filter((message: { sender: string }) => message.sender === "user");
  return own.flatMap((message: { attachments?: unknown[] }) => message.attachments ?? []);
}

const isUpload = (request: Request) => request.method() === "POST" && request.url().endsWith("/files");

test("a visitor sends files, sees the picture, is told of what is refused, and has all of it after a reload", async () => {
  const chat = await openChat();
  await choose([photo, { ...photo, name: "disguised.png", buffer: notes.buffer }, notes]);
  const picture = chat.getByRole("img", { name: "photo.png" });
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await chat.getByText("Not sent. disguised.png is not a PNG image.").waitFor();
  const row = chat.getByRole("button", { name: /^notes\.txt/ });
  await row.waitFor();
  await chat.locator("li.assistant:not(.greeting, .draft, .writing)").first().waitFor();
  expect(await chat.locator("li.user .bubble").count()).toBe(0);
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await photograph(page, "files");
  await chat.getByRole("button", { name: "Remove" }).click();
  expect(await chat.getByText("disguised.png").count()).toBe(0);
  expect((await attachments()).map(({ name, content_type }) => [name, content_type])).toEqual([
    ["photo.png", "image/png"],
    ["notes.txt", expect.stringMatching(/^text\/plain/)],
  ]);

  await page.reload();
  await page.locator("switchboard-widget button").click();
  await picture.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), row.click()]);
  expect(download.suggestedFilename()).toBe("notes.txt");
  expect(await contentOf(download)).toBe("The lid is loose.");
  await chat.getByRole("button", { name: "Show larger: photo.png" }).click();
  const large = chat.getByRole("dialog", { name: "photo.png" });
  await large.waitFor();
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await page.keyboard.press("Escape");
  await large.waitFor({ state: "hidden" });
  expect(await page.locator("switchboard-widget iframe").isVisible()).toBe(true);
});

test("a picture is pasted and files are dropped; a script in a name stays a name", async () => {
  const chat = await openChat();
  const evil = "<img src=x onerror=alert(1)>.txt";
  await chat.locator("body").evaluate(async (body, name) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const pasted = new DataTransfer();
    pasted.items.add(new File([blob as Blob], "image.png", { type: "image/png" }));
    const options = { bubbles: true, cancelable: true };
    const field = document.querySelector("textarea");
    field?.dispatchEvent(new ClipboardEvent("paste", { ...options, clipboardData: pasted }));
    const dropped = new DataTransfer();
    dropped.items.add(new File(["one"], name));
    dropped.items.add(new File(["two"], "two.txt"));
    body.dispatchEvent(new DragEvent("dragover", { ...options, dataTransfer: dropped }));
    Object.assign(window, { drop: () => new DragEvent("drop", { ...options, dataTransfer: dropped }) });
  }, evil);
  await chat.getByText("Drop the files to send them").waitFor();
  expect(await faultsOf(frameOf(page))).toEqual([]);
  await chat.locator("body").evaluate((body) => {
    body.dispatchEvent((window as unknown as { drop: () => Event }).drop());
  });
  await chat.getByRole("img", { name: "image.png" }).waitFor();
  await chat.getByRole("button", { name: /^two\.txt/ }).waitFor();
  expect(await chat.getByText("Drop the files to send them").count()).toBe(0);
  expect(await chat.locator(".files bdi").allTextContents()).toEqual([evil, "two.txt"]);
  expect(await chat.locator("body script, body [onerror]").count()).toBe(0);
  expect((await attachments()).map(({ name }) => name)).toEqual(["image.png", evil, "two.txt"]);
});

test("without a network a file waits, and an answer that is lost doubles nothing", async () => {
  const chat = await openChat();
  let uploads = 0;
  page.on("request", (request) => {
    if (isUpload(request)) uploads += 1;
  });
  await chat.getByRole("textbox").fill("Hello");
  await page.keyboard.press("Enter");
  await chat.locator("li.assistant:not(.greeting, .draft, .writing)").first().waitFor();
  await page.context().setOffline(true);
  await chat.getByText("You are offline.").waitFor();
  await choose([notes]);
  await chat.locator("li.pending").getByText("Sending…").waitFor();
  const loseAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route("**/api/dialogs/*/files", loseAnswer, { times: 1 });
  await page.context().setOffline(false);
  await chat.getByRole("button", { name: /^notes\.txt/ }).waitFor({ timeout: 40_000 });
  await choose([{ ...notes, name: "after.txt" }]);
  await chat.getByRole("button", { name: /^after\.txt/ }).waitFor({ timeout: 40_000 });
  expect((await attachments()).map(({ name }) => name)).toEqual(["notes.txt", "after.txt"]);
  expect(await chat.locator(".file").count()).toBe(2);
  expect(uploads).toBeGreaterThanOrEqual(3);
});

test("a file under way can be taken back, one that is too large is not sent, and the next goes on", async () => {
  const chat = await openChat();
  let uploads = 0;
  page.on("request", (request) => {
    if (isUpload(request)) uploads += 1;
  });
  await page.route("**/api/dialogs/*/files", () => {}, { times: 1 });
  await choose([{ ...notes, name: "held.txt" }, notes]);
  await vi.waitFor(() => expect(uploads).toBe(1), settled);
  await chat.getByRole("progressbar", { name: "Sending held.txt" }).waitFor();
  await photograph(page, "sending");
  await chat.getByRole("button", { name: "Cancel" }).first().click();
  await chat.getByRole("button", { name: /^notes\.txt/ }).waitFor();
  await choose([{ name: "huge.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(20 * 2 ** 20 + 1) }]);
  await chat.getByText("Not sent. A file may have at most 20 MB.").waitFor();
  expect(uploads).toBe(2);
  expect((await attachments()).map(({ name }) => name)).toEqual(["notes.txt"]);
});

test("a spent limit is said at once, a server that fails is tried again, and the rest goes on", async () => {
  const chat = await openChat();
  const detail = "Too many files. Try again later.";
  const spent = { status: 429, headers: { "retry-after": "1200" }, json: { detail } };
  const answers = [spent, { status: 503, json: { detail: "Soon." } }, { status: 502, body: "<html>" }];
  await page.route("**/api/dialogs/*/files", async (route) => {
    const answer = answers.shift();
    await (answer === undefined ? route.continue() : route.fulfill(answer));
  });
  await choose([{ ...notes, name: "over.txt" }, notes, photo]);
  await chat.locator("li.refused").getByText(`Not sent. ${detail}`).waitFor();
  await chat.getByRole("button", { name: /^notes\.txt/ }).waitFor();
  await chat.getByRole("img", { name: "photo.png" }).waitFor();
  expect(answers).toEqual([]);
  expect(await chat.locator("li.pending").count()).toBe(0);
  expect((await attachments()).map(({ name }) => name)).toEqual(["notes.txt", "photo.png"]);
});

test("a picture of an operator's is fetched when it is near what is seen, into a place that was kept for it", async () => {
  const chat = await openChat();
  await chat.getByRole("textbox").fill("I want to talk to a person");
  await page.keyboard.press("Enter");
  await chat.getByText("You are number 1 in the queue.").first().waitFor();
  const { body } = await shop.account.call("GET", "/api/dialogs?limit=1");
  const path = `/api/dialogs/${body.dialogs[0].id}`;
  await shop.account.call("POST", `${path}/handoff/take`, { json: {} });
  const file = new File([png], "plan.png", { type: "image/png" });
  await shop.account.call("POST", `${path}/files`, { form: { file, text: "See **this**" } });
  for (let count = 0; count < 12; count += 1) {
    await shop.account.call("POST", `${path}/messages`, { json: { text: "A line of words.\n\n".repeat(6) } });
  }
  const fetched: string[] = [];
  page.on("request", (request) => request.url().includes("/api/files/") && fetched.push(request.url()));
  await page.reload();
  await page.locator("switchboard-widget button").click();
  await vi.waitFor(async () => expect(await chat.locator("li.operator").count()).toBe(13), settled);
  const place = chat.getByRole("button", { name: "Show larger: plan.png" });
  const sizeOf = () => place.evaluate((element) => [element.clientWidth, element.clientHeight]);
  const kept = await sizeOf();
  expect(kept[1]).toBeGreaterThan(100);
  expect(fetched).toEqual([]);
  await place.scrollIntoViewIfNeeded();
  await chat.getByRole("img", { name: "plan.png" }).waitFor();
  expect(await sizeOf()).toEqual(kept);
  expect(fetched).toHaveLength(1);
  expect(await chat.locator("li.operator strong").first().textContent()).toBe("this");
});

test("a widget that takes no files has no button for them, and leaves what is dropped on it alone", async () => {
  const json = { file_upload: false };
  await shop.account.call("POST", `/api/assistants/${shop.assistantId}/widget-settings`, { json });
  const chat = await openChat();
  expect(await chat.getByRole("button", { name: "Attach a file" }).count()).toBe(0);
  const isStopped = await chat.locator("body").evaluate((body) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["one"], "one.txt"));
    return !body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  });
  expect(isStopped).toBe(true);
  expect(await chat.locator(".file").count()).toBe(0);
});

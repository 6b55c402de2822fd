import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type ConsoleStage, type ConsoleTab, startConsoleStage } from "../console-stage.ts";
import { spreadOf } from "../measure.ts";
import { measureLongLog } from "../measure-long-log.ts";
import { figureLine, type Line, type Row } from "../row.ts";

/** How much slower than this machine the processor of the page is. */
const slowdown = 4;
const row = ".inbox-row";
const name = ".inbox-row-name";

/**
 * The inbox of the console in a browser: what it loads, when it can be used on a slow machine, how fast dialogs are switched, a
 * visitor's message shows, and a list of many dialogs is scrolled. Times include the platform on the same machine.
 */
export const consoleInbox: Row = {
  name: "console",
  async run({ isQuick }) {
    const rows = isQuick ? 2_000 : 20_000;
    const stage = await startConsoleStage(rows, 12);
    try {
      return [
        ...(await measureLoad(stage)),
        await measureInteractive(stage, isQuick ? 2 : 7),
        await measureSwitch(stage, isQuick ? 10 : 40),
        await measureMessage(stage, isQuick ? 5 : 30),
        ...(await measureScroll(stage, rows)),
        ...(await measureLongLog(stage, isQuick ? 1_000 : 10_000, slowdown)),
      ];
    } finally {
      await stage.stop();
    }
  },
};

async function openInbox(stage: ConsoleStage, { page }: ConsoleTab): Promise<void> {
  await page.goto(`${stage.url}/console/inbox/all`, { waitUntil: "commit" });
  await page.locator(row).first().waitFor();
}

async function measureLoad(stage: ConsoleStage): Promise<Line[]> {
  const tab = await stage.open();
  const bodies: Promise<number>[] = [];
  let answers = 0;
  tab.page.on("response", (response) => {
    if (new URL(response.url()).pathname.startsWith("/api/")) answers += 1;
    else bodies.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await openInbox(stage, tab);
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  await tab.page.context().close();
  return [
    figureLine("Console, first load of the inbox, gzip", spreadOf([bytes / 1024]), "KB", 120),
    figureLine("… requests for files", spreadOf([bodies.length]), "requests"),
    figureLine("… requests to the API until a dialog shows", spreadOf([answers]), "requests"),
  ];
}

/** A tab on a device of the middle class: its processor is so many times slower. */
async function openSlow(stage: ConsoleStage) {
  const tab = await stage.open();
  await tab.cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return tab;
}

/** From the first byte until a press on a dialog opens it, with a slow processor and an empty cache. */
async function measureInteractive(stage: ConsoleStage, rounds: number): Promise<Line> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const tab = await openSlow(stage);
    const start = performance.now();
    await openInbox(stage, tab);
    await openDialog(tab.page, 0);
    if (round > 0) times.push(performance.now() - start);
    await tab.page.context().close();
  }
  return figureLine(`… until a dialog is open, processor ${slowdown} × slower`, spreadOf(times), "ms", 1_500);
}

/** Presses a dialog of the list, and waits until what was said in it shows. */
async function openDialog(page: Page, at: number): Promise<void> {
  const pressed = page.locator(row).nth(at);
  const text = (await pressed.locator(name).textContent()) ?? "";
  const visitor = /Visitor (\d+)/.exec(text)?.[1];
  if (visitor === undefined) throw new Error(`Row ${at} is not of a dialog with messages: ${text}`);
  const said = `The first words of visitor ${visitor}.`;
  await pressed.click();
  await page.getByRole("log").getByText(said).first().waitFor();
}

/** From the press until the other dialog's messages are painted; each dialog was opened before, as an operator's are. */
async function measureSwitch(stage: ConsoleStage, rounds: number): Promise<Line> {
  const tab = await openSlow(stage);
  await openInbox(stage, tab);
  const count = Math.min(8, stage.dialogs.length);
  for (let at = 0; at < count; at += 1) await openDialog(tab.page, at);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await tab.page.evaluate<number>(pressAndWait(round % count)));
  }
  await tab.page.context().close();
  return figureLine("Console, another dialog is opened", spreadOf(times), "ms", 100);
}

/** In the page, so that the way to the browser is not measured. */
function pressAndWait(at: number): string {
  return `new Promise((resolve, reject) => {
    const pressed = document.querySelectorAll(${JSON.stringify(row)})[${at}];
    const said = "The first words of visitor " + /Visitor (\\d+)/.exec(pressed.querySelector(${JSON.stringify(name)}).textContent)[1] + ".";
    const start = performance.now();
    const look = () => {
      const log = document.querySelector('[role="log"]');
      if (log?.textContent.includes(said)) requestAnimationFrame(() => resolve(performance.now() - start));
      else if (performance.now() - start > 20_000) reject(new Error("not opened: " + said));
      else requestAnimationFrame(look);
    };
    pressed.click();
    look();
  })`;
}

/** From a visitor's request until the open dialog of the operator shows its text. */
async function measureMessage(stage: ConsoleStage, rounds: number): Promise<Line> {
  const tab = await openSlow(stage);
  const [dialog = 0] = stage.dialogs;
  await tab.page.goto(`${stage.url}/console/inbox/all/${dialog}`);
  const log = tab.page.getByRole("log");
  await log.getByText("The first words of visitor 0.").first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = `Message ${crypto.randomUUID()}`;
    const start = performance.now();
    const shown = log.getByText(text).first().waitFor();
    await stage.say(dialog, text);
    await shown;
    times.push(performance.now() - start);
  }
  await tab.page.context().close();
  return figureLine("Console, from a visitor's request to the operator's screen", spreadOf(times), "ms", 200);
}

/** Scrolls the list to its end, a window at a time, while it reads page after page. */
async function measureScroll(stage: ConsoleStage, rows: number): Promise<Line[]> {
  const tab = await openSlow(stage);
  await openInbox(stage, tab);
  const { frames, most, reached } = await tab.page.evaluate<{ frames: number[]; most: number; reached: number }>(`
    new Promise((resolve) => {
      const list = document.querySelector(".inbox-rows");
      const frames = [];
      let [most, before, still] = [0, performance.now(), performance.now()];
      let height = 0;
      const step = () => {
        const now = performance.now();
        frames.push(now - before);
        before = now;
        most = Math.max(most, document.querySelectorAll(${JSON.stringify(row)}).length);
        if (list.scrollHeight !== height) [height, still] = [list.scrollHeight, now];
        list.scrollTop += list.clientHeight;
        const shown = [...list.querySelectorAll("[aria-posinset]")].map((one) => Number(one.ariaPosInSet));
        const reached = Math.max(0, ...shown);
        if (reached >= ${rows} || now - still > 15_000) resolve({ frames, most, reached });
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    })`);
  await tab.page.context().close();
  if (reached < rows) throw new Error(`The list ended at ${reached} of ${rows} dialogs.`);
  const sorted = frames.slice(1).sort((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  return [
    figureLine(
      `Console, a list of ${rows.toLocaleString("en")} dialogs is scrolled, frame, p99`,
      spreadOf([p99]),
      "ms",
      50,
    ),
    figureLine("… longest frame", spreadOf([sorted.at(-1) ?? 0]), "ms", 50),
    figureLine("… most rows in the page", spreadOf([most]), "rows"),
  ];
}

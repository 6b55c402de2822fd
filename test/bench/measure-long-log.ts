import type { ConsoleStage, ConsoleTab } from "./console-stage.ts";
import { plainLog } from "./floor/plain-log.ts";
import { spreadOf } from "./measure.ts";
import { figureLine, type Line } from "./row.ts";

interface Scrolled {
  frames: number[];
  isAtBeginning: boolean;
  most: number;
}

/**
 * Opens a dialog in which so much was said, and scrolls up to its beginning, with a processor that is `slowdown` times slower. The floor
 * is a page of plain rows, as many, that come in pages of the same size.
 */
export async function measureLongLog(stage: ConsoleStage, messages: number, slowdown: number): Promise<Line[]> {
  const visitor = stage.dialogs.length - 1;
  const first = `The first words of visitor ${visitor}.`;
  const last = await stage.fill(stage.dialogs.at(-1) ?? 0, messages);
  const floor = await openSlow(stage, slowdown);
  await floor.page.setContent(plainLog(messages, first, last));
  const plain = await scrollUp(floor, first);
  await floor.page.context().close();
  const tab = await openSlow(stage, slowdown);
  await tab.page.goto(`${stage.url}/console/inbox/all`, { waitUntil: "commit" });
  const start = await pressDialog(tab, visitor);
  await tab.page.getByRole("log").getByText(last, { exact: true }).first().waitFor();
  const opened = performance.now() - start;
  const log = await scrollUp(tab, first);
  await tab.cdp.send("HeapProfiler.enable");
  await tab.cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.cdp.send("Runtime.getHeapUsage");
  await tab.page.context().close();
  const p99 = ({ frames }: Scrolled) => spreadOf([frames[Math.floor(frames.length * 0.99)] ?? 0]);
  const longest = ({ frames }: Scrolled) => spreadOf([frames.at(-1) ?? 0]);
  const count = messages.toLocaleString("en");
  return [
    figureLine(`Console, a dialog of ${count} messages is opened`, spreadOf([opened]), "ms", 1_500),
    figureLine("… scrolled up to its beginning, frame, p99", p99(log), "ms", 50, p99(plain)),
    figureLine("… longest frame", longest(log), "ms", 50, longest(plain)),
    figureLine("… most messages in the page", spreadOf([log.most]), "messages", undefined, spreadOf([plain.most])),
    figureLine("… memory at the beginning", spreadOf([usedSize / 2 ** 20]), "MB"),
  ];
}

async function openSlow(stage: ConsoleStage, rate: number): Promise<ConsoleTab> {
  const tab = await stage.open();
  await tab.cdp.send("Emulation.setCPUThrottlingRate", { rate });
  return tab;
}

/** Presses the dialog of a visitor; returns when. */
async function pressDialog({ page }: ConsoleTab, visitor: number): Promise<number> {
  const row = page.locator(".inbox-row", { hasText: `Visitor ${visitor}` }).first();
  await row.waitFor();
  const start = performance.now();
  await row.click();
  return start;
}

/** Scrolls the log up to its beginning, a window at a time, while it reads page after page. The frames are in order of their times. */
async function scrollUp({ page }: ConsoleTab, first: string): Promise<Scrolled> {
  const scrolled = await page.evaluate<Scrolled>(`new Promise((resolve) => {
    const log = document.querySelector('[role="log"]');
    const frames = [];
    let [before, still, height] = [performance.now(), performance.now(), 0];
    const step = () => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (log.scrollHeight !== height) [height, still] = [log.scrollHeight, now];
      log.scrollTop -= log.clientHeight;
      // Only the first message is looked at: the text of thousands costs more than what is measured.
      const words = log.scrollTop <= 0 ? log.querySelector("[data-seq]")?.textContent : "";
      const isAtBeginning = words?.includes(${JSON.stringify(first)}) ?? false;
      const end = () => resolve({ frames, isAtBeginning, most: log.querySelectorAll("[data-seq]").length });
      if (isAtBeginning || now - still > 15_000) end();
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  if (!scrolled.isAtBeginning) throw new Error("The beginning of the dialog was not reached.");
  return { ...scrolled, frames: scrolled.frames.slice(1).sort((one, other) => one - other) };
}

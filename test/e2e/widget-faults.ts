import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The frame of the chat in a page that carries the widget. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/chat/"));
  if (frame === undefined) throw new Error("The page has no chat.");
  return frame;
}

/** What axe-core finds wrong, in the chat or in a page around it. */
export async function faultsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Keeps a picture of a page for who looks at the widget: in the folder that `SCREENSHOTS` names, if it names one. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

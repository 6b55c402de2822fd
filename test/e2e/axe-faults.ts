import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong in a frame, apart from the elements of `exclude`. */
export async function faultsOf(frame: Frame, exclude: string[] = []): Promise<string[]> {
  // A tenth of a second of CPU time, as much as what it then finds.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async (without) => {
    type Axe = { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ exclude: without });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, exclude);
}

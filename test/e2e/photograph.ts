import type { Page } from "playwright-core";

/**
 * Keeps a picture of a page for who wants to look at it, in the folder that `SCREENSHOTS` names, if it names one:
 * `SCREENSHOTS=docs/images` makes the README's again.
 */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Of our own, not the package's: those are for a lambda and switch web security off, so that nothing of CORS would be
 * tested. Without a sandbox, for a container's root; without a GPU, which a server has none of.
 */
const switches = [
  ...["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  ...["--disable-domain-reliability", "--no-default-browser-check", "--no-pings"],
];

/** A real browser, from the registry: no download of its own. `more` are further switches. Close it when the test is over. */
export async function startBrowser(more: string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...switches, ...more],
    headless: true,
  });
}

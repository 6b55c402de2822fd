import chromium from "@sparticuz/chromium";
import { type BrowserServer, chromium as playwright } from "playwright-core";

/**
 * Of our own, not the package's: those are for a lambda and switch web security off, so that nothing of CORS would be
 * tested. Without a sandbox, for a container's root; without a GPU, which a server has none of. Every name under `test` is
 * this machine: pages there are of other sites than the platform's.
 */
const switches = [
  ...["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  ...["--disable-domain-reliability", "--no-default-browser-check", "--no-pings"],
  "--host-resolver-rules=MAP *.test 127.0.0.1",
];

/** A real browser, from the registry: no download of its own. Playwright connects to its `wsEndpoint()`. */
export async function serveBrowser(): Promise<BrowserServer> {
  return playwright.launchServer({
    executablePath: await chromium.executablePath(),
    args: switches,
    headless: true,
    host: "127.0.0.1",
  });
}

import type { Page } from "playwright-core";
import { until } from "../support/until.ts";

/** What a walk over the console met. */
export interface Walk {
  /** The addresses that were opened. */
  visited: string[];
  /** Requests that were refused with a 403: `/console/team GET /api/operators`. */
  refused: string[];
  /** The operations of the buttons that were drawn, each with an address where it was. */
  drawn: Map<string, string>;
}

/**
 * Opens every address of the console that is linked from where the page is, and from there on; of addresses that differ in their
 * numbers or their query only, one. Throws when there are more than `most`.
 */
export async function walkConsole(page: Page, most = 150): Promise<Walk> {
  const walk: Walk = { visited: [], refused: [], drawn: new Map() };
  let address = "";
  let running = 0;
  page.on("request", () => running++);
  page.on("requestfinished", () => running--);
  page.on("requestfailed", () => running--);
  page.on("response", (response) => {
    if (response.status() !== 403) return;
    walk.refused.push(`${address} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  const settle = () =>
    until(async () => {
      const isLoading = await page.evaluate(
        () =>
          new Promise<boolean>((resolve) =>
            requestAnimationFrame(() =>
              setTimeout(() => {
                const isShown = document.querySelector("main")?.dataset["path"] === location.pathname;
                resolve(!isShown || document.body.textContent.includes("Loading…"));
              }),
            ),
          ),
      );
      if (running > 0 || isLoading) throw new Error(`${address} still loads`);
    });
  const known = new Set<string>();
  const waiting = ["/console"];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (walk.visited.length > most) throw new Error(`More than ${most} addresses: ${walk.visited.join(" ")}`);
    address = next;
    walk.visited.push(next);
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, next);
    await settle();
    const { links, calls } = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter(({ origin, pathname }) => origin === location.origin && /^\/console(\/|$)/.test(pathname))
        .map(({ pathname, search }) => pathname + search),
      calls: [...document.querySelectorAll<HTMLElement>("[data-calls]")].map((one) => one.dataset["calls"] ?? ""),
    }));
    for (const call of calls) walk.drawn.set(call, next);
    for (const link of links) {
      const kind = link.replace(/\?.*/, "").replace(/\d+/g, "0");
      if (!known.has(kind)) waiting.push(link);
      known.add(kind);
    }
  }
  return walk;
}

import { pageAddress } from "./page-address.ts";
import type { Website } from "./types.ts";

const IS_SITEMAP = /(\.xml|\.xml\.gz|sitemap\.txt)$/i;

/** The start page of a website: its URL, or the site's root when the URL is a sitemap. */
export function startPage({ url, mode }: Pick<Website, "url" | "mode">): URL {
  const start = new URL(url);
  return mode === "sitemap" && IS_SITEMAP.test(start.pathname) ? new URL("/", start) : new URL(pageAddress(start));
}

/** The sitemaps to start with: the URL itself when it is one, else those of robots.txt, else the default location. */
export function firstSitemaps({ url, mode }: Pick<Website, "url" | "mode">, named: string[]): URL[] {
  if (mode !== "sitemap") return [];
  const start = new URL(url);
  if (IS_SITEMAP.test(start.pathname)) return [start];
  const fromRobots = named.filter((one) => URL.canParse(one, start)).map((one) => new URL(one, start));
  return fromRobots.length > 0 ? fromRobots : [new URL("/sitemap.xml", start)];
}

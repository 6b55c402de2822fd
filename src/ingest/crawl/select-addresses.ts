import { mayBePage } from "../../domain/knowledge/website/page-address.ts";
import { matchesPath } from "../../domain/knowledge/website/path-pattern.ts";
import type { Website } from "../../domain/knowledge/website/types.ts";

/** The addresses that the crawl of a website includes: on its site, and matching its patterns. */
export function selectAddresses(website: Pick<Website, "site" | "include" | "exclude">, urls: URL[]): URL[] {
  const { site, include, exclude } = website;
  return urls.filter((url) => {
    if (!mayBePage(url, site)) return false;
    const path = url.pathname + url.search;
    if (exclude.some((pattern) => matchesPath(pattern, path))) return false;
    return include.length === 0 || include.some((pattern) => matchesPath(pattern, path));
  });
}

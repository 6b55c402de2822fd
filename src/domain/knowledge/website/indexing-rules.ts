import { CRAWLER } from "./robots.ts";

/** A page's directives for search crawlers. */
export interface IndexingRules {
  isIndexed: boolean;
  areLinksFollowed: boolean;
}

/** Directives with a value after a colon; the word before it is not a crawler's name. */
const WITH_VALUE = new Set(["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]);

/**
 * Combines `<meta name="robots">` and `X-Robots-Tag`; the strictest directive wins. A directive of the header may be
 * limited to one crawler (`otherbot: noindex`); meta tags are by name.
 */
export function indexingRules(header: string | null, metas: { name: string; content: string }[]): IndexingRules {
  const words: string[] = [];
  let agent = "*";
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [, name, rest = part] = /^\s*([a-z0-9_-]+)\s*:\s*(?!\s)(.*)$/.exec(part) ?? [];
    const isAgent = name !== undefined && !WITH_VALUE.has(name);
    if (isAgent) agent = name;
    if (agent === "*" || agent === CRAWLER.toLowerCase()) words.push((isAgent ? rest : part).trim());
  }
  for (const { name, content } of metas) {
    const isOurs = ["robots", CRAWLER.toLowerCase()].includes(name.trim().toLowerCase());
    if (isOurs) words.push(...content.toLowerCase().split(/[\s,;]+/));
  }
  const isNone = words.includes("none");
  return { isIndexed: !isNone && !words.includes("noindex"), areLinksFollowed: !isNone && !words.includes("nofollow") };
}

import { CRAWLER } from "./robots.ts";

/** What a page asks of those who read it for a search. */
export interface IndexingRules {
  isIndexed: boolean;
  areLinksFollowed: boolean;
}

/** Directives that carry a value after a colon, which is no crawler's name. */
const WITH_VALUE = new Set(["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]);

/**
 * Puts `<meta name="robots">` and `X-Robots-Tag` together; the strictest wins. A header's directives may be led by the
 * crawler that they are for (`otherbot: noindex`); metas come by name.
 */
export function indexingRules(header: string | null, metas: { name: string; content: string }[]): IndexingRules {
  const words: string[] = [];
  let agent = "*";
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [, name, rest = part] = /^\s*([a-z0-9_-]+)\s*:\s*(.*)$/.exec(part) ?? [];
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

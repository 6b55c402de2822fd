import { matchesPath } from "./path-pattern.ts";

/** Our crawler's name in robots.txt and in its `User-Agent`. */
export const CRAWLER = "SwitchboardBot";

/** A site's robots.txt rules for our crawler. Plain data: it is stored with the website during a crawl. */
export interface Robots {
  rules: { allows: boolean; pattern: string }[];
  crawlDelaySeconds: number | null;
  sitemaps: string[];
}

/** The rules of a site without robots.txt. */
export const everythingAllowed: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };

/** The rest is cut off (RFC 9309, section 2.5, asks for 500 KiB at least). */
export const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_SITEMAPS = 100;

/**
 * Parses a robots.txt (RFC 9309): the groups for our crawler combined, or else those for all crawlers. Unknown lines
 * are ignored.
 */
export function parseRobots(text: string, crawler: string = CRAWLER): Robots {
  const ours: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };
  const general: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };
  const sitemaps: string[] = [];
  let isNamed = false;
  let agents: string[] = [];
  let isOpen = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [rule = ""] = line.split("#", 1);
    const colon = rule.indexOf(":");
    const name = rule.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = rule.slice(colon + 1).trim();
    if (name === "user-agent") {
      if (!isOpen) agents = [];
      isOpen = true;
      const agent = value === "*" ? "*" : (/^[a-z_-]+/i.exec(value)?.[0] ?? "").toLowerCase();
      agents.push(agent);
      isNamed ||= agent === crawler.toLowerCase();
    } else if (name === "sitemap") {
      if (value !== "" && sitemaps.length < MAX_SITEMAPS) sitemaps.push(value);
    } else if (name === "allow" || name === "disallow" || name === "crawl-delay") {
      // Only rules end the names of a group; other lines are no part of the standard (RFC 9309, section 2.2.4).
      if (name !== "crawl-delay") isOpen = false;
      for (const agent of agents) {
        if (agent === crawler.toLowerCase()) addTo(ours, name, value);
        else if (agent === "*") addTo(general, name, value);
      }
    }
  }
  return { ...(isNamed ? ours : general), sitemaps };
}

function addTo(robots: Robots, name: "allow" | "disallow" | "crawl-delay", value: string): void {
  if (name === "crawl-delay") {
    const seconds = Number(value);
    if (value !== "" && seconds >= 0) robots.crawlDelaySeconds = seconds;
  } else if (value !== "") {
    robots.rules.push({ allows: name === "allow", pattern: normalisePath(value) });
  }
}

/** Whether a URL may be fetched: the longest matching pattern decides, and `Allow` among equals. */
export function isAllowed(robots: Robots, url: URL): boolean {
  if (url.pathname === "/robots.txt") return true;
  const path = normalisePath(url.pathname + url.search);
  let best = { allows: true, length: -1 };
  for (const { allows, pattern } of robots.rules) {
    const { length } = pattern;
    const isStronger = length > best.length || (length === best.length && allows);
    if (isStronger && matchesPath(pattern, path)) best = { allows, length };
  }
  return best.allows;
}

/** Normalises octets that can be written in two ways (RFC 9309, section 2.2.2). */
function normalisePath(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (letter) => (letter.isWellFormed() ? encodeURIComponent(letter) : letter))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9\-._~]/.test(letter) ? letter : whole.toUpperCase();
    });
}

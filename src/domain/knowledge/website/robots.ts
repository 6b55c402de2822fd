import { fitsPath } from "./path-pattern.ts";

/** How our crawler is called in robots.txt and in its `User-Agent`. */
export const CRAWLER = "SwitchboardBot";

/** What a site's robots.txt says to us. Plain data: it is kept with the website while a crawl lasts. */
export interface Robots {
  rules: { allows: boolean; pattern: string }[];
  crawlDelaySeconds: number | null;
  sitemaps: string[];
}

/** Where there is no robots.txt. */
export const everythingAllowed: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };

/** More is cut off (RFC 9309, section 2.5, asks for 500 KiB at least). */
export const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_SITEMAPS = 100;

/**
 * Reads a robots.txt (RFC 9309): the groups that name us, put together, or else those for everybody. Lines that nobody
 * understands are passed over.
 */
export function readRobots(text: string, crawler: string = CRAWLER): Robots {
  const ours: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };
  const everybodys: Robots = { rules: [], crawlDelaySeconds: null, sitemaps: [] };
  const sitemaps: string[] = [];
  let isNamed = false;
  let agents: string[] = [];
  let isOpen = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [, key = "", value = ""] = /^\s*([^:#]+?)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (!isOpen) agents = [];
      isOpen = true;
      const agent = value === "*" ? "*" : (/^[a-z_-]+/i.exec(value)?.[0] ?? "").toLowerCase();
      agents.push(agent);
      isNamed ||= agent === crawler.toLowerCase();
    } else if (name === "sitemap") {
      if (value !== "" && sitemaps.length < MAX_SITEMAPS) sitemaps.push(value);
    } else if (name === "allow" || name === "disallow" || name === "crawl-delay") {
      isOpen = false;
      for (const agent of agents) {
        if (agent === crawler.toLowerCase()) addTo(ours, name, value);
        else if (agent === "*") addTo(everybodys, name, value);
      }
    }
  }
  return { ...(isNamed ? ours : everybodys), sitemaps };
}

function addTo(robots: Robots, name: "allow" | "disallow" | "crawl-delay", value: string): void {
  if (name === "crawl-delay") {
    const seconds = Number(value);
    if (value !== "" && seconds >= 0) robots.crawlDelaySeconds = seconds;
  } else if (value !== "") {
    robots.rules.push({ allows: name === "allow", pattern: sameSpelling(value) });
  }
}

/** Whether we may fetch an address: the longest fitting pattern decides, and `Allow` where two are as long. */
export function isAllowed(robots: Robots, url: URL): boolean {
  if (url.pathname === "/robots.txt") return true;
  const path = sameSpelling(url.pathname + url.search);
  let best = { allows: true, length: -1 };
  for (const { allows, pattern } of robots.rules) {
    const { length } = pattern;
    const isStronger = length > best.length || (length === best.length && allows);
    if (isStronger && fitsPath(pattern, path)) best = { allows, length };
  }
  return best.allows;
}

/** One spelling for octets that may be written in two (RFC 9309, section 2.2.2). */
function sameSpelling(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (letter) => (letter.isWellFormed() ? encodeURIComponent(letter) : letter))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9\-._~]/.test(letter) ? letter : whole.toUpperCase();
    });
}

import type { Robots } from "../../domain/knowledge/website/robots.ts";
import { hostClass } from "../../domain/platform/outbound/check-url.ts";

/** The delay between two requests to one site, unless its robots.txt asks for more; none for the local machine. */
const DELAY_MS = 500;
const MAX_DELAY_MS = 10_000;

/** Milliseconds to wait between two requests to a site. */
export function crawlDelayMs(robots: Robots, { url }: { url: string }): number {
  const usual = hostClass(new URL(url).hostname) === "loopback" ? 0 : DELAY_MS;
  return Math.min(MAX_DELAY_MS, Math.max(usual, (robots.crawlDelaySeconds ?? 0) * 1000));
}

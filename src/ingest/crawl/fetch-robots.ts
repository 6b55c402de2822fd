import type { Deps } from "../../domain/deps.ts";
import {
  everythingAllowed,
  MAX_ROBOTS_BYTES,
  parseRobots,
  type Robots,
} from "../../domain/knowledge/website/robots.ts";
import type { Website } from "../../domain/knowledge/website/types.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import { retryDelay } from "../pipeline/retry-delay.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import { CrawlPause } from "./crawl-pause.ts";
import { isTemporary } from "./is-temporary.ts";

const DEADLINE_MS = 10_000;
const ATTEMPTS = 3;

/**
 * A site's robots.txt (RFC 9309, section 2.3.1): when it does not exist everything is allowed; while it is unreachable
 * nothing is. Throws `CrawlPause` for the first unreachable attempts, then `CrawlFailure` `robots_unreachable`, and at
 * once when the site's address is refused.
 */
export async function fetchRobots(
  ctx: Pick<Deps, "outbound" | "clock">,
  website: Pick<Website, "url" | "attempts">,
): Promise<Robots> {
  try {
    const url = new URL("/robots.txt", website.url).href;
    const response = await ctx.outbound.fetch({ url, deadlineMs: DEADLINE_MS, maxBytes: Number.MAX_SAFE_INTEGER });
    if (response.status >= 200 && response.status < 300) return parseRobots(await firstBytes(response.chunks()));
    await response.cancel();
    if (response.status >= 500 || response.status === 429) throw new CrawlFailure("robots_unreachable");
    return everythingAllowed;
  } catch (error) {
    if (error instanceof OutboundError && !isTemporary(error)) {
      if (error.failure === "address_refused") throw new CrawlFailure("address_refused");
      return everythingAllowed;
    }
    const isFault = error instanceof CrawlFailure || error instanceof OutboundError;
    if (!isFault) throw error;
    if (website.attempts < ATTEMPTS) throw new CrawlPause(ctx.clock() + retryDelay(website.attempts) * 1000);
    throw error instanceof CrawlFailure
      ? error
      : new CrawlFailure(error.failure === "unresolved" ? "unresolved" : "robots_unreachable");
  }
}

/** Content beyond the limit is not read. */
async function firstBytes(chunks: AsyncGenerator<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of chunks) {
    const piece = chunk.subarray(0, MAX_ROBOTS_BYTES - size);
    size += piece.byteLength;
    text += decoder.decode(piece, { stream: true });
    if (size >= MAX_ROBOTS_BYTES) break;
  }
  return text;
}

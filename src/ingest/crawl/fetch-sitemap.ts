import type { Deps } from "../../domain/deps.ts";
import { siteOf } from "../../domain/knowledge/website/page-address.ts";
import { MAX_SITEMAP_BYTES, readSitemap, type Sitemap, SitemapError } from "./read-sitemap.ts";

const DEADLINE_MS = 30_000;

/** Fetches and reads a sitemap of a site, up to `limit` addresses. Throws `OutboundError` and `SitemapError`. */
export async function fetchSitemap(
  ctx: Pick<Deps, "outbound">,
  { url }: { url: string },
  site: string,
  limit: number,
): Promise<Sitemap> {
  const response = await ctx.outbound.fetch({
    url,
    deadlineMs: DEADLINE_MS,
    maxBytes: MAX_SITEMAP_BYTES,
    mayFollow: (to) => siteOf(to) === site,
  });
  if (response.status === 200) return readSitemap(response.chunks(), new URL(response.url), limit);
  await response.cancel();
  throw new SitemapError(`The site answered ${response.status}.`, response.status >= 500 || response.status === 429);
}

import { withoutEndSlashes } from "../../../kit/without-end-slashes.ts";

/** Parameters that track visitors and do not change the page. */
const TRACKING =
  /^(utm_[a-z_]+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|ysclid|_openstat|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|from_source)$/i;

/** URLs with these extensions are neither pages nor documents that can be read. */
const NOT_A_PAGE =
  /\.(avif|bmp|css|csv|dmg|eot|exe|gif|gz|ico|iso|jpe?g|js|json|m4a|m4v|map|mjs|mov|mp[34]|mpe?g|msi|ogg|ogv|otf|png|rar|rss|svg|tar|tgz|tiff?|ttf|wasm|wav|web[mp]|woff2?|xml|xz|zip|7z)$/i;

/**
 * Normalises a URL for fetching and display: without fragment and without tracking parameters. The URL parser has
 * already removed default ports.
 */
export function pageAddress(url: URL): string {
  const address = new URL(url.href);
  address.hash = "";
  // As written: URLSearchParams would encode the other parameters in its own way.
  const parts = address.search.slice(1).split("&");
  const kept = parts.filter((part) => !TRACKING.test(nameOf(part)));
  if (kept.length < parts.length) address.search = kept.join("&");
  if (address.search === "") address.search = "";
  return address.href;
}

/** The site of a URL: its host without `www.`, and a non-default port. */
export function siteOf(url: URL): string {
  return url.host.replace(/^www\./, "").replace(/\.$/, "");
}

/**
 * A key that is equal for URLs of the same page: `http` or `https`, with or without `www.`, with or without a final
 * `/`, with its parameters in any order.
 */
export function pageKey(url: URL): string {
  const { pathname, search } = new URL(pageAddress(url));
  return siteOf(url) + (pathname.length > 1 ? withoutEndSlashes(pathname) : "") + sortedQuery(search);
}

/** Parameters of one name keep their order, because pages may read only the first or the last of them. */
function sortedQuery(search: string): string {
  const parts = search
    .slice(1)
    .split("&")
    .filter((part) => part !== "");
  parts.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function nameOf(parameter: string): string {
  return parameter.split("=", 1)[0]!;
}

/** Whether a URL may be a page of a site, as far as the URL itself shows. */
export function mayBePage(url: URL, site: string): boolean {
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && siteOf(url) === site && url.href.length <= 2_048 && !NOT_A_PAGE.test(url.pathname);
}

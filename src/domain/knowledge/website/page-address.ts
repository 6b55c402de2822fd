/** Parameters that tell where a visitor came from and change nothing on the page. */
const TRACKING =
  /^(utm_[a-z_]+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|ysclid|_openstat|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|from_source)$/i;

/** Whatever ends so is no page and no document that is read. */
const NO_PAGE =
  /\.(avif|bmp|css|csv|dmg|eot|exe|gif|gz|ico|iso|jpe?g|js|json|m4a|m4v|map|mjs|mov|mp[34]|mpe?g|msi|ogg|ogv|otf|png|rar|rss|svg|tar|tgz|tiff?|ttf|wasm|wav|web[mp]|woff2?|xml|xz|zip|7z)$/i;

/** An address as it is asked and shown: without fragment and without what only tracks. Default ports are gone already. */
export function pageAddress(url: URL): string {
  const address = new URL(url.href);
  address.hash = "";
  const names = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of names) address.searchParams.delete(name);
  if (address.search === "") address.search = "";
  return address.href;
}

/** The site of an address: its host, where `www.` makes no difference, and a port that is not the usual one. */
export function siteOf(url: URL): string {
  return url.host.replace(/^www\./, "").replace(/\.$/, "");
}

/** The same for addresses that are one page: `http` and `https`, `www.` or not, `/` at the end or not. */
export function pageKey(url: URL): string {
  const { pathname, search } = new URL(pageAddress(url));
  return siteOf(url) + (pathname.length > 1 ? pathname.replace(/\/+$/, "") : "") + search;
}

/** Whether an address may be a page of a site, as far as it tells by itself. */
export function mayBePage(url: URL, site: string): boolean {
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && siteOf(url) === site && url.href.length <= 2_048 && !NO_PAGE.test(url.pathname);
}

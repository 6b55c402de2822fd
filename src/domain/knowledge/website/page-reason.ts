/** Why a page was not read, or a whole crawl ended without a page, with a sentence for the user. */
export const pageReasons = {
  robots_disallowed: "The site's robots.txt forbids reading this page.",
  robots_unreachable: "The site's robots.txt could not be read, which forbids reading the site for now.",
  noindex: "The page asks not to be indexed (robots meta tag or X-Robots-Tag).",
  duplicate: "This is the same page as another one.",
  deleted: "You deleted this page's document. Import the page by its own URL to add it again.",
  unsupported_type: "The URL is neither a web page nor a document that can be read.",
  not_found: "There is no such page.",
  login_required: "The page asks for a login. Only public pages can be read.",
  needs_javascript:
    "The page has no text without JavaScript, which the crawler does not run. Upload its text as a document instead.",
  no_text: "The page has no text.",
  http_error: "The site answered with an error.",
  server_error: "The site answered with an error several times.",
  rate_limited: "The site asks to come back later.",
  sitemap_unreadable: "No sitemap could be read. Check its URL, or choose another mode.",
  sitemap_empty: "The sitemap lists no page of this site. Check its URL, or choose another mode.",
  processing_failed: "Processing this page failed several times.",
  crawl_failed: "Processing this website failed several times. Try again later.",
  no_pages: "No page could be read.",
  invalid_url: "This is not a valid URL.",
  address_refused: "The URL points to a private network.",
  unresolved: "The host of this URL could not be found.",
  unreachable: "The site could not be reached.",
  timeout: "The site did not answer in time.",
  too_large: "The page is larger than 10 MB.",
  too_many_redirects: "The page redirects too often.",
  redirect_loop: "The page redirects in a circle.",
  redirect_refused: "The page redirects to another site. Import that site by its own URL.",
  unreadable: "The page could not be read as text.",
} as const;

export type PageReason = keyof typeof pageReasons;

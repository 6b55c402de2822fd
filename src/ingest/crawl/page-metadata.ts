import { decodeEntities } from "../extract/html/decode-entities.ts";

/** The metadata of a page. */
export interface PageMetadata {
  canonical: URL | null;
  language: string | null;
  /** From `<meta>` elements that address crawlers. */
  robots: { name: string; content: string }[];
  /** The links in order, each once; `nofollow` links are left out. */
  links: URL[];
  passwordFields: number;
  scripts: number;
}

const MAX_LINKS = 2_000;

/** Needs workerd's HTMLRewriter. `url` is the page's address; its `<base>` applies to its links. */
export async function pageMetadata(html: string, url: URL): Promise<PageMetadata> {
  const metadata: PageMetadata = {
    canonical: null,
    language: null,
    robots: [],
    links: [],
    passwordFields: 0,
    scripts: 0,
  };
  const links = new Map<string, URL>();
  let base = url;
  const attribute = (element: Element, name: string) => decodeEntities(element.getAttribute(name) ?? "").trim();
  const resolve = (address: string) => (URL.canParse(address, base) ? new URL(address, base) : null);

  const rewriter = new HTMLRewriter()
    .on("html", {
      element(element) {
        metadata.language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec(attribute(element, "lang"))?.[0].toLowerCase() ?? null;
      },
    })
    .on("base[href]", {
      element(element) {
        if (base === url) base = resolve(attribute(element, "href")) ?? base;
      },
    })
    .on("meta[name]", {
      element(element) {
        metadata.robots.push({ name: attribute(element, "name"), content: attribute(element, "content") });
      },
    })
    .on("link[rel][href]", {
      element(element) {
        const isCanonical = attribute(element, "rel").toLowerCase().split(/\s+/).includes("canonical");
        if (isCanonical) metadata.canonical ??= resolve(attribute(element, "href"));
      },
    })
    .on("a[href], area[href]", {
      element(element) {
        if (/\bnofollow\b/i.test(attribute(element, "rel"))) return;
        const to = resolve(attribute(element, "href"));
        if (to === null || links.size >= MAX_LINKS) return;
        to.hash = "";
        links.set(to.href, to);
      },
    })
    .on("input", {
      element(element) {
        if (attribute(element, "type").toLowerCase() === "password") metadata.passwordFields++;
      },
    })
    .on("script", {
      element() {
        metadata.scripts++;
      },
    });
  await rewriter.transform(new Response(html, { headers: { "content-type": "text/html" } })).arrayBuffer();
  return { ...metadata, links: [...links.values()] };
}

import { decodeEntities } from "../extract/html/decode-entities.ts";

/** What a page says beside its text. */
export interface PageFacts {
  canonical: URL | null;
  language: string | null;
  /** Of `<meta>` elements that may speak to crawlers. */
  robots: { name: string; content: string }[];
  /** Where it leads, in order, each once; links that ask not to be followed are left out. */
  links: URL[];
  passwordFields: number;
  scripts: number;
}

const MAX_LINKS = 2_000;

/** Needs workerd's HTMLRewriter. `url` is where the page came from; its `<base>` counts for its links. */
export async function pageFacts(html: string, url: URL): Promise<PageFacts> {
  const facts: PageFacts = { canonical: null, language: null, robots: [], links: [], passwordFields: 0, scripts: 0 };
  const links = new Map<string, URL>();
  let base = url;
  const attribute = (element: Element, name: string) => decodeEntities(element.getAttribute(name) ?? "").trim();
  const resolve = (address: string) => (URL.canParse(address, base) ? new URL(address, base) : null);

  const rewriter = new HTMLRewriter()
    .on("html", {
      element(element) {
        facts.language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec(attribute(element, "lang"))?.[0].toLowerCase() ?? null;
      },
    })
    .on("base[href]", {
      element(element) {
        if (base === url) base = resolve(attribute(element, "href")) ?? base;
      },
    })
    .on("meta[name]", {
      element(element) {
        facts.robots.push({ name: attribute(element, "name"), content: attribute(element, "content") });
      },
    })
    .on("link[rel][href]", {
      element(element) {
        const isCanonical = attribute(element, "rel").toLowerCase().split(/\s+/).includes("canonical");
        if (isCanonical) facts.canonical ??= resolve(attribute(element, "href"));
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
        if (attribute(element, "type").toLowerCase() === "password") facts.passwordFields++;
      },
    })
    .on("script", {
      element() {
        facts.scripts++;
      },
    });
  await rewriter.transform(new Response(html, { headers: { "content-type": "text/html" } })).arrayBuffer();
  return { ...facts, links: [...links.values()] };
}

import { yieldToEventLoop } from "../../kit/yield-to-event-loop.ts";
import { type Attributes, parseHtml } from "../extract/html/parse-html.ts";
import type { Pause } from "../extract/pause.ts";
import { readRefresh } from "./read-refresh.ts";

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
  /** Where `<meta http-equiv="refresh">` leads, and after how many seconds. Inside `<noscript>`: only without scripts. */
  refresh: { url: URL; seconds: number; isWithoutScripts: boolean } | null;
}

const MAX_LINKS = 2_000;

/** `url` is the page's address; its `<base>` applies to its links. */
export async function pageMetadata(html: string, url: URL, pause: Pause = yieldToEventLoop): Promise<PageMetadata> {
  const metadata: PageMetadata = {
    ...{ canonical: null, language: null, refresh: null },
    ...{ robots: [], links: [], passwordFields: 0, scripts: 0 },
  };
  const links = new Map<string, URL>();
  let base = url;
  let noscripts = 0;
  const resolve = (address: string | undefined) => {
    const written = address?.trim() ?? "";
    return address !== undefined && URL.canParse(written, base) ? new URL(written, base) : null;
  };

  function readMeta(attributes: Attributes): void {
    const { name, content = "" } = attributes;
    if (name !== undefined) metadata.robots.push({ name: name.trim(), content: content.trim() });
    if (attributes["http-equiv"]?.trim().toLowerCase() !== "refresh" || metadata.refresh !== null) return;
    const refresh = readRefresh(content);
    const to = refresh === null ? null : resolve(refresh.address);
    if (to !== null) metadata.refresh = { url: to, seconds: refresh!.seconds, isWithoutScripts: noscripts > 0 };
  }

  function readLink(attributes: Attributes): void {
    if (/(?:^|\s)nofollow(?:\s|$)/i.test(attributes["rel"] ?? "")) return;
    const to = resolve(attributes["href"]);
    if (to === null || links.size >= MAX_LINKS) return;
    to.hash = "";
    links.set(to.href, to);
  }

  await parseHtml(html, pause, {
    open(name, attributes) {
      if (name === "noscript") noscripts++;
      switch (name) {
        case "html":
          metadata.language ??=
            /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec((attributes["lang"] ?? "").trim())?.[0].toLowerCase() ?? null;
          break;
        case "base":
          if (base === url) base = resolve(attributes["href"]) ?? base;
          break;
        case "meta":
          readMeta(attributes);
          break;
        case "link":
          if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes["rel"] ?? ""))
            metadata.canonical ??= resolve(attributes["href"]);
          break;
        case "a":
        case "area":
          readLink(attributes);
          break;
        case "input":
          if (attributes["type"]?.trim().toLowerCase() === "password") metadata.passwordFields++;
          break;
        case "script":
          metadata.scripts++;
          break;
      }
    },
    close(name) {
      if (name === "noscript") noscripts--;
    },
    text() {},
  });
  return { ...metadata, links: [...links.values()] };
}

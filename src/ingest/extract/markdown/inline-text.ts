import type { Token } from "markdown-it";
import { needsSpace } from "../../../kit/needs-space.ts";
import { tagText } from "./tag-text.ts";

/** The text of a block without its marks, as a reader sees it. An address for mail or calls is added to its link. */
export function inlineText(tokens: Token[], closedTags: ReadonlySet<string>): string {
  const parts: string[] = [];
  const links: { href: string; from: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    switch (token.type) {
      case "softbreak":
        if (needsSpace((parts.at(-1) ?? "").slice(-2), tokens[at + 1]?.content ?? "")) parts.push("\n");
        break;
      case "hardbreak":
        parts.push("\n");
        break;
      case "image":
        parts.push(inlineText(token.children ?? [], closedTags));
        break;
      case "html_inline":
        parts.push(tagText(token.content, closedTags));
        break;
      case "link_open":
        links.push({ href: String(token.attrGet("href") ?? ""), from: parts.length });
        break;
      case "link_close": {
        const link = links.pop();
        const address = /^(?:mailto|tel):([^?]+)/i.exec(link?.href ?? "")?.[1];
        const label = parts.slice(link?.from ?? 0).join("");
        if (address !== undefined && !label.includes(address)) parts.push(` (${address})`);
        break;
      }
      default:
        parts.push(token.content);
    }
  }
  return parts.join("");
}

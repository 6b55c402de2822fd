import { parseInline } from "./parse-inline.ts";
import type { Block, Inline } from "./types.ts";

const item = /^\s{0,3}(?:[-*+•]|(\d{1,9})[.)])\s+(?!\s)(.*)$/;

/**
 * Parses the small part of Markdown that answers use: paragraphs, headings, lists, quotes, code, emphasis and links.
 * HTML is not supported: a tag is text. `markers` are the existing citations.
 */
export function parseMarkdown(text: string, markers: number[] = []): Block[] {
  const blocks: Block[] = [];
  const lines = text.split("\n");
  const inline = (line: string) => parseInline(line, markers);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^\s*```/.test(line)) {
      const end = lines.findIndex((other, index) => index > at && /^\s*```\s*$/.test(other));
      const until = end === -1 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(at + 1, until).join("\n") });
      at = until;
    } else addLine(blocks, line, lines[at - 1] ?? "", inline);
  }
  return blocks;
}

function addLine(blocks: Block[], line: string, before: string, inline: (line: string) => Inline[]): void {
  if (line.trim() === "") return;
  const last = before.trim() === "" ? undefined : blocks.at(-1);
  const [isItem, number, text = ""] = item.exec(line) ?? [];
  const [, heading] = /^#{1,6}\s+(?!\s)(.*)$/.exec(line) ?? [];
  const [, quoted] = /^>\s?(.*)$/.exec(line) ?? [];
  if (isItem !== undefined) {
    const isOrdered = number !== undefined;
    const list = blocks.at(-1);
    if (list?.kind === "list" && list.isOrdered === isOrdered) list.items.push(inline(text));
    else blocks.push({ kind: "list", isOrdered, start: Number(number ?? 1), items: [inline(text)] });
  } else if (heading !== undefined) blocks.push({ kind: "heading", lines: [inline(heading)] });
  else if (quoted !== undefined) {
    if (last?.kind === "quote") last.lines.push(inline(quoted));
    else blocks.push({ kind: "quote", lines: [inline(quoted)] });
  } else if (last?.kind === "paragraph") last.lines.push(inline(line));
  else blocks.push({ kind: "paragraph", lines: [inline(line)] });
}

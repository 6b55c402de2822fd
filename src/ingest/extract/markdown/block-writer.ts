import type { Token } from "markdown-it";
import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { type NewBlock, textBuilder } from "../text-builder.ts";
import { htmlPieces } from "./html-pieces.ts";

/** Turns the tokens of a Markdown file into blocks. */
export interface BlockWriter {
  /** Any token but the text of a block. */
  take(token: Token): void;
  /** The text of the block that is open, or a piece of it. */
  write(text: string): void;
  /** The first heading is the title when the file does not give one. */
  finish(title: string | null): ExtractedDocument;
}

/** What the text that comes next belongs to. */
type Open = { kind: "paragraph" } | { kind: "heading"; level: number } | { kind: "cell" };

/** Throws `ExtractionError` `too_much_text` when the text exceeds the limit of a document. */
export function blockWriter(closedTags: ReadonlySet<string>): BlockWriter {
  const builder = textBuilder();
  let firstHeading: string | null = null;
  let open: Open = { kind: "paragraph" };
  let text: string[] = [];
  let rows: string[][] = [];
  let lines: string[] = [];
  let depth = 0;
  let marker: string | null = null;

  const add = (kind: NewBlock["kind"], content: string, level?: number) =>
    builder.add({ kind, ...(level === undefined ? {} : { level }), pieces: [{ text: content, page: null }] });

  function endList(): void {
    add("list", lines.join("\n"));
    lines = [];
  }

  function addHeading(content: string, level: number): void {
    endList();
    const line = content.replace(/\s+/g, " ").trim();
    firstHeading ??= line;
    add("heading", line, level);
  }

  /** Text in a list continues it: the first line of an item has its marker. */
  function addText(content: string): void {
    if (depth === 0) {
      endList();
      add("paragraph", content.trimEnd());
      return;
    }
    const indent = "  ".repeat(depth - 1);
    for (const line of content.trimEnd().split("\n")) {
      lines.push(`${indent}${marker === null ? "  " : `${marker} `}${line}`);
      marker = null;
    }
  }

  function endText(): void {
    const content = text.join("");
    text = [];
    if (open.kind === "cell") rows.at(-1)?.push(content.replace(/\s+/g, " ").trim());
    else if (content.trim() === "") return;
    else if (open.kind === "heading" && depth === 0) addHeading(content, open.level);
    else addText(content);
  }

  return {
    write: (piece) => void text.push(piece),
    take(token) {
      switch (token.type) {
        case "paragraph_open":
          open = { kind: "paragraph" };
          break;
        case "heading_open":
          open = { kind: "heading", level: Number(token.tag.slice(1)) };
          break;
        case "th_open":
        case "td_open":
          open = { kind: "cell" };
          break;
        case "paragraph_close":
        case "heading_close":
        case "th_close":
        case "td_close":
          endText();
          break;
        case "bullet_list_open":
        case "ordered_list_open":
          if (depth === 0) endList();
          depth++;
          break;
        case "bullet_list_close":
        case "ordered_list_close":
          depth--;
          if (depth === 0) endList();
          break;
        case "list_item_open":
          marker = token.info === "" ? "-" : `${token.info}${token.markup}`;
          break;
        case "tr_open":
          rows.push([]);
          break;
        case "table_close":
          endList();
          add("table", rows.map((row) => row.join(" | ")).join("\n"));
          rows = [];
          break;
        case "fence":
        case "code_block":
          endList();
          add("code", token.content.replace(/^\n+/, "").trimEnd());
          break;
        case "html_block":
          for (const piece of htmlPieces(token.content, closedTags)) {
            if (piece.level === null) addText(piece.text);
            else addHeading(piece.text, piece.level);
          }
          break;
      }
    },
    finish(title) {
      endList();
      return builder.finish(title ?? firstHeading);
    },
  };
}

import { Fragment } from "preact";
import { parseMarkdown } from "./parse-markdown.ts";
import type { Block, Inline } from "./types.ts";

interface MarkdownProps {
  text: string;
  /** The citations of the text, and what a click on a citation marker does. */
  markers?: number[];
  markLabel?: (marker: number) => string;
  onMark?: (marker: number) => void;
}

type Marks = Pick<MarkdownProps, "markLabel" | "onMark">;

/** Renders Markdown. All text is inserted as text: a message cannot add markup. */
export function Markdown({ text, markers, ...marks }: MarkdownProps) {
  return <>{parseMarkdown(text, markers).map((block) => showBlock(block, marks))}</>;
}

function showBlock(block: Block, marks: Marks) {
  switch (block.kind) {
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "list": {
      const items = block.items.map((inside) => <li>{inside.map((piece) => showInline(piece, marks))}</li>);
      return block.isOrdered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "heading":
      return <p class="heading">{showLines(block.lines, marks)}</p>;
    case "quote":
      return <blockquote>{showLines(block.lines, marks)}</blockquote>;
    case "paragraph":
      return <p>{showLines(block.lines, marks)}</p>;
  }
}

function showLines(lines: Inline[][], marks: Marks) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line.map((piece) => showInline(piece, marks))}
    </Fragment>
  ));
}

function showInline(piece: Inline, marks: Marks) {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "strong":
      return <strong>{piece.inside.map((inner) => showInline(inner, marks))}</strong>;
    case "emphasis":
      return <em>{piece.inside.map((inner) => showInline(inner, marks))}</em>;
    case "link":
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
          {piece.inside.map((inner) => showInline(inner, marks))}
        </a>
      );
    case "mark":
      return (
        <button
          type="button"
          class="mark"
          aria-label={marks.markLabel?.(piece.marker)}
          onClick={() => marks.onMark?.(piece.marker)}
        >
          {piece.marker}
        </button>
      );
  }
}

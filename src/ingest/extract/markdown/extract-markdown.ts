import type { MarkdownIt, Token } from "markdown-it";
import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { blockWriter } from "./block-writer.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { inlineText } from "./inline-text.ts";
import { type DocumentEnv, documentEnv, markdownParser } from "./parser.ts";
import { splitSource } from "./split-source.ts";
import { withoutComments } from "./without-comments.ts";
import { withoutStatements } from "./without-statements.ts";

/** Text of one block that is parsed in one go; longer text is cut between words. */
const MAX_INLINE_LENGTH = 8 * 1024;
/** Text that is parsed between two yields: up to 50 ms of work. */
const LENGTH_PER_YIELD = 8 * 1024;
/** Marks and targets of links may make up as much of a file as its text. */
const MAX_SOURCE_LENGTH = 2 * MAX_TEXT_LENGTH;

/**
 * A Markdown file (CommonMark with tables, strikethrough, footnotes and the statements of MDX): headings, lists, tables
 * and code, without marks. Front matter is dropped except for its `title`. Reads part after part and awaits `pause` in
 * between, which lets other work run. Throws `ExtractionError`: `wrong_encoding`, `too_much_text`.
 */
export async function extractMarkdown(
  bytes: Uint8Array,
  pause: () => Promise<void> = yieldToEventLoop,
): Promise<ExtractedDocument> {
  const source = await decodeOrThrow(bytes);
  if (source.length > MAX_SOURCE_LENGTH) throw tooMuchText();
  const { title, body } = takeFrontMatter(source);
  const text = withoutComments(body);
  const parser = markdownParser();
  const env = documentEnv(parser, text);
  const writer = blockWriter(env.closedTags);
  let parsed = 0;
  for (const part of splitSource(text)) {
    // Definitions that the parser finds itself end with their part.
    const tokens = parser.parse(part, { ...env, references: Object.create(env.references) });
    for (const [at, token] of tokens.entries()) {
      if (token.type !== "inline") {
        writer.take(token);
        continue;
      }
      const isParagraph = tokens[at - 1]?.type === "paragraph_open";
      const content = isParagraph ? withoutStatements(token.content) : token.content;
      for (const piece of pieces(content)) {
        writer.write(readInline(parser, env, piece));
        parsed += piece.length;
        if (parsed < LENGTH_PER_YIELD) continue;
        parsed = 0;
        await pause();
      }
    }
    await pause();
  }
  return writer.finish(title);
}

function readInline(parser: MarkdownIt, env: DocumentEnv, content: string): string {
  const tokens: Token[] = [];
  parser.inline.parse(content, parser, env, tokens);
  return inlineText(tokens, env.closedTags);
}

function* pieces(content: string): Generator<string> {
  let start = 0;
  while (content.length - start > MAX_INLINE_LENGTH) {
    const most = content.slice(start, start + MAX_INLINE_LENGTH);
    const cut = Math.max(most.lastIndexOf("\n"), most.lastIndexOf(" ")) + 1 || most.length;
    yield most.slice(0, cut);
    start += cut;
  }
  yield content.slice(start);
}

import createParser, { type Env, type MarkdownIt, type StateBlock, type StateInline } from "markdown-it";

/** What is known of the whole document while a part of it is parsed. */
export interface DocumentEnv extends Env {
  /** Targets of `[label]: target`, by normalised label. */
  references: Record<string, { href: string; title: string }>;
  /** Labels of `[^label]: text`. */
  footnotes: ReadonlySet<string>;
  /** Names of all closing tags. */
  closedTags: ReadonlySet<string>;
}

const MAX_LABEL_LENGTH = 200;
/** Definitions that are kept of a document, and names of tags. */
const MAX_DEFINITIONS = 20_000;
const REFERENCE = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*(\S+)/gm;
const CLOSING_TAG = /<\/([A-Za-z][\w.:-]*)/g;

/** CommonMark with tables and strikethrough; parses blocks only, so that the caller decides when to parse their text. */
export function markdownParser(): MarkdownIt {
  const parser = createParser({ html: true });
  parser.core.ruler.enableOnly(["normalize", "block"]);
  parser.block.ruler.before("reference", "footnote", footnote, { alt: ["paragraph", "reference"] });
  parser.inline.ruler.before("emphasis", "multiplication", multiplication);
  parser.inline.ruler.before("link", "footnote_mark", footnoteMark);
  return parser;
}

/** Reads what parts of a document refer to, wherever it stands. */
export function documentEnv(parser: MarkdownIt, text: string): DocumentEnv {
  const references: DocumentEnv["references"] = {};
  const footnotes = new Set<string>();
  let definitions = 0;
  for (const [, label = "", href = ""] of text.matchAll(REFERENCE)) {
    if (++definitions > MAX_DEFINITIONS) break;
    if (label.startsWith("^")) footnotes.add(label.slice(1));
    else references[parser.utils.normalizeReference(label)] ??= { href, title: "" };
  }
  const closedTags = new Set<string>();
  for (const [, name = ""] of text.matchAll(CLOSING_TAG)) {
    if (closedTags.size < MAX_DEFINITIONS) closedTags.add(name);
  }
  return { references, footnotes, closedTags };
}

/** A footnote's text is a paragraph without its label. */
function footnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const labelLength = footnoteLabel(lineOf(state, startLine));
  if (labelLength === 0 || state.sCount[startLine]! - state.blkIndent >= 4) return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && footnoteLabel(lineOf(state, next)) === 0) next++;
  const content = state.getLines(startLine, next, state.blkIndent, false).trim();
  state.line = next;
  state.push("paragraph_open", "p", 1).map = [startLine, next];
  const inline = state.push("inline", "", 0);
  inline.content = content.slice(labelLength).trim();
  inline.map = [startLine, next];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  return true;
}

function lineOf(state: StateBlock, line: number): string {
  const start = state.bMarks[line]! + state.tShift[line]!;
  return state.src.slice(start, Math.min(state.eMarks[line]!, start + MAX_LABEL_LENGTH));
}

function footnoteLabel(line: string): number {
  return /^\[\^[^[\]\s]{1,190}\]:/.exec(line)?.[0].length ?? 0;
}

/** `2*3*4`, `2**3`: an asterisk between letters or digits is a sign, and two between digits are; not emphasis. */
function multiplication(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "*") return false;
  const length = state.src[state.pos + 1] === "*" ? 2 : 1;
  const around = `${state.src[state.pos - 1] ?? " "}${state.src[state.pos + length] ?? " "}`;
  if (!(length === 1 ? /^[\p{L}\p{N}]{2}$/u : /^\p{N}{2}$/u).test(around)) return false;
  if (!silent) state.pending += "*".repeat(length);
  state.pos += length;
  return true;
}

/** The mark of a footnote in the text is dropped. */
function footnoteMark(state: StateInline): boolean {
  if (!state.src.startsWith("[^", state.pos)) return false;
  const end = state.src.indexOf("]", state.pos);
  if (end === -1 || end - state.pos > MAX_LABEL_LENGTH) return false;
  const { footnotes } = state.env as DocumentEnv;
  if (!footnotes.has(state.src.slice(state.pos + 2, end))) return false;
  state.pos = end + 1;
  return true;
}

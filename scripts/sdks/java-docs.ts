import { wrap } from "./names.ts";

/** Paragraphs and tags as a comment for Javadoc. */
export function javadoc(paragraphs: string[], tags: string[] = []): string[] {
  const texts = paragraphs.map((text, index) => wrap(`${index === 0 ? "" : "<p>"}${escaped(text)}`, 110));
  const marks = tags.map((tag) => wrap(escaped(tag), 110));
  const lines = texts.flatMap((each, index) => (index === 0 ? each : ["", ...each]));
  if (marks.length > 0) lines.push(...(lines.length > 0 ? [""] : []), ...marks.flat());
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}

function escaped(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 && isBalanced(part) ? `{@code ${part}}` : plain(part)))
    .join("");
}

function plain(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("&lt;p&gt;", "<p>")
    .replaceAll("{@", "&#123;@")
    .replaceAll("*/", "*&#47;")
    .replaceAll("\\", "&#92;");
}

/** A brace that is not closed would swallow the comment's end. */
function isBalanced(text: string): boolean {
  const count = (brace: string) => text.split(brace).length;
  return count("{") === count("}") && !/[@*\\]/.test(text);
}

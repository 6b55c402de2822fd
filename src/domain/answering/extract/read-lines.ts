export type LineKind = "blank" | "fence" | "heading" | "rule" | "row" | "item" | "step" | "text";

/** One line of a passage. `end` excludes the line break; `indent` counts columns, a tab as eight. */
export interface Line {
  start: number;
  end: number;
  indent: number;
  kind: LineKind;
  /** Start of a list item's own text, or of the line. */
  body: number;
}

/** Splits a text into lines and classifies each one, as written in Markdown, manuals and extracted tables. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]*\n?/g)) {
    if (match[0] === "" && match.index >= text.length) break;
    const raw = match[0].replace(/\r?\n$/, "");
    const margin = /^[ \t\u00a0]*/.exec(raw)?.[0] ?? "";
    const bare = raw.slice(margin.length).trimEnd();
    const kind = kindOf(bare);
    const marker = kind === "item" || kind === "step" ? (/^\S+\s+/.exec(bare)?.[0].length ?? 0) : 0;
    lines.push({
      start: match.index,
      end: match.index + raw.length,
      indent: margin.replaceAll("\t", "        ").length,
      kind,
      body: match.index + margin.length + marker,
    });
  }
  return lines;
}

function kindOf(bare: string): LineKind {
  if (bare === "") return "blank";
  if (/^(```|~~~)/.test(bare)) return "fence";
  if (/^#{1,6}\s+\S/.test(bare)) return "heading";
  if (/^([=_*~-]\s?){3,}$/.test(bare) || /^\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?\s*)?$/.test(bare)) return "rule";
  if (/^[|+├└┌╞╘╒╰╭][─━═┬┴┼├┤╪╧╤│|+=┐┘╡╕╮╯-]{3,}$/.test(bare)) return "rule";
  if (/^│.*│$|^\|.*\|$|^\|\s/.test(bare) || /\S(\s+\|\s+|\t+)\S/.test(bare)) return "row";
  if (/^[-*•–—+·▪‣]\s+\S/.test(bare)) return "item";
  if (/^(\d{1,3}[.)]|[a-zа-я][)])\s+\S/.test(bare)) return "step";
  return "text";
}

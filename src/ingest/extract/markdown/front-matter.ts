/** The line that begins front matter, the lines that end it, and the sign between name and value: YAML and TOML. */
const KINDS = [
  { open: "---", close: ["---", "..."], sign: ":" },
  { open: "+++", close: ["+++"], sign: "=" },
];

/** Splits the front matter (YAML or TOML) from a Markdown text; only its `title` is used. */
export function takeFrontMatter(text: string): { title: string | null; body: string } {
  const kind = KINDS.find(({ open }) => text.startsWith(open));
  if (kind === undefined) return { title: null, body: text };
  let title: string | null = null;
  let at = lineEnd(text, 0);
  if (text.slice(0, at).trimEnd() !== kind.open) return { title: null, body: text };
  while (at < text.length) {
    const start = at + 1;
    at = lineEnd(text, start);
    const line = text.slice(start, at).trimEnd();
    if (kind.close.includes(line)) return { title, body: text.slice(at + 1) };
    title ??= readValue(line, "title", kind.sign);
  }
  return { title: null, body: text };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function readValue(line: string, name: string, sign: string): string | null {
  const at = line.indexOf(sign);
  if (at === -1 || line.slice(0, at).trimEnd() !== name) return null;
  const value = line.slice(at + 1).trim();
  const quote = value[0] ?? "";
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return (isQuoted ? value.slice(1, -1) : value) || null;
}

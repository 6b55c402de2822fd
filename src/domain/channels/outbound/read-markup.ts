/** A run of a text: as it stands, or marked up. `url` is that of a link. */
export interface Run {
  kind: "text" | "block" | "code" | "bold" | "link";
  shown: string;
  url?: string;
}

/** Code comes first: its content is not markup. */
const markup =
  /```(?:\w+\n)?([\s\S]+?)```|`([^`\n]+)`|\*\*([^*\n]+)\*\*|^#{1,6} +(?! )(.+)$|\[([^[\]\n]+)\]\((https?:\/\/(?:[^\s()]|\([^\s()]*\))+)\)/gm;

/** The runs of a text in the Markdown that chat models write: code, bold, headings (as bold) and links. */
export function readMarkup(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of text.matchAll(markup)) {
    const [whole, block, code, bold, heading, label, url] = found;
    runs.push({ kind: "text", shown: text.slice(at, found.index) });
    at = found.index + whole.length;
    if (block !== undefined) runs.push({ kind: "block", shown: block });
    else if (code !== undefined) runs.push({ kind: "code", shown: code });
    else if (label !== undefined) runs.push({ kind: "link", shown: label, url: url ?? "" });
    else runs.push({ kind: "bold", shown: bold ?? heading ?? "" });
  }
  runs.push({ kind: "text", shown: text.slice(at) });
  return runs;
}

/** A run without markup; the URL of a link follows its text. */
export function plainRun({ shown, url }: Run): string {
  return url === undefined ? shown : `${shown} (${url})`;
}
